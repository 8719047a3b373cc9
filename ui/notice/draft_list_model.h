// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"
#include "ui/notice/draft_keeper.h"

namespace kmh {

using DraftListModel = ColumnModel<KeptDraft>;

/// Drafts that can be gone on with: what of, since when, and how much is open.
DraftListModel* makeDraftListModel(QObject* parent);

} // namespace kmh

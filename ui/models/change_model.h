// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/change_rows.h"
#include "ui/models/column_model.h"

namespace kmh {

/// What changed between two moments: when, what of which, before and after with the light, by whom
/// and why.
using ChangeModel = ColumnModel<ChangeRow>;
ChangeModel* makeChangeModel(QObject* parent);

/// Every version of one figure, oldest first.
using HistoryModel = ColumnModel<ObservationVersion>;
HistoryModel* makeHistoryModel(const Indicator& indicator, QObject* parent);

} // namespace kmh

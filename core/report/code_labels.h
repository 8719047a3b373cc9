// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/snapshot.h"

namespace kmh {

// Words for what is recorded as a code (Revision::codeBefore and codeAfter), in the interface's
// language. A code nobody knows is shown as it is. States
// and stages are in ledger_labels.h.

/// points, linear, shares, flat.
QString shapeLabel(const QString& code);
/// met, on_track, watch, …
QString lightCodeLabel(const QString& code);

/// 初步, 核定, 估计.
QString qualityLabel(Quality quality);

/// 牵头, 责任, 配合.
QString roleLabel(Role role);

} // namespace kmh

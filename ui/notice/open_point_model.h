// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft_plan.h"
#include "ui/models/column_model.h"
#include "ui/notice/draft_lookup.h"

namespace kmh {

/// An open point and the line of the notice it is at.
struct OpenPointRow
{
    OpenPoint point;
    int line = 0; ///< 0 for what concerns the whole
};

using OpenPointModel = ColumnModel<OpenPointRow>;

OpenPointModel* makeOpenPointModel(QObject* parent);
QVector<OpenPointRow> openPointRows(const DraftLookup& draft, const QVector<OpenPoint>& points);
/// 存疑, 待核, 未落实, …
QString openPointLabel(OpenPoint::Kind kind);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"

namespace kmh {

/// What a preview needs to know of a workbook, which must outlive it; the rest is the caller's to
/// say. A template because this layer does not see the store: anything will do that answers as a
/// Workbook does.
template<class Source>
ImportContext importContextOf(const Source& workbook, const QDateTime& now)
{
    ImportContext context;
    context.plan = workbook.plan();
    context.inForce = [&workbook](const QVector<FigureKey>& keys) {
        return workbook.figuresInForce(keys);
    };
    context.mark = [&workbook] { return workbook.figuresMark(); };
    context.receipts = workbook.receipts();
    context.layoutOf = [&workbook](const QString& sender) { return workbook.tableLayout(sender); };
    context.now = now;
    return context;
}

} // namespace kmh

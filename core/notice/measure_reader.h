// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "core/notice/notice_outline.h"
#include "core/notice/responsibility_reader.h"

namespace kmh {

/// Everything read from one measure's words; items without ids and parents.
struct MeasureReading
{
    struct Found
    {
        DraftItem item;
        QString doubt = {};              ///< a sentence where it is not sure
        std::optional<int> tracker = {}; ///< of a DraftQuantity: which of `items` follows it up
    };

    QVector<Found> items;
    QVector<NoticeIssue> issues; ///< without their lines
};

/// Days are read by the head's period; without one, by the day the notice was issued (an end of
/// June it names is the next one). With neither no deadline is read, since none can be dated.
MeasureReading readMeasure(const OutlineMeasure& measure,
                           const ResponsibilityReading& responsibilities, const DraftHead& head);

} // namespace kmh

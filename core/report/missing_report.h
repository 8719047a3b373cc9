// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/due_figures.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// What came in, with how many figures it brought.
struct ReceiptLine
{
    Receipt receipt;
    int figures = 0;
};

/// 已报, 迟报, 缺报, 未到期; of official statistics that are not out yet 待发布.
QString dueStateLabel(const DueFigure& figure);
/// “应报74项，已报71项（其中迟报2项），缺报3项（其中往期2项）。” and what is left out of it.
QString dueSentence(const DueCounts& counts);
/// A figure's period as it is spoken of, with the year where that is not the plan's.
QString duePeriodLabel(const Plan& plan, const DueFigure& figure);
/// Who a receipt is from: its sender, or whose return it is.
QString receiptSender(const Plan& plan, const Receipt& receipt);

/// Who has not reported what, for a terminal, and what came in for the round.
QString missingText(const Snapshot& snapshot, const DueFigures& due,
                    const QVector<ReceiptLine>& receipts);

/// The same for other programs: plan, period (of the round), as_of, demo, day; due, reported, late
/// and not_due as counts; missing, received and statistics as lists of figures ({"reporter",
/// "kind": unit, region or null, "indicator", "code", "region", "period", "due", "days_late",
/// "came", "from", "state"}), statistics being those nobody is chased for; receipts as a list of
/// {"id", "sender", "came_at", "file", "form", "period", "figures", "note"}.
QJsonObject missingJson(const Snapshot& snapshot, const DueFigures& due,
                        const QVector<ReceiptLine>& receipts);

/// Of all receipts those that report for a period of the round or came on one of its days.
QVector<ReceiptLine> receiptsOfRound(const QVector<ReceiptLine>& receipts, const Period& round);

} // namespace kmh

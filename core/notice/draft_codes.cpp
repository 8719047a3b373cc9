// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_index.h"
#include "core/notice/draft_plan.h"

#include <algorithm>

namespace kmh {

namespace {

/// What the codes of its kind begin with; null for kinds that have none.
QChar letterOf(const DraftContent& content)
{
    if (const auto* target = std::get_if<DraftTarget>(&content))
        return target->guidance ? u'G' : u'I';
    if (std::holds_alternative<DraftDeliverable>(content))
        return u'D';
    if (std::holds_alternative<DraftProject>(content))
        return u'P';
    if (std::holds_alternative<DraftMechanism>(content))
        return u'K';
    if (std::holds_alternative<DraftFunding>(content))
        return u'F';
    return {};
}

QString padded(int number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

} // namespace

QHash<DraftId, QString> planCodes(const Draft& draft)
{
    const DraftIndex index(draft);
    const int measures = int(index.measures().size());
    // As many digits for every measure, or the 101st of measure 11 would be the first of 1110.
    const int digits = std::max(2, int(QString::number(measures).size()));
    QHash<DraftId, QString> codes;
    for (int m = 0; m < measures; ++m) {
        QHash<QChar, int> counts;
        for (const int place : index.itemsOf(m)) {
            const DraftItem& item = draft.items.at(place);
            const QChar letter = letterOf(item.content);
            if (!letter.isNull())
                codes.insert(item.id, letter + padded(m + 1, digits) + padded(++counts[letter], 2));
        }
    }
    return codes;
}

} // namespace kmh

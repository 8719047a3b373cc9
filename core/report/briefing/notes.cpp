// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/attention.h"
#include "core/report/briefing/pages.h"

namespace kmh {

namespace {

constexpr int kMostLines = 8;

/// “21.4%, 0.6 个百分点 short …”, as far as it is known.
QString standingText(const Telling& telling, const BriefingItem& item)
{
    QStringList parts{lightLabel(item.light, item.overridden)};
    if (!item.isDeliverable()) {
        const IndicatorAssessment& a = telling.now.provincial(*item.indicator);
        parts.append(tr("reported %1").arg(actualText(telling.now, a)));
        parts.append(targetText(telling.plan, a));
    }
    // Who set the light is said with it.
    const QString lack = item.overridden
                             ? lackText(telling.now, telling.now.provincial(*item.indicator))
                             : item.lack;
    if (!lack.isEmpty())
        parts.append(lack);
    return parts.join(tr("; "));
}

} // namespace

QString computedNotes(const Telling& telling, const BriefingItems& items)
{
    if (items.isEmpty())
        return {};
    QStringList lines{tr("(Computed prompts)")};
    for (const BriefingItem& item : items.all.mid(0, kMostLines))
        lines.append(tr("%1: %2; led by %3; %4 of %5")
                         .arg(item.name, standingText(telling, item),
                              leadSentence(telling.plan, item.measure, 3).text,
                              tr("Measure %1").arg(telling.plan.measure(item.measure).no),
                              telling.plan.documentNo));
    if (items.size() > kMostLines)
        lines.append(tr("and %1 more").arg(items.size() - kMostLines));
    return lines.join(u'\n');
}

} // namespace kmh

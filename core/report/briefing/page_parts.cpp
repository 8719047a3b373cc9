// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/judge.h"
#include "core/report/briefing/pages.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr auto kBetween = " · ";

/// Numbers as people cite them: “第1–4、17条”.
QString measureNumbers(const Plan& plan, const QVector<MeasureId>& measures)
{
    QVector<int> numbers;
    for (const MeasureId measure : measures) {
        if (!numbers.contains(plan.measure(measure).no))
            numbers.append(plan.measure(measure).no);
    }
    if (numbers.isEmpty())
        return {};
    std::sort(numbers.begin(), numbers.end());
    QStringList cited;
    for (qsizetype first = 0, next = 0; first < numbers.size(); first = next) {
        next = first + 1;
        while (next < numbers.size() && numbers.at(next) == numbers.at(next - 1) + 1)
            ++next;
        const QString number = QString::number(numbers.at(first));
        cited.append(next - first == 1 ? number
                                       : tr("%1–%2").arg(number).arg(numbers.at(next - 1)));
    }
    return (numbers.size() == 1 ? tr("Measure %1") : tr("Measures %1")).arg(cited.join(tr(", ")));
}

QString itemLack(const BriefingItem& item)
{
    if (!item.lack.isEmpty())
        return item.lack;
    switch (item.standing) {
    case Standing::Missing: return tr("not reported");
    case Standing::Unpublished: return tr("not published yet");
    case Standing::TargetOpen: return tr("target to be set");
    default: return absentNumber();
    }
}

BriefingTable tableOf(const Plan& plan, const BriefingItems& items, const QString& second,
                      QString (*words)(const BriefingItem&))
{
    BriefingTable table;
    table.columns = {{tr("What"), 5}, {second, 2.6}, {tr("Lead unit"), 3.4}};
    for (const BriefingItem& item : items.all) {
        table.rows.append(
            {{{item.name, item.light}, {words(item)}, {leadSentence(plan, item.measure).text}},
             item.about});
    }
    return table;
}

} // namespace

QString sourceLine(const Telling& telling, const QVector<MeasureId>& measures)
{
    const QString numbers = measureNumbers(telling.plan, measures);
    QStringList parts{tr("as of %1").arg(longDayLabel(telling.day))};
    const QString notice =
        telling.plan.documentNo.isEmpty() ? telling.plan.shortTitle : telling.plan.documentNo;
    parts.append(numbers.isEmpty() ? tr("after %1").arg(notice)
                                   : tr("after %1 %2").arg(notice, numbers));
    parts.append(tr("lights %1").arg(ruleLabel(telling.now.rule)));
    return parts.join(QString::fromUtf8(kBetween));
}

QString actualText(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Indicator& indicator = assessment.plan().indicator(a.indicator);
    if (a.actual && a.actualPeriod && a.actualPeriod->lastDay() == assessment.period().lastDay())
        return formatValue(*a.actual, indicator);
    if (a.actual && a.actualPeriod)
        return tr("%1 (%2)").arg(formatValue(*a.actual, indicator),
                                 reportShortLabel(indicator.calendar, *a.actualPeriod));
    if (!a.expected)
        return absentNumber();
    return indicator.guidance ? tr("not published yet") : tr("not reported");
}

QString targetText(const Plan& plan, const IndicatorAssessment& a)
{
    if (!a.target)
        return tr("target to be set");
    const Period& due = a.target->due;
    return tr("%1 %2").arg(due.year() == plan.period.year() ? periodShortLabel(due)
                                                            : periodLabel(due),
                           formatTarget(*a.target, plan.indicator(a.indicator)));
}

BriefingBullet bulletOf(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(a.indicator);
    BriefingBullet bullet{indicator.name, targetText(plan, a), actualText(assessment, a),
                          indicator.unit};
    bullet.actualValue = a.actual;
    bullet.light = a.light;
    bullet.about = aboutIndicator(plan, a.indicator, a.region);
    if (a.target) {
        bullet.targetValue = a.target->value;
        bullet.targetLabel = tr("target %1").arg(formatTarget(a.target->value, indicator));
    }
    if (a.planToDate) {
        bullet.planValue = a.planToDate;
        bullet.planLabel = tr("plan %1").arg(formatValue(*a.planToDate, indicator));
    }
    return bullet;
}

QString mostUrgentText(const BriefingItems& urgent)
{
    const BriefingItems alike = urgent.alikeFirst();
    const BriefingItem& first = urgent.first();
    if (alike.size() == 1 || first.standing == Standing::Behind ||
        first.standing == Standing::Watch)
        return first.name;
    if (!first.isDeliverable())
        return tr("%1 indicators not reported").arg(alike.size());
    return first.standing == Standing::Overdue
               ? tr("%1 deliverables: %2").arg(alike.size()).arg(first.lack)
               : tr("%1 deliverables not started").arg(alike.size());
}

BriefingTable itemTable(const Plan& plan, const BriefingItems& items)
{
    return tableOf(plan, items, tr("Gap"), itemLack);
}

BriefingTable dueTable(const Plan& plan, const BriefingItems& items)
{
    return tableOf(plan, items, tr("Due"), [](const BriefingItem& item) {
        return item.due.isValid() ? dayLabel(item.due) : absentNumber();
    });
}

BriefingLine lineOf(const QString& label, const Sentence& words)
{
    return {label, words};
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chase_list.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/missing_report.h"

#include <algorithm>

namespace kmh {

namespace {

QString lateness(const DueFigure& figure)
{
    return figure.daysLate > 0
               ? tr("%1 days late", nullptr, int(figure.daysLate)).arg(figure.daysLate)
               : tr("due on %1").arg(dayLabel(figure.inTimeUntil));
}

} // namespace

QVector<ChaseItem> chaseList(const Plan& plan, const DueFigures& due)
{
    QVector<ChaseItem> items;
    for (const Reporter& reporter : due.reporters()) {
        ChaseItem item{reporter, reporterName(plan, reporter)};
        for (const DueFigure& figure : due.of(reporter)) {
            if (figure.isToBeChased())
                item.figures.append(figure);
        }
        std::stable_sort(
            item.figures.begin(), item.figures.end(),
            [](const DueFigure& a, const DueFigure& b) { return a.daysLate > b.daysLate; });
        if (!item.figures.isEmpty())
            items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const ChaseItem& a, const ChaseItem& b) {
        return a.figures.size() > b.figures.size();
    });
    return items;
}

QString chaseText(const Snapshot& snapshot, const DueFigures& due, const ChaseItem& item)
{
    const Plan& plan = *snapshot.plan;
    QStringList lines{tr("%1: these figures have not come in by %2; please report them:")
                          .arg(item.name, longDayLabel(due.day))};
    for (qsizetype i = 0; i < item.figures.size(); ++i) {
        const DueFigure& figure = item.figures.at(i);
        lines.append(tr("%1. %2 (%3), %4")
                         .arg(i + 1)
                         .arg(plan.indicator(figure.key.indicator).name,
                              duePeriodLabel(plan, figure), lateness(figure)));
    }
    if (snapshot.demo)
        lines.append(tr("(demonstration figures)"));
    return lines.join(u'\n');
}

QString chaseText(const Snapshot& snapshot, const DueFigures& due)
{
    QStringList texts;
    for (const ChaseItem& item : chaseList(*snapshot.plan, due))
        texts.append(chaseText(snapshot, due, item));
    return texts.join(QStringLiteral("\n\n"));
}

QStringList chaseHeaders()
{
    return {tr("Who reports"),     tr("Indicator"), tr("Period"),
            tr("Unit of figures"), tr("Report by"), tr("Days late")};
}

QVector<QStringList> chaseRows(const Plan& plan, const DueFigures& due)
{
    QVector<QStringList> rows;
    for (const ChaseItem& item : chaseList(plan, due)) {
        for (const DueFigure& figure : item.figures) {
            const Indicator& indicator = plan.indicator(figure.key.indicator);
            rows.append({item.name, indicator.name, duePeriodLabel(plan, figure), indicator.unit,
                         figure.inTimeUntil.toString(Qt::ISODate),
                         QString::number(figure.daysLate)});
        }
    }
    return rows;
}

} // namespace kmh

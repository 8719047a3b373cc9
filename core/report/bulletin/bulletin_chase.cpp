// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/chase_list.h"
#include "core/report/missing_report.h"

namespace kmh {

namespace {

constexpr qsizetype kReportersNamed = 10;
constexpr qsizetype kFiguresNamed = 5;

Subject subjectOf(const DueFigure& figure)
{
    return FigureSubject{figure.key.indicator, figure.key.region, figure.key.period};
}

QString keyOf(const Reporter& reporter)
{
    if (reporter.unit)
        return QStringLiteral("chase/unit/%1").arg(reporter.unit->value);
    return reporter.region ? QStringLiteral("chase/region/%1").arg(reporter.region->value)
                           : QStringLiteral("chase/unnamed");
}

Piece namePiece(const ChaseItem& item)
{
    if (item.reporter.unit)
        return {item.name, {UnitSubject{*item.reporter.unit}}};
    if (item.reporter.region)
        return {item.name, {PlaceSubject{.region = *item.reporter.region}}};
    return item.name;
}

/// With its year where that is not the plan's.
QString periodOf(const Plan& plan, const DueFigure& figure)
{
    return figure.key.period.year() == plan.period.year()
               ? periodWords(plan.indicator(figure.key.indicator).calendar, figure.key.period)
               : duePeriodLabel(plan, figure);
}

Sentence owedBy(const Plan& plan, const ChaseItem& item)
{
    QVector<Piece> figures;
    QVector<Subject> all;
    for (const DueFigure& figure : item.figures) {
        const QVector<Subject> about{subjectOf(figure)};
        all += about;
        figures.append(compose(figure.daysLate > 0 ? tr("%1 (%2, %3)") : tr("%1 (%2)"),
                               {Piece(plan.indicator(figure.key.indicator).name, about),
                                Piece(periodOf(plan, figure), about),
                                Piece(lateWords(figure.daysLate), about)}));
    }
    return compose(tr("%1: %2."), {namePiece(item), listed(figures, kFiguresNamed, all)});
}

} // namespace

BulletinPart chasePart(const BulletinInput& input)
{
    const Plan& plan = input.assessment->plan();
    const QVector<ChaseItem> items = chaseList(plan, input.due);
    if (items.isEmpty())
        return {};
    QVector<Subject> reporters;
    QVector<Subject> figures;
    for (const ChaseItem& item : items) {
        reporters += namePiece(item).sentence.mentions.isEmpty()
                         ? QVector<Subject>()
                         : namePiece(item).sentence.mentions.first().about;
        for (const DueFigure& figure : item.figures)
            figures.append(subjectOf(figure));
    }
    BulletinPart part{BulletinHeading{tr("Reports to be chased"), 1}};
    part.append(
        paragraph(QStringLiteral("chase/summary"),
                  compose(tr("Missing from %1: %2."),
                          {counted(items.size(), tr("1 reporter"), tr("%1 reporters"),
                                   reporters.isEmpty() ? figures : reporters),
                           counted(figures.size(), tr("1 return"), tr("%1 returns"), figures)})));
    for (const ChaseItem& item : items.mid(0, kReportersNamed))
        part.append(point(keyOf(item.reporter), owedBy(plan, item)));
    if (items.size() > kReportersNamed)
        part.append(paragraph(QStringLiteral("chase/rest"),
                              compose(tr("And from %1 more, who are in the annex."),
                                      {counted(items.size() - kReportersNamed,
                                               reporters.isEmpty() ? figures : reporters)})));
    return part;
}

} // namespace kmh

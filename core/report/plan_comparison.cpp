// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_comparison.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/json_value.h"
#include "core/report/report_head.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QJsonValue likenessJson(bool isPair, Likeness likeness)
{
    if (!isPair)
        return {};
    switch (likeness) {
    case Likeness::Carried: return QStringLiteral("carried");
    case Likeness::Same: return QStringLiteral("same");
    case Likeness::Similar: return QStringLiteral("similar");
    }
    Q_UNREACHABLE();
}

QJsonValue indicatorJson(const Assessment& assessment, const std::optional<IndicatorId>& id)
{
    if (!id)
        return {};
    const Indicator& indicator = assessment.plan().indicator(*id);
    const IndicatorAssessment& a = assessment.provincial(*id);
    return QJsonObject{{"code"_L1, indicator.code},
                       {"name"_L1, indicator.name},
                       {"unit"_L1, indicator.unit},
                       {"target"_L1, a.target ? jsonNumber(a.target->value) : QJsonValue()},
                       {"due"_L1, a.target ? QJsonValue(a.target->due.code()) : QJsonValue()},
                       {"actual"_L1, jsonNumber(a.actual)},
                       {"actual_period"_L1, jsonPeriod(a.actualPeriod)},
                       {"completion"_L1, jsonNumber(a.completion)},
                       {"light"_L1, jsonLight(a.light)}};
}

QJsonValue measureJson(const Assessment& assessment, const std::optional<MeasureId>& id)
{
    if (!id)
        return {};
    const Measure& measure = assessment.plan().measure(*id);
    return QJsonObject{{"no"_L1, measure.no},
                       {"title"_L1, jsonText(measure.title)},
                       {"sector"_L1, assessment.plan().sectorOf(*id).name},
                       {"light"_L1, jsonLight(assessment.measure(*id).light)}};
}

QJsonObject headJson(const Assessment& assessment)
{
    QJsonObject json = reportHeadJson(assessment);
    json["title"_L1] = assessment.plan().title;
    return json;
}

/// Target, actual and light of an indicator; dashes where the plan has none.
QStringList cellsOf(const Assessment& assessment, const std::optional<IndicatorId>& id)
{
    if (!id)
        return {absentNumber(), absentNumber(), absentNumber()};
    const Indicator& indicator = assessment.plan().indicator(*id);
    const IndicatorAssessment& a = assessment.provincial(*id);
    return {a.target ? formatTarget(*a.target, indicator) : tr("to be set"),
            formatValue(a.actual, indicator), lightLabel(a.light)};
}

QString indicatorsText(const PlanComparison& comparison)
{
    const QString earlier = comparison.earlier->plan().code;
    const QString later = comparison.later->plan().code;
    TextTable table({{tr("Indicator"), Align::Left},
                     {tr("Unit"), Align::Left},
                     {tr("Target of %1").arg(earlier), Align::Right},
                     {tr("Actual of %1").arg(earlier), Align::Right},
                     {earlier, Align::Left},
                     {tr("Target of %1").arg(later), Align::Right},
                     {tr("Actual of %1").arg(later), Align::Right},
                     {later, Align::Left}});
    for (const IndicatorPair& pair : comparison.indicators) {
        const Indicator& named = pair.later ? comparison.later->plan().indicator(*pair.later)
                                            : comparison.earlier->plan().indicator(*pair.earlier);
        const bool isGuess = pair.earlier && pair.later && pair.likeness == Likeness::Similar;
        const QString name =
            isGuess ? tr("%1 (was perhaps %2)")
                          .arg(named.name, comparison.earlier->plan().indicator(*pair.earlier).name)
                    : named.name;
        table.addRow(QStringList{name, named.unit} + cellsOf(*comparison.earlier, pair.earlier) +
                     cellsOf(*comparison.later, pair.later));
    }
    return table.text();
}

QString measureCell(const Assessment& assessment, const std::optional<MeasureId>& id)
{
    return id ? assessment.plan().measureLabel(assessment.plan().measure(*id)) : absentNumber();
}

QString measuresText(const PlanComparison& comparison)
{
    TextTable table({{comparison.earlier->plan().code, Align::Left},
                     {comparison.later->plan().code, Align::Left}});
    for (const MeasurePair& pair : comparison.measures)
        table.addRow({measureCell(*comparison.earlier, pair.earlier),
                      measureCell(*comparison.later, pair.later)});
    return table.text();
}

template<class Pair, class ToJson>
QJsonArray pairsJson(const QVector<Pair>& pairs, const PlanComparison& comparison, ToJson toJson)
{
    QJsonArray list;
    for (const Pair& pair : pairs)
        list.append(
            QJsonObject{{"likeness"_L1, likenessJson(pair.earlier && pair.later, pair.likeness)},
                        {"earlier"_L1, toJson(*comparison.earlier, pair.earlier)},
                        {"later"_L1, toJson(*comparison.later, pair.later)}});
    return list;
}

} // namespace

PlanComparison comparePlans(std::shared_ptr<const Assessment> one,
                            std::shared_ptr<const Assessment> other)
{
    if (other->plan().period < one->plan().period)
        std::swap(one, other);
    PlanComparison comparison;
    comparison.indicators = pairedIndicators(one->plan(), other->plan());
    comparison.measures = pairedMeasures(one->plan(), other->plan());
    comparison.earlier = std::move(one);
    comparison.later = std::move(other);
    return comparison;
}

QString planComparisonText(const PlanComparison& comparison)
{
    return reportHeading(*comparison.earlier) + reportHeading(*comparison.later) + u'\n' +
           indicatorsText(comparison) + u'\n' + measuresText(comparison);
}

QJsonObject planComparisonJson(const PlanComparison& comparison)
{
    return {{"earlier"_L1, headJson(*comparison.earlier)},
            {"later"_L1, headJson(*comparison.later)},
            {"indicators"_L1, pairsJson(comparison.indicators, comparison, indicatorJson)},
            {"measures"_L1, pairsJson(comparison.measures, comparison, measureJson)}};
}

} // namespace kmh

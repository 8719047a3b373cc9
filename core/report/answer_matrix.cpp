// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/answer_matrix.h"

#include "core/domain/text.h"
#include "core/evaluation/group_light.h"
#include "core/evaluation/tally_sum.h"
#include "core/report/code_labels.h"

namespace kmh {

namespace {

std::optional<MatrixCell> unitCell(const Assessment& assessment, const Measure& measure,
                                   UnitId unit)
{
    for (const Responsibility& responsibility : measure.units) {
        if (responsibility.unit != unit)
            continue;
        const MeasureAssessment& a = assessment.measure(measure.id);
        return MatrixCell{responsibility.role, a.light, a.explanation.reason};
    }
    return {};
}

/// By measure, the lights of its indicators in a region.
QHash<MeasureId, QVector<NamedLight>> lightsIn(const Assessment& assessment, RegionId region)
{
    QHash<MeasureId, QVector<NamedLight>> lights;
    for (const IndicatorAssessment& a : assessment.indicators) {
        if (a.region != region)
            continue;
        const Indicator& indicator = assessment.plan().indicator(a.indicator);
        lights[indicator.measure].append({a.light, indicator.name});
    }
    return lights;
}

void addCell(MatrixRow& row, const std::optional<MatrixCell>& cell)
{
    row.cells.append(cell);
    row.behind += cell && cell->light == Light::Behind;
}

void addTally(MatrixRow& row, const QVector<EntryTally>& tallies, qint64 id)
{
    const EntryTally tally = tallyOf(tallies, id);
    row.open = openIn(tally);
    row.overdue = tally.overdue;
}

} // namespace

AnswerMatrix answerMatrix(const Assessment& assessment, const QVector<EntryTally>& byUnit,
                          const QVector<EntryTally>& byRegion)
{
    const Plan& plan = assessment.plan();
    AnswerMatrix matrix;
    for (const Measure& measure : plan.measures)
        matrix.measures.append(measure.id);
    for (const Unit& unit : plan.units) {
        MatrixRow row{.unit = unit.id, .name = unit.name, .shortName = unit.shortName};
        for (const Measure& measure : plan.measures)
            addCell(row, unitCell(assessment, measure, unit.id));
        addTally(row, byUnit, unit.id.value);
        matrix.units.append(row);
    }
    for (const Region& region : plan.prefectures()) {
        MatrixRow row{.region = region.id, .name = region.name, .shortName = region.shortName};
        const auto lights = lightsIn(assessment, region.id);
        for (const Measure& measure : plan.measures) {
            std::optional<MatrixCell> cell;
            if (lights.contains(measure.id)) {
                const Verdict verdict = groupLight(lights.value(measure.id));
                cell = MatrixCell{{}, verdict.light, verdict.reason};
            }
            addCell(row, cell);
        }
        addTally(row, byRegion, region.id.value);
        matrix.regions.append(row);
    }
    return matrix;
}

QString matrixCellText(const Plan& plan, const MatrixRow& row, MeasureId measure,
                       const std::optional<MatrixCell>& cell)
{
    const QString label = plan.measureLabel(plan.measure(measure));
    if (!cell)
        return row.unit ? tr("%1 does not answer for measure %2").arg(row.name, label)
                        : tr("%1: no indicator of measure %2 is judged here").arg(row.name, label);
    const QString who = cell->role ? tr("%1 · %2").arg(row.name, roleLabel(*cell->role)) : row.name;
    return tr("%1\n%2\n%3: %4").arg(label, who, lightLabel(cell->light), cell->reason);
}

} // namespace kmh

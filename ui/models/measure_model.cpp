// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measure_model.h"

#include "core/domain/text.h"
#include "core/report/attention.h"
#include "core/report/dispatch_summary.h"

#include <algorithm>

namespace kmh {

namespace {

QVariant extraData(const MeasureRow& row, int role)
{
    switch (role) {
    case LightRole: return int(row.light);
    case SublineRole: return row.subline;
    case Qt::ToolTipRole: return tr("%1\n%2\n%3").arg(row.label, row.subline, row.reason);
    default: return {};
    }
}

template<class Items>
int countOf(const Items& items, MeasureId measure)
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const auto& item) { return item.measure == measure; }));
}

} // namespace

MeasureModel* makeMeasureModel(QObject* parent)
{
    return new MeasureModel({{tr("Measure"), [](const MeasureRow& row) { return row.label; },
                              Qt::AlignLeft | Qt::AlignVCenter, extraData}},
                            parent);
}

MeasureRow measureRow(const Assessment& assessment, const Measure& measure)
{
    const Plan& plan = assessment.plan();
    const MeasureAssessment& a = assessment.measure(measure.id);
    QStringList parts{leadUnits(plan, measure, 1)};
    const int targets = int(std::count_if(
        plan.indicators.begin(), plan.indicators.end(), [&](const Indicator& indicator) {
            return indicator.measure == measure.id && !indicator.guidance;
        }));
    if (targets > 0)
        parts.append(tr("targets %1").arg(targets));
    if (const DoneCount done = deliverablesDone(assessment, measure.id); done.total > 0)
        parts.append(tr("deliverables %1/%2").arg(done.done).arg(done.total));
    if (const int projects = countOf(plan.projects, measure.id))
        parts.append(tr("projects %1").arg(projects));
    return {measure.id, plan.measureLabel(measure), parts.join(tr(" · ")), a.light,
            a.explanation.reason};
}

QVector<MeasureRow> measureRows(const Assessment& assessment, SectorId sector)
{
    const Plan& plan = assessment.plan();
    QVector<MeasureRow> rows;
    for (const Measure& measure : plan.measures) {
        if (plan.sectorOf(measure.id).id == sector)
            rows.append(measureRow(assessment, measure));
    }
    return rows;
}

} // namespace kmh

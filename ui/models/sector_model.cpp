// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sector_model.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/attention.h"

#include <algorithm>

namespace kmh {

namespace {

/// The lights of a sector's targets and deliverables; what cannot be judged is left out of the bar.
LightCount judgedCount(const SectorAssessment& sector)
{
    LightCount count;
    for (const Light light : kLights) {
        if (light != Light::NotJudged)
            count[light] = sector.indicators[light] + sector.deliverables[light];
    }
    return count;
}

QVariant lightBar(const SectorRow& row, int role)
{
    if (role == LightCountRole)
        return QVariant::fromValue(row.count);
    return role == Qt::ToolTipRole ? QVariant(row.reason) : QVariant();
}

} // namespace

SectorModel* makeSectorModel(QObject* parent)
{
    return new SectorModel(
        {{tr("Sector"), [](const SectorRow& row) { return row.name; }},
         {tr("Measures"),
          [](const SectorRow& row) { return QString::number(row.measures); },
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const SectorRow& row) { return QVariant(row.measures); }},
         lightColumn<SectorRow>(tr("Light")),
         {tr("Targets and deliverables"), [](const SectorRow&) { return QString(); },
          Qt::AlignLeft | Qt::AlignVCenter, lightBar},
         {tr("Most urgent"), [](const SectorRow& row) { return row.mostUrgent; }}},
        parent);
}

QVector<SectorRow> sectorRows(const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    const QVector<AttentionItem> attention = attentionItems(assessment);
    QVector<SectorRow> rows;
    for (const Sector& sector : plan.sectors) {
        if (sector.kind != Sector::Kind::Theme)
            continue;
        const SectorAssessment& a = assessment.sector(sector.id);
        SectorRow row{sector.id,      sector.name,         0, a.light, judgedCount(a),
                      absentNumber(), a.explanation.reason};
        row.measures = int(
            std::count_if(plan.measures.begin(), plan.measures.end(), [&](const Measure& measure) {
                return plan.sectorOf(measure.id).id == sector.id;
            }));
        if (const auto urgent = mostUrgent(attention, plan, sector.id))
            row.mostUrgent = tr("%1: %2").arg(urgent->name, urgent->gap);
        rows.append(row);
    }
    return rows;
}

} // namespace kmh

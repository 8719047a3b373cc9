// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/evaluation/deliverable_light.h"
#include "core/evaluation/group_light.h"
#include "core/evaluation/indicator_assessment.h"
#include "core/evaluation/series.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

/// A group's lights while they are gathered, and then its verdict.
class Group
{
public:
    void add(const IndicatorAssessment& a, const QString& name)
    {
        ++m_indicators[a.light];
        m_lights.append({a.light, name});
    }

    void add(const DeliverableAssessment& a, const QString& name)
    {
        ++m_deliverables[a.light];
        m_lights.append({a.light, name});
    }

    void conclude(GroupAssessment& group) const
    {
        const Verdict verdict = groupLight(m_lights);
        group.light = verdict.light;
        group.indicators = m_indicators;
        group.deliverables = m_deliverables;
        group.explanation = {
            QStringLiteral("worst-first"), groupLightFormula(), {}, verdict.reason};
        for (const Light light : kLights) {
            const int count = m_indicators[light] + m_deliverables[light];
            if (count > 0)
                group.explanation.inputs.append({lightLabel(light), QString::number(count)});
        }
    }

private:
    LightCount m_indicators;
    LightCount m_deliverables;
    QVector<NamedLight> m_lights;
};

bool concerns(const Snapshot& snapshot, const Indicator& indicator, RegionId region)
{
    return region == snapshot.plan->province().id || snapshot.plan->target(indicator.id, region) ||
           !seriesOf(snapshot, indicator, region).isEmpty();
}

void assessIndicators(Assessment& assessment, const LightRule& rule)
{
    const Snapshot& snapshot = *assessment.snapshot;
    for (const Indicator& indicator : snapshot.plan->indicators) {
        for (const Region& region : snapshot.plan->regions) {
            if (concerns(snapshot, indicator, region.id))
                assessment.indicators.append(assessIndicator(snapshot, indicator, region.id, rule));
        }
    }
}

void assessDeliverables(Assessment& assessment)
{
    const Snapshot& snapshot = *assessment.snapshot;
    QHash<DeliverableId, DeliverableReport> last;
    for (const DeliverableReport& report : snapshot.deliverableReports)
        last.insert(report.deliverable, report);
    for (const Deliverable& deliverable : snapshot.plan->deliverables) {
        const auto report = last.constFind(deliverable.id);
        assessment.deliverables.append(assessDeliverable(
            deliverable, report == last.cend() ? std::nullopt : std::optional(*report),
            snapshot.period.lastDay()));
    }
}

void assessGroups(Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    QHash<MeasureId, Group> measures;
    QHash<SectorId, Group> sectors;
    QHash<RegionId, Group> regions;
    for (const IndicatorAssessment& a : std::as_const(assessment.indicators)) {
        const Indicator& indicator = plan.indicator(a.indicator);
        if (a.region != plan.province().id) {
            regions[a.region].add(a, indicator.name);
            continue;
        }
        measures[indicator.measure].add(a, indicator.name);
        sectors[plan.sectorOf(indicator.measure).id].add(a, indicator.name);
    }
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i) {
        const Deliverable& deliverable = plan.deliverables.at(i);
        const DeliverableAssessment& a = assessment.deliverables.at(i);
        measures[deliverable.measure].add(a, deliverable.name);
        sectors[plan.sectorOf(deliverable.measure).id].add(a, deliverable.name);
    }

    for (const Measure& measure : plan.measures) {
        MeasureAssessment a{{}, measure.id};
        measures[measure.id].conclude(a);
        assessment.measures.append(a);
    }
    for (const Sector& sector : plan.sectors) {
        SectorAssessment a{{}, sector.id};
        sectors[sector.id].conclude(a);
        assessment.sectors.append(a);
    }
    for (const Region& region : plan.prefectures()) {
        RegionAssessment a{{}, region.id};
        regions[region.id].conclude(a);
        assessment.regions.append(a);
    }
}

} // namespace

QStringList lightRuleNames()
{
    QStringList names;
    for (const LightRule& rule : lightRules())
        names.append(rule.name);
    return names;
}

QString lightRuleTitle(const QString& name)
{
    for (const LightRule& rule : lightRules()) {
        if (rule.name == name)
            return rule.title();
    }
    return name;
}

Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const QString& rule)
{
    const LightRule& found = lightRule(rule);
    Assessment assessment;
    assessment.snapshot = std::move(snapshot);
    assessment.rule = found.name;
    assessIndicators(assessment, found);
    assessDeliverables(assessment);
    assessGroups(assessment);
    return assessment;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/evaluation/deliverable_light.h"
#include "core/evaluation/group_light.h"
#include "core/evaluation/indicator_assessment.h"

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
        // A person's light is told as one wherever it decides.
        m_lights.append({a.light, a.override ? kmh::tr("%1 (set by a person)").arg(name) : name});
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

void assessIndicators(Assessment& assessment)
{
    const Snapshot& snapshot = *assessment.snapshot;
    const Plan& plan = *snapshot.plan;
    const RegionId province = plan.province().id;
    const qsizetype asked = snapshot.only ? snapshot.only->size() : plan.indicators.size();
    assessment.indicators.reserve(asked * plan.regions.size());
    for (const Indicator& indicator : plan.indicators) {
        if (!snapshot.isAsked(indicator.id))
            continue;
        const IndicatorContext context(plan, assessment.rule, indicator, snapshot.period.lastDay());
        const ObservationRange all = observationsOf(snapshot.observations, indicator.id);
        for (const Region& region : plan.regions) {
            const ObservationRange observations = observationsOf(all, region.id);
            if (region.id == province || !observations.isEmpty() ||
                plan.target(indicator.id, region.id))
                assessment.indicators.append(assessIndicator(context, region.id, observations));
        }
    }
}

/// A light set by a person stands in place of the rule's, which is kept beside it.
void applyOverride(const LightOverride& set, IndicatorAssessment& a)
{
    a.light = set.light;
    a.override = set;
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

/// The measures and sectors some of whose indicators were not asked for.
struct Untold
{
    QSet<MeasureId> measures;
    QSet<SectorId> sectors;

    explicit Untold(const Snapshot& snapshot)
    {
        if (!snapshot.only)
            return;
        for (const Indicator& indicator : snapshot.plan->indicators) {
            if (snapshot.isAsked(indicator.id) || measures.contains(indicator.measure))
                continue;
            measures.insert(indicator.measure);
            sectors.insert(snapshot.plan->sectorOf(indicator.measure).id);
        }
    }
};

void assessGroups(Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    QHash<MeasureId, Group> measures;
    QHash<SectorId, Group> sectors;
    QHash<RegionId, Group> regions;
    const Indicator* indicator = nullptr; // they come in the plan's order, region by region
    for (const IndicatorAssessment& a : std::as_const(assessment.indicators)) {
        if (!indicator || indicator->id != a.indicator)
            indicator = &plan.indicator(a.indicator);
        if (a.region != plan.province().id) {
            regions[a.region].add(a, indicator->name);
            continue;
        }
        measures[indicator->measure].add(a, indicator->name);
        sectors[plan.sectorOf(indicator->measure).id].add(a, indicator->name);
    }
    for (qsizetype i = 0; i < plan.deliverables.size(); ++i) {
        const Deliverable& deliverable = plan.deliverables.at(i);
        const DeliverableAssessment& a = assessment.deliverables.at(i);
        measures[deliverable.measure].add(a, deliverable.name);
        sectors[plan.sectorOf(deliverable.measure).id].add(a, deliverable.name);
    }

    const Untold untold(*assessment.snapshot);
    for (const Measure& measure : plan.measures) {
        if (untold.measures.contains(measure.id))
            continue;
        MeasureAssessment a{{}, measure.id};
        measures[measure.id].conclude(a);
        assessment.measures.append(a);
    }
    for (const Sector& sector : plan.sectors) {
        if (untold.sectors.contains(sector.id))
            continue;
        SectorAssessment a{{}, sector.id};
        sectors[sector.id].conclude(a);
        assessment.sectors.append(a);
    }
    if (assessment.snapshot->only)
        return;
    for (const Region& region : plan.prefectures()) {
        RegionAssessment a{{}, region.id};
        regions[region.id].conclude(a);
        assessment.regions.append(a);
    }
}

} // namespace

const LightRule& ruleOf(const Plan& plan, const QString& nameOrReference)
{
    if (const LightRule* found = findRule(plan.rules, nameOrReference))
        return *found;
    QStringList names;
    for (const LightRule& rule : newestRules(plan.rules))
        names.append(rule.name);
    throw Error(Error::Kind::Usage, tr("There is no light rule “%1”; the rules are: %2.")
                                        .arg(nameOrReference, names.join(QStringLiteral(", "))));
}

Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const LightRule& rule)
{
    Assessment assessment;
    assessment.snapshot = std::move(snapshot);
    assessment.rule = rule;
    assessIndicators(assessment);
    assessment.m_places.reserve(assessment.indicators.size());
    for (int i = 0; i < assessment.indicators.size(); ++i) {
        const IndicatorAssessment& a = assessment.indicators.at(i);
        assessment.m_places.insert({a.indicator, a.region}, i);
    }
    for (const LightOverride& set : assessment.snapshot->overrides) {
        const auto place = assessment.m_places.constFind({set.indicator, set.region});
        if (place != assessment.m_places.cend())
            applyOverride(set, assessment.indicators[*place]);
    }
    assessDeliverables(assessment);
    assessGroups(assessment);
    return assessment;
}

Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const QString& nameOrReference)
{
    const LightRule rule = ruleOf(*snapshot->plan, nameOrReference);
    return evaluate(std::move(snapshot), rule);
}

Assessment evaluate(std::shared_ptr<const Snapshot> snapshot)
{
    const QString rule = snapshot->plan->lightRule;
    return evaluate(std::move(snapshot), rule);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/changes.h"

namespace kmh {

namespace {

/// What is still to come at the assessed period's end has no part in its lights: a figure of a
/// later period, something done on a later day; nor has a light set for another period.
bool isApart(const Assessment& assessment, const Revision& revision)
{
    const QDate day = assessment.period().lastDay();
    switch (revision.kind) {
    case Revision::Kind::Figure: return revision.period->lastDay() > day;
    case Revision::Kind::Override: return revision.period != assessment.period();
    case Revision::Kind::Deliverable:
    case Revision::Kind::Project:
    case Revision::Kind::Entry: return revision.onDay > day;
    default: return false;
    }
}

std::optional<Light> lightOf(const Assessment& assessment, const Revision& revision)
{
    if (isApart(assessment, revision))
        return {};
    if (revision.indicator && revision.region) {
        const auto* a = assessment.indicator(*revision.indicator, *revision.region);
        return a ? std::optional(a->light) : std::nullopt;
    }
    if (revision.deliverable)
        return assessment.deliverable(*revision.deliverable).light;
    return {};
}

} // namespace

std::optional<double> Change::difference() const
{
    if (!revision.before || !revision.after)
        return {};
    return *revision.after - *revision.before;
}

QVector<Change> changesBetween(const Assessment& before, const Assessment& after,
                               const QVector<Revision>& revisions)
{
    QVector<Change> changes;
    for (const Revision& revision : revisions)
        changes.append({revision, lightOf(before, revision), lightOf(after, revision)});
    return changes;
}

QVector<LightChange> changedLights(const Assessment& before, const Assessment& after)
{
    QVector<LightChange> changed;
    for (const IndicatorAssessment& a : after.indicators) {
        const IndicatorAssessment* b = before.indicator(a.indicator, a.region);
        const auto was = b ? std::optional(b->light) : std::nullopt;
        if (was != a.light)
            changed.append({a.indicator, a.region, {}, was, a.light});
    }
    for (const IndicatorAssessment& b : before.indicators) {
        if (!after.indicator(b.indicator, b.region))
            changed.append({b.indicator, b.region, {}, b.light, {}});
    }
    for (const DeliverableAssessment& a : after.deliverables) {
        const Light was = before.deliverable(a.deliverable).light;
        if (was != a.light)
            changed.append({{}, {}, a.deliverable, was, a.light});
    }
    return changed;
}

} // namespace kmh

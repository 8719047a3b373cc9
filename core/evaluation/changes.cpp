// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/changes.h"

namespace kmh {

namespace {

/// A figure of a period still to come at the assessed one's end has no part in its lights.
bool isAhead(const Assessment& assessment, const Revision& revision)
{
    return revision.kind == Revision::Kind::Figure &&
           revision.period->lastDay() > assessment.period().lastDay();
}

std::optional<Light> lightOf(const Assessment& assessment, const Revision& revision)
{
    if (isAhead(assessment, revision))
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/changes.h"

namespace kmh {

namespace {

std::optional<Light> lightOf(const Assessment& assessment, const Revision& revision)
{
    if (revision.indicator && revision.region) {
        const auto* a = assessment.indicator(*revision.indicator, *revision.region);
        return a ? std::optional(a->light) : std::nullopt;
    }
    if (revision.deliverable)
        return assessment.deliverable(*revision.deliverable).light;
    return {};
}

} // namespace

QVector<Change> changesBetween(const Assessment& before, const Assessment& after,
                               const QVector<Revision>& revisions)
{
    QVector<Change> changes;
    for (const Revision& revision : revisions)
        changes.append({revision, lightOf(before, revision), lightOf(after, revision)});
    return changes;
}

} // namespace kmh

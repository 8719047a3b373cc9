// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/group_light.h"

#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kNamesGiven = 3;

QString namesOf(const QVector<NamedLight>& lights, Light light)
{
    QStringList names;
    for (const NamedLight& named : lights) {
        if (named.light == light)
            names.append(named.name);
    }
    const qsizetype count = names.size();
    const QString given = names.mid(0, kNamesGiven).join(tr(", "));
    return count <= kNamesGiven ? given : tr("%1 and others, %2 in all").arg(given).arg(count);
}

Verdict allMetOrOnTrack(const QVector<NamedLight>& lights)
{
    const auto open = std::count_if(lights.begin(), lights.end(), [](const NamedLight& named) {
        return named.light == Light::NotDue;
    });
    if (open == 0)
        return {Light::Met, tr("everything judged is met")};
    return {Light::OnTrack, tr("what was due is met; %1 still to come").arg(open)};
}

} // namespace

QString groupLightFormula()
{
    return tr("the most urgent light within decides: behind, not reported, watch, on track, met; "
              "never an average");
}

Verdict groupLight(const QVector<NamedLight>& lights)
{
    const auto worst = std::max_element(lights.begin(), lights.end(),
                                        [](const NamedLight& a, const NamedLight& b) {
                                            return urgency(a.light) < urgency(b.light);
                                        });
    if (worst == lights.end() || worst->light == Light::NotJudged)
        return {Light::NotJudged, tr("nothing within has a target to be judged by")};
    switch (worst->light) {
    case Light::Met: return allMetOrOnTrack(lights);
    case Light::NotDue: return {Light::NotDue, tr("nothing within is due yet")};
    case Light::OnTrack: return {Light::OnTrack, tr("nothing within is behind its plan")};
    default:
        return {worst->light,
                tr("%1: %2").arg(lightLabel(worst->light), namesOf(lights, worst->light))};
    }
}

} // namespace kmh

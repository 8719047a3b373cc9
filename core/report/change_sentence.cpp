// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/change_rows.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = Revision::Kind;

constexpr int kNamesShown = 3;

QString lightText(const std::optional<Light>& light)
{
    return light ? lightLabel(*light) : tr("nothing to judge");
}

/// The province's lights by name, the most urgent first, as many as a line holds.
QString provincialText(const Plan& plan, QVector<LightChange> lights)
{
    if (lights.isEmpty())
        return tr("no light of the province's indicators changed");
    std::stable_sort(lights.begin(), lights.end(), [](const auto& a, const auto& b) {
        return urgency(a.after.value_or(Light::NotJudged)) >
               urgency(b.after.value_or(Light::NotJudged));
    });
    QStringList names;
    for (const LightChange& light : lights.mid(0, kNamesShown))
        names.append(tr("%1 %2→%3")
                         .arg(plan.indicator(*light.indicator).name, lightText(light.before),
                              lightText(light.after)));
    const QString shown = names.join(tr(", "));
    return tr("the province's lights that changed: %1 (%2)")
        .arg(lights.size())
        .arg(lights.size() > kNamesShown ? tr("%1 and others").arg(shown) : shown);
}

} // namespace

QString entriesText(const QVector<Change>& changes)
{
    int figures = 0;
    int plan = 0;   // targets, courses, rules
    int judged = 0; // overrides, breaks
    int items = 0;  // deliverables, projects
    int lines = 0;  // of the ledgers besides
    int prices = 0;
    int files = 0;
    int lists = 0;
    for (const Change& change : changes) {
        switch (change.revision.kind) {
        case Kind::Figure: ++figures; break;
        case Kind::Target:
        case Kind::Course:
        case Kind::Rule: ++plan; break;
        case Kind::Override:
        case Kind::Break: ++judged; break;
        case Kind::Deliverable:
        case Kind::Project: ++items; break;
        case Kind::Entry: ++lines; break;
        case Kind::Price: ++prices; break;
        case Kind::Attachment: ++files; break;
        case Kind::List: ++lists; break;
        }
    }
    QStringList parts;
    if (figures)
        parts.append(tr("%1 figures", nullptr, int(figures)).arg(figures));
    if (items)
        parts.append(tr("%1 on deliverables and projects").arg(items));
    if (lines)
        parts.append(tr("%1 in the ledgers").arg(lines));
    if (prices)
        parts.append(tr("%1 prices", nullptr, int(prices)).arg(prices));
    if (files)
        parts.append(tr("%1 attached files", nullptr, int(files)).arg(files));
    if (lists)
        parts.append(tr("%1 on lists").arg(lists));
    if (plan)
        parts.append(tr("%1 on targets, courses and rules").arg(plan));
    if (judged)
        parts.append(tr("%1 lights set or breaks noted", nullptr, int(judged)).arg(judged));
    return tr("%1 entries came in (%2)", nullptr, int(changes.size()))
        .arg(changes.size())
        .arg(parts.join(tr(", ")));
}

QString changeSentence(const Assessment& before, const Assessment& after,
                       const QVector<Change>& changes)
{
    const Plan& plan = after.plan();
    QVector<LightChange> provincial;
    int regional = 0;
    int deliverables = 0;
    for (const LightChange& light : changedLights(before, after)) {
        if (light.deliverable)
            ++deliverables;
        else if (light.region == plan.province().id)
            provincial.append(light);
        else
            ++regional;
    }
    QStringList parts{changes.isEmpty() ? tr("nothing came in") : entriesText(changes),
                      provincialText(plan, provincial)};
    if (regional)
        parts.append(tr("the prefectures' lights: %1").arg(regional));
    if (deliverables)
        parts.append(tr("deliverables' lights: %1").arg(deliverables));
    return tr("%1.").arg(parts.join(tr("; ")));
}

} // namespace kmh

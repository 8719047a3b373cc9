// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include <algorithm>

namespace kmh {

namespace {

struct Inverse
{
    const Snapshot& before;

    std::optional<Edit> operator()(const TargetEdit& edit) const
    {
        const Target* target = before.plan->target(edit.indicator, edit.region);
        return TargetEdit{edit.indicator, edit.region,
                          target ? std::optional(*target) : std::nullopt};
    }

    std::optional<Edit> operator()(const CourseEdit& edit) const
    {
        const PlannedCourse* course = before.plan->course(edit.indicator, edit.region);
        return CourseEdit{edit.indicator, edit.region,
                          course ? std::optional(*course) : std::nullopt};
    }

    std::optional<Edit> operator()(const RuleEdit& edit) const
    {
        const LightRule* rule = findRule(before.plan->rules, edit.rule.name);
        return rule ? std::optional<Edit>(RuleEdit{*rule}) : std::nullopt;
    }

    std::optional<Edit> operator()(const RuleChoiceEdit&) const
    {
        return RuleChoiceEdit{before.plan->lightRule};
    }

    std::optional<Edit> operator()(const OverrideEdit& edit) const
    {
        OverrideEdit inverse{edit.indicator, edit.region, edit.period, {}};
        for (const LightOverride& set : before.overrides) {
            if (set.indicator == edit.indicator && set.region == edit.region &&
                set.period == edit.period)
                inverse.light = set.light;
        }
        return inverse;
    }

    std::optional<Edit> operator()(BreakEdit edit) const
    {
        const QVector<SeriesBreak>& breaks = before.plan->breaks;
        edit.withdrawn = std::none_of(breaks.begin(), breaks.end(), [&](const SeriesBreak& noted) {
            return noted.indicator == edit.indicator && noted.region == edit.region &&
                   noted.period == edit.period;
        });
        return edit;
    }

    std::optional<Edit> operator()(AcknowledgementEdit edit) const
    {
        edit.withdrawn = !edit.withdrawn;
        return edit;
    }
};

} // namespace

std::optional<Edit> inverseOf(const Edit& edit, const Snapshot& before)
{
    return std::visit(Inverse{before}, edit);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light_rule.h"

#include "core/domain/text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

QString ruleFormCode(LightRule::Form form)
{
    switch (form) {
    case LightRule::Form::PlanRatio: return QStringLiteral("plan-ratio");
    case LightRule::Form::LinearPoints: return QStringLiteral("linear-points");
    case LightRule::Form::ScheduleShare: return QStringLiteral("schedule-share");
    case LightRule::Form::DueOnly: return QStringLiteral("due-only");
    }
    Q_UNREACHABLE();
}

namespace {

constexpr double kLargestShare = 10;
constexpr double kLargestPoints = 1000;

std::optional<RuleProblem> problemWithLimit(const LightRule& rule, RuleProblem::Field field,
                                            const std::optional<double>& limit)
{
    const bool inPoints = rule.form == LightRule::Form::LinearPoints;
    const double largest = inPoints ? kLargestPoints : kLargestShare;
    if (!limit)
        return RuleProblem{field, tr("A limit is missing: write a number.")};
    if (std::isfinite(*limit) && *limit >= 0 && *limit <= largest)
        return {};
    return RuleProblem{
        field, inPoints ? tr("A limit in points lies between 0 and 1,000; write it in that range.")
               : rule.form == LightRule::Form::PlanRatio
                   ? tr("A limit of r lies between 0 and 10, 1 being exactly the plan; write it in "
                        "that range.")
                   : tr("A limit of a share lies between 0% and 1,000%; write it in that range.")};
}

} // namespace

std::optional<RuleProblem> problemWith(const LightRule& rule)
{
    using Field = RuleProblem::Field;
    if (rule.name.trimmed().isEmpty() || rule.name.contains(u'@'))
        return RuleProblem{Field::Name, tr("A rule needs a name, without “@”.")};
    if (rule.form == LightRule::Form::DueOnly)
        return {};
    if (const auto problem = problemWithLimit(rule, Field::OnTrackLimit, rule.onTrackLimit))
        return problem;
    if (const auto problem = problemWithLimit(rule, Field::WatchLimit, rule.watchLimit))
        return problem;
    const bool inPoints = rule.form == LightRule::Form::LinearPoints;
    if (inPoints ? *rule.watchLimit >= *rule.onTrackLimit : *rule.watchLimit <= *rule.onTrackLimit)
        return {};
    return RuleProblem{Field::WatchLimit,
                       tr("The limits of “%1” are in the wrong order: on track must ask for more "
                          "than watch.")
                           .arg(rule.name)};
}

const LightRule* findRule(const QVector<LightRule>& rules, const QString& nameOrReference)
{
    const LightRule* found = nullptr;
    for (const LightRule& rule : rules) {
        if (rule.reference() == nameOrReference)
            return &rule;
        if (rule.name == nameOrReference && (!found || found->version < rule.version))
            found = &rule;
    }
    return found;
}

QVector<LightRule> newestRules(const QVector<LightRule>& rules)
{
    QVector<LightRule> newest;
    for (const LightRule& rule : rules) {
        const auto same = std::find_if(newest.begin(), newest.end(),
                                       [&](const LightRule& n) { return n.name == rule.name; });
        if (same == newest.end())
            newest.append(rule);
        else if (same->version < rule.version)
            *same = rule;
    }
    return newest;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/light_rule.h"

#include <algorithm>

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

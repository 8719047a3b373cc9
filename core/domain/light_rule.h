// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stamp.h"

#include <QtCore/QVector>

#include <optional>

namespace kmh {

/// A named, versioned way of turning figures into a light. The forms are the program's, in
/// core/evaluation/judge.h; their limits are data, and changing them makes a new version.
///
/// `onTrackLimit` and `watchLimit` part 正常 from 关注 and 关注 from 滞后:
/// - PlanRatio: r = actual ÷ plan to date; on track from the first limit up, watch from the second.
/// - LinearPoints: 百分点 behind the straight line; on track up to the first limit, watch to the
///   second.
/// - ScheduleShare: share of the straight line; on track from the first up, watch from the second.
/// - DueOnly: without limits.
struct LightRule
{
    enum class Form { PlanRatio, LinearPoints, ScheduleShare, DueOnly };

    QString name;
    int version = 1;
    Form form = Form::PlanRatio;
    std::optional<double> onTrackLimit = {};
    std::optional<double> watchLimit = {};
    QString title =
        {}; ///< of an office's own rule; empty for the bundled ones, named by their form
    Stamp stamp = {};

    /// “plan-ratio@2”: exactly this version.
    QString reference() const { return QStringLiteral("%1@%2").arg(name).arg(version); }
};

/// Written plan-ratio, linear-points, schedule-share and due-only, like the bundled rules.
QString ruleFormCode(LightRule::Form form);

/// Why a rule cannot be used, told as one sentence, and what of it that is about.
struct RuleProblem
{
    enum class Field { Name, OnTrackLimit, WatchLimit };

    Field field = Field::Name;
    QString sentence;
};

/// The first thing wrong with a rule's name or limits: both limits must be there, in the order the
/// form asks for, and within 0–10 for ratios and shares, 0–1,000 for 百分点.
std::optional<RuleProblem> problemWith(const LightRule& rule);

/// The newest version of the rule of that name, or exactly the version of a reference such as
/// “plan-ratio@1”; null where there is none.
const LightRule* findRule(const QVector<LightRule>& rules, const QString& nameOrReference);

/// The newest version of each rule, in the order of the rules given.
QVector<LightRule> newestRules(const QVector<LightRule>& rules);

} // namespace kmh

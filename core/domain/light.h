// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>

namespace kmh {

/// The verdict on an indicator, a deliverable, or a group of them.
enum class Light {
    Met,       ///< 达标: the target is reached, the deliverable done
    OnTrack,   ///< 正常: at or ahead of the plan to date
    Watch,     ///< 关注: a little behind the plan
    Behind,    ///< 滞后: clearly behind, or unmet when due
    NotDue,    ///< 未到期: nothing to report yet
    Missing,   ///< 未报: a report is due and has not come
    NotJudged, ///< 不判: there is nothing to judge by; the reason says what
};

inline constexpr std::array kLights = {Light::Met,      Light::OnTrack, Light::Watch,
                                       Light::Behind,   Light::NotDue,  Light::Missing,
                                       Light::NotJudged};

/// The name used by the console: met, on_track, watch, behind, not_due, missing, not_judged.
QString lightCode(Light light);
/// The word shown beside the shape, in the interface's language: 达标, 正常, …
QString lightLabel(Light light);
/// The same with a mark in words where a person set the light: 滞后·改.
QString lightLabel(Light light, bool overridden);

/// How much attention a light asks for; behind first. Larger is more urgent.
int urgency(Light light);

} // namespace kmh

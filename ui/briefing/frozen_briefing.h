// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"

#include <functional>

namespace kmh {

/// What is shown to a room: pages that stay as they were read, and what can be looked into from
/// them, out of the same frozen figures.
struct FrozenBriefing
{
    Briefing briefing;
    std::function<std::optional<BriefingPage>(const Subject&)> detail = {};
};

FrozenBriefing freeze(BriefingInput input);

/// The key of the briefing's page that shows what a page of the window (Page::name()) is about;
/// empty where none does.
QString briefingKeyOf(const QString& pageName, const Plan& plan);

} // namespace kmh

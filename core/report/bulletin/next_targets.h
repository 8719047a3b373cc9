// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// The province's targets that are due and not reached, with what they lack and whose they are;
/// empty where there are none.
Sentence unmetTargets(const Assessment& assessment);

/// Those due on the nearest day to come, and of them what lags, with what it lacks to the target.
Sentence targetsToReach(const Assessment& assessment);

} // namespace kmh

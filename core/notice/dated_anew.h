// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh {

/// A draft whose head names another period than `before`, the one it was read with: what the notice
/// says of days and periods is understood by the new one, and tasks that it lets one tell are
/// added. What a person has dated since, or made, stays as it is; doubts that the new period
/// answers are settled. The draft as it is where the period is the same, or none.
///
/// Reads the notice twice more, in time linear in its length.
Draft datedAnew(const Draft& draft, const std::optional<Period>& before);

} // namespace kmh

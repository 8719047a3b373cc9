// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/deliverable_rules.h"
#include "core/notice/task_text.h"

namespace kmh {

/// What a clause is read as, before it is cut into several things.
struct ClauseReading
{
    Span quote;
    int name = 0;   ///< where the name begins, the verb included
    int object = 0; ///< behind the verb
    DeliverableRule rule;
};

/// By the verb a clause begins with, or by that of what others are urged or helped to do.
std::optional<ClauseReading> readClause(const TaskText& text, const Span& clause);

/// Whether a number is asked for in a clause: then a target follows it up.
bool asksNumber(const TaskText& text, const Span& clause);

} // namespace kmh

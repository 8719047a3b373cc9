// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh::test {

/// Everything a snapshot says, a line each, but for who recorded it and when: two that read the
/// same hold the same. Not the plan's own wording, which never changes.
QString snapshotText(const Snapshot& snapshot);

/// The same of what is in force of its plan: targets, courses, breaks and the rules.
QString inForceText(const Plan& plan);

} // namespace kmh::test

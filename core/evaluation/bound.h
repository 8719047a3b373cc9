// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

/// One end of a target: a floor to reach or a ceiling to keep.
struct Bound
{
    bool ceiling = false;
    double value = 0;
};

/// The end an actual value is held against: the one it misses. A target that asks for exactly a
/// value or a range has both; a value within is held against the floor.
Bound boundOf(const Target& target, double actual);

/// The planned value that leads to `bound`: that of the course, or the bound itself where the
/// course leads to the target's other end.
double planTowards(const Bound& bound, const Target& target, double planned);

} // namespace kmh

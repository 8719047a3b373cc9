// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bound.h"

namespace kmh {

Bound boundOf(const Target& target, double actual)
{
    switch (target.comparator) {
    case Comparator::AtMost:
    case Comparator::LessThan: return {true, target.value};
    case Comparator::Equal:
    case Comparator::Between: {
        const double upper = target.upper.value_or(target.value);
        return actual > upper ? Bound{true, upper} : Bound{false, target.value};
    }
    case Comparator::AtLeast:
    case Comparator::MoreThan: return {false, target.value};
    }
    Q_UNREACHABLE();
}

double planTowards(const Bound& bound, const Target& target, double planned)
{
    return sameValue(bound.value, target.value) && bound.ceiling == isUpperLimit(target.comparator)
               ? planned
               : bound.value;
}

} // namespace kmh

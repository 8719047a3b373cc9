// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QVarLengthArray>

namespace kmh {

/// 计划进度: the planned value of an indicator at any day up to its target's due date (design §4).
///
/// - Points: linear in days between them, the shorter period's where two end together. What
///   accumulates starts from 0 on the eve of the target's span, anything else from its first
///   point's value; after the last point the course runs to the target at the due date.
/// - Shares: the same with points of share × target.
/// - Linear: the straight line from 0 for accumulating indicators; for others the target itself.
/// - Flat: the target itself at all times.
///
/// Nothing planned means Linear; a milestone is then planned to be reached on its due date and not
/// before. A target due after the plan's own period has no course unless one was planned.
class Trajectory
{
public:
    /// Nothing where nothing was planned for a target beyond the plan's period.
    static std::optional<Trajectory> of(const Plan& plan, const Indicator& indicator,
                                        const Target& target, const PlannedCourse* planned);
    /// The same, looking the planned course up.
    static std::optional<Trajectory> of(const Plan& plan, const Indicator& indicator,
                                        const Target& target);

    /// 序时进度: the default course whatever was planned, and however late the target is due.
    static Trajectory straight(const Indicator& indicator, const Target& target);

    /// The planned value at the end of `day`; days outside the span give its ends' values.
    double at(QDate day) const;

private:
    struct Knot
    {
        QDate day;
        double value;
        Period::Kind kind = Period::Kind::Xun; ///< of two on one day the shorter's counts
    };
    /// Most courses are a straight line: no memory of their own for two ends.
    using Knots = QVarLengthArray<Knot, 4>;

    explicit Trajectory(Knots knots)
        : m_knots(std::move(knots))
    {
    }

    static Trajectory through(Knots knots, const Indicator& indicator, const Target& target);

    Knots m_knots; ///< in order of day, never empty
};

/// 时间进度: the share of the target's span that has passed by the end of `day`, both ends counted
/// (20 March is 79/90 of the first quarter); 0 before the span, 1 after it.
double elapsedShare(const Period& span, QDate day);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/series.h"

namespace kmh {

/// An earlier year's course as shares of where it ended: the figure at the end of each reporting
/// period ÷ that year's figure at the due period's end. Either points or a problem.
struct CourseShares
{
    QVector<PlannedCourse::Point> points; ///< by the target's own periods; shares, 1 at the end
    QString problem;                      ///< why the year cannot be followed, as a sentence
};

/// The shares of `year` for a target due at `due`. `figures` are the indicator's in one region, in
/// order of period, of any years. Refused are a year with a figure missing, a series broken on the
/// way and a year that did not end above zero.
CourseShares courseShares(const Plan& plan, const Indicator& indicator, const Period& due, int year,
                          const QVector<Observation>& figures);

/// The years before that of `due` with any figure of the same span, the newest first.
QVector<int> yearsToFollow(const Period& due, const QVector<Observation>& figures);

} // namespace kmh

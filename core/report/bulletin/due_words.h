// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// How many figures are due, reported and missing, in one sentence; of official statistics that
/// nobody is chased for them.
Sentence reportCounts(const BulletinInput& input);

/// What the figures that satisfy a test rest on.
template<class Test>
QVector<Subject> subjectsOf(const DueFigures& due, Test test)
{
    QVector<Subject> subjects;
    for (const DueFigure& figure : due.figures) {
        if (test(figure))
            subjects.append(
                FigureSubject{figure.key.indicator, figure.key.region, figure.key.period});
    }
    return subjects;
}

} // namespace kmh

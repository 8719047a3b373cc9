// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

namespace kmh {

/// One thing that two versions of a figure say differently, in words; `difference` is later less
/// earlier, signed and with its unit, and empty for what is not a number.
struct VersionDifference
{
    QString what;
    QString earlier;
    QString later;
    QString difference = {};
};

/// What two versions differ in: whether there is a figure at all, its value, running total,
/// quality, source and note.
QVector<VersionDifference> versionDifferences(const Indicator& indicator,
                                              const ObservationVersion& earlier,
                                              const ObservationVersion& later);

/// What a version said, as it can be recorded again.
ReportedFigure figureOf(const ObservationVersion& version);

/// Whether a version's figure was reported or taken back, in a word.
QString standingLabel(const ObservationVersion& version);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/verdict.h"

#include <QtCore/QVector>

namespace kmh {

/// One light of a group, with the name of what it belongs to.
struct NamedLight
{
    Light light = Light::NotJudged;
    QString name;
};

/// Rolls lights up by “worst first”, version 1: the most urgent of behind, missing, watch, on track
/// and met decides; met only if everything is met, else on track; with nothing judged, not due if
/// anything is still to come, otherwise not judged. Never an average.
Verdict groupLight(const QVector<NamedLight>& lights);

/// That rule in one sentence of the interface's language.
QString groupLightFormula();

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

namespace kmh {

// A light is always shape, word and colour: where a page's tables and bars have no room for the
// word beside each mark, the page says once what they mean.

/// The lights whose marks stand on a page without their words, what needs attention first.
QVector<Light> lightsWithoutWords(const BriefingPage& page);

/// The width of their marks and words side by side, in slide units.
double legendWidth(const QVector<Light>& lights);

/// Those at the right end of a line.
SlideGroup lightLegend(const QVector<Light>& lights, const QRectF& line);

} // namespace kmh

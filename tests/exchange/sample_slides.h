// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"

namespace kmh::test {

/// A table page: kicker, headline, a table of three columns and two rows with a light in the
/// second, source, page number, notes.
Slide tableSlide();
/// A page of tiles: two boxes with figures, one with a chart of every kind of shape, bullets.
Slide tileSlide();

} // namespace kmh::test

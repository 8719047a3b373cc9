// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QVector>

namespace kmh {

/// A slide read out: its named groups, each with the words that stand in it.
QVector<SpokenItem> spokenGroups(const Slide& slide);

} // namespace kmh

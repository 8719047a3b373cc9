// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/deadline_words.h"

namespace kmh {

/// Reads a festival's name at a place (春节, “五一”, 两节); its length, 0 for none.
qsizetype readFestivalAt(QStringView text, qsizetype at, DateWords& words);

/// Reads a solar term at a place. Those that are weather as well (大雪, 雨水) are left to it.
qsizetype readSolarTermAt(QStringView text, qsizetype at, DateWords& words);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colour_set.h"

#include <atomic>

namespace kmh::theme {

namespace {

const auto kStandard = QStringLiteral("standard");
const auto kBlueOrange = QStringLiteral("blue-orange");

/// Files are written off the window's thread.
std::atomic<ColourSet> inUse = ColourSet::Standard;

} // namespace

ColourSet colourSet()
{
    return inUse;
}

void setColourSet(ColourSet set)
{
    inUse = set;
}

QString colourSetCode(ColourSet set)
{
    return set == ColourSet::BlueOrange ? kBlueOrange : kStandard;
}

std::optional<ColourSet> colourSetOf(const QString& code)
{
    for (const ColourSet set : {ColourSet::Standard, ColourSet::BlueOrange}) {
        if (colourSetCode(set) == code)
            return set;
    }
    return std::nullopt;
}

} // namespace kmh::theme

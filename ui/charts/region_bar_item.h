// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/light.h"

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// One region's value in a comparison; texts are the same figures formatted.
struct RegionBarItem
{
    RegionId id;
    QString name;
    std::optional<double> actual;
    std::optional<double> target;
    QString actualText;
    QString targetText; ///< the figure only; “target” is put before it
    Light light = Light::NotJudged;
    bool overridden = false; ///< a person set the light
    QString toolTip;         ///< empty for one made of the above
};

/// The scale all bars of a comparison share; `low` is below zero only where a rate can be negative.
struct RegionScale
{
    double low = 0;
    double high = 1;
};

} // namespace kmh

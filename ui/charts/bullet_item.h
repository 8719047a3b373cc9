// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/light.h"

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// One bullet graph: an actual value against its target and the plan to date, all in one unit. The
/// texts are the same figures formatted.
struct BulletItem
{
    IndicatorId id;
    QString name;
    QString subline; ///< e.g. “一季度 ≥25% · 计划进度 22%”
    std::optional<double> actual;
    std::optional<double> target;
    std::optional<double> planToDate;
    double scaleMin = 0; ///< below zero only where a rate can be negative
    double scaleMax = 1; ///< one scale per unit on a page; see bulletScaleMax()
    QString actualText;
    QString targetText; ///< the figure only; “target” is put before it
    QString planText;
    Light light = Light::NotJudged;
    bool overridden = false; ///< a person set the light
    bool muted = false;      ///< stands back, e.g. a prefecture beside the province
    QString toolTip;         ///< empty for one made of the texts above
};

/// A round scale end that leaves some room beyond the largest of a page's values in one unit; at
/// least `atLeast`.
double bulletScaleMax(double largest, double atLeast = 0);

} // namespace kmh

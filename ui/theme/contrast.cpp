// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace kmh::theme {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor& ground, const QColor& color)
{
    QColor darker = color;
    for (int percent = 100; contrast(darker, ground) < kWordContrast && percent > 0; --percent)
        darker = QColor(color.red() * percent / 100, color.green() * percent / 100,
                        color.blue() * percent / 100);
    return darker;
}

} // namespace kmh::theme

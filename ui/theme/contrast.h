// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace kmh::theme {

/// What words need against their ground, and what large ones do (24 px, or 18.66 px bold):
/// WCAG 2.1, success criterion 1.4.3.
inline constexpr double kWordContrast = 4.5;
inline constexpr double kLargeWordContrast = 3;

/// What the outline of a control needs against the ground it is on: success criterion 1.4.11.
inline constexpr double kOutlineContrast = 3;

/// The contrast of two opaque colours, 1 (none) to 21 (black on white), by WCAG 2.1's formula of
/// relative luminance.
double contrast(const QColor& a, const QColor& b);

/// `color` itself where words in it can be read on the light `ground`, else as much darker as they
/// need.
QColor readableOn(const QColor& ground, const QColor& color);

} // namespace kmh::theme

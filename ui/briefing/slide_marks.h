// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/report/briefing/slide.h"

#include <QtGui/QColor>

namespace kmh {

inline quint32 rgbOf(const QColor& color)
{
    return color.rgb() & 0xFFFFFFU;
}

/// The side of a mark beside words: a share of the letters' size.
inline constexpr double kSlideMarkShare = 0.86;

/// Lights that ask for nothing are outlined where others are filled.
bool isHollow(Light light);

/// A light's mark in the largest square centred in `box`, as paths that any program draws alike;
/// the shapes are those of ui/theme/light_icon.h. `ground` shows through cut-outs.
QVector<SlideShape> lightMark(const QRectF& box, Light light, quint32 color, quint32 ground);

/// A mark and words beside it, in the light's colour, at the left of a box. The words are the
/// light's own unless others are given; they are cut where they do not fit.
QVector<SlideShape> lightWithWords(const QRectF& box, Light light, double size,
                                   const QString& words = {});
/// The width that needs.
double lightWithWordsWidth(Light light, double size, const QString& words = {});

/// From a mark's left edge to the words beside it.
double lightIndent(double size);

} // namespace kmh

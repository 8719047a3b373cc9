// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QVector>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QImage>

class QWidget;

namespace kmh::test {

/// Words as a widget painted them.
struct PaintedText
{
    QString text;
    QRectF rect; ///< in the widget
    QColor color;
    QFont font;
    QRectF within; ///< seen through; empty where it is not seen at all
};

/// All words that a widget and its children paint, in the order they are painted.
QVector<PaintedText> paintedTexts(QWidget& widget);

/// The colour most of a rectangle has: of a text's rectangle the ground it stands on.
QColor groundOf(const QImage& picture, const QRectF& rect);

/// Whether words count as large: 24 px, or 18.66 px bold.
bool isLarge(const QFont& font);

} // namespace kmh::test

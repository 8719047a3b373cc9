// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QtCore/QVector>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace kmh {

/// What a widget of that size and text scale shows on a white card, one pixel per unit.
inline QImage pictureOf(QWidget& widget, const QSize& size, double textScale = 1)
{
    widget.setFont(theme::baseFont(textScale));
    widget.resize(size);
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.show();
    QApplication::processEvents();
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme::kCard);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

/// Whether two colours are the same but for the screen's rounding.
inline bool looksLike(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) <= 8 && std::abs(a.green() - b.green()) <= 8 &&
           std::abs(a.blue() - b.blue()) <= 8;
}

inline int countOf(const QImage& image, const QRect& area, const QColor& color)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.rect().contains(x, y) && looksLike(image.pixelColor(x, y), color))
                ++count;
        }
    }
    return count;
}

/// No rectangle leaves `bounds` or covers another.
inline void checkApart(const QVector<QRectF>& rects, const QRectF& bounds)
{
    for (int i = 0; i < rects.size(); ++i) {
        CHECK(rects[i].width() > 0);
        CHECK(bounds.contains(rects[i]));
        for (int j = i + 1; j < rects.size(); ++j)
            CHECK_FALSE(rects[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(rects[j]));
    }
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_text.h"

#include "ui/print/picture_text.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>

#include <cmath>

namespace kmh {

QFont printFont(double points, bool bold)
{
    QFont font = theme::baseFont();
    font.setPixelSize(int(std::lround(points * kPrintUnits)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

PrintUnits::PrintUnits(QPainter& painter)
    : m_painter(painter)
{
    m_painter.save();
    m_painter.scale(1 / kPrintUnits, 1 / kPrintUnits);
}

PrintUnits::~PrintUnits()
{
    m_painter.restore();
}

double printWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / kPrintUnits;
}

QStringList printLines(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        const QStringList broken = linesOf(paragraph, font, width * kPrintUnits);
        lines += broken.isEmpty() ? QStringList{QString()} : broken;
    }
    return lines;
}

} // namespace kmh

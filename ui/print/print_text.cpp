// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_text.h"

#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

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
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(1.0, width * kPrintUnits));
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    if (lines.isEmpty())
        lines.append(QString());
    return lines;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_text.h"

#include "ui/briefing/slide_painter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kBalanceStep = 0.5; // of the size

struct Line
{
    int start = 0;
    int length = 0;
};

/// Of a paragraph without line ends.
QVector<Line> wrapped(const QString& paragraph, const QFont& font, double width)
{
    if (paragraph.isEmpty())
        return {{0, 0}};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QVector<Line> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append({line.textStart(), line.textLength()});
    }
    layout.endLayout();
    return lines;
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

double slideTextWidth(const QString& text, double size, bool bold)
{
    const QFontMetricsF metrics(slideFont(size, bold));
    double widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 1;
}

QStringList slideLines(const QString& text, double size, bool bold, double width)
{
    const QFont font = slideFont(size, bold);
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        for (const Line& line : wrapped(paragraph, font, width))
            lines.append(withoutEnd(paragraph.mid(line.start, line.length)));
    }
    return lines;
}

QString slideFitted(const QString& text, double size, bool bold, double width, int lines)
{
    const QFont font = slideFont(size, bold);
    QStringList kept;
    int left = std::max(1, lines);
    const QStringList paragraphs = text.split(u'\n');
    for (int i = 0; i < paragraphs.size(); ++i) {
        const QString& paragraph = paragraphs.at(i);
        const QVector<Line> own = wrapped(paragraph, font, width);
        const bool isLast = i + 1 == paragraphs.size();
        if (own.size() < left || (own.size() == left && isLast)) {
            kept.append(paragraph);
            left -= int(own.size());
            continue;
        }
        const int start = own.at(left - 1).start;
        QString rest = paragraph.mid(start);
        if (own.size() == left) // fits, but there is more after it
            rest += QChar(0x2026);
        kept.append(paragraph.left(start) +
                    QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width - 1));
        break;
    }
    return kept.join(u'\n');
}

double slideBalancedWidth(const QString& text, double size, bool bold, double width)
{
    const qsizetype lines = slideLines(text, size, bold, width).size();
    if (lines < 2)
        return width;
    double narrow = width;
    while (narrow > width / 2 &&
           slideLines(text, size, bold, narrow - size * kBalanceStep).size() == lines)
        narrow -= size * kBalanceStep;
    return std::min(width, narrow + size * kBalanceStep);
}

} // namespace kmh

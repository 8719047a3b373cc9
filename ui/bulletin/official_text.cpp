// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_text.h"

#include "core/domain/wide_letter.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace kmh {

namespace {

/// Of the size of type; pdftotext and others take a tenth for a space.
constexpr double kMostWidened = 0.075;

std::shared_ptr<QTextLayout> lineOf(const QString& text, const QFont& font,
                                    const QVector<QTextLayout::FormatRange>& formats = {})
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine().setNumColumns(int(text.size()));
    layout->endLayout();
    return layout;
}

/// The font with its wide characters further apart.
QVector<QTextLayout::FormatRange> widened(const QString& text, const QFont& font, double by)
{
    QFont wide = font;
    wide.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() + by);
    QTextCharFormat format;
    format.setFont(wide);
    QVector<QTextLayout::FormatRange> ranges;
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (!isWide(text.at(i)))
            continue;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == i)
            ++ranges.last().length;
        else
            ranges.append({i, 1, format});
    }
    return ranges;
}

double widthOf(const QTextLayout& line)
{
    return line.lineAt(0).naturalTextWidth();
}

} // namespace

SetText::SetText(const QString& text, const TextStyle& style)
    : m_style(style)
{
    QStringList lines = broken(text, style.width);
    if (style.balanced && lines.size() > 1) {
        // The narrowest that does with as many lines, so that no single word is left over.
        double least = style.width / 2;
        double most = style.width;
        constexpr int kSteps = 12;
        for (int step = 0; step < kSteps; ++step) {
            const double middle = (least + most) / 2;
            (broken(text, middle).size() > lines.size() ? least : most) = middle;
        }
        lines = broken(text, most);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_lines.append(setLine(lines.at(i), i == 0, i + 1 == lines.size()));
}

QStringList SetText::broken(const QString& text, double width) const
{
    QTextLayout layout(text, m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - (lines.isEmpty() ? m_style.firstIndent : 0));
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

SetText::Line SetText::setLine(const QString& text, bool isFirst, bool isLast) const
{
    QString shown = text;
    while (shown.endsWith(QLatin1Char(' ')))
        shown.chop(1);
    const double indent = isFirst ? m_style.firstIndent : 0;
    std::shared_ptr<const QTextLayout> line = lineOf(shown, m_style.font);
    const double left = m_style.width - indent - widthOf(*line);
    if (m_style.alignment == Qt::AlignJustify) {
        const auto wide = std::count_if(shown.begin(), shown.end(), isWide);
        if (!isLast && left > 0 && wide > 1) {
            const double by =
                std::min(left / double(wide - 1), kMostWidened * m_style.font.pixelSize());
            line = lineOf(shown, m_style.font, widened(shown, m_style.font, by));
        }
        return {line, m_style.left + indent};
    }
    if (m_style.alignment == Qt::AlignHCenter)
        return {line, m_style.left + indent + left / 2};
    return {line, m_style.left + indent + (m_style.alignment == Qt::AlignRight ? left : 0)};
}

void SetText::paintLine(QPainter& painter, int number, const QPointF& at) const
{
    const Line& set = m_lines.at(number);
    const QTextLine line = set.layout->lineAt(0);
    // From the font asked for: a line with a character of another one stays on the same grid.
    const double em = m_style.font.pixelSize();
    constexpr double kIdeographBelow = 0.12; // of the em box below the baseline
    const double baseline = (m_style.lineHeight + em) / 2 - kIdeographBelow * em;
    painter.setPen(m_style.color);
    line.draw(&painter, at + QPointF(set.left, baseline - line.ascent()));
}

QVector<Strip> textStrips(const QString& text, const TextStyle& style)
{
    QVector<Strip> strips;
    for (const QString& paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto set = std::make_shared<const SetText>(paragraph, style);
        for (int line = 0; line < set->lineCount(); ++line) {
            strips.append({style.lineHeight,
                           [set, line](QPainter& painter, const QPointF& at) {
                               set->paintLine(painter, line, at);
                           },
                           line == 0 && set->lineCount() > 1});
        }
    }
    return strips;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_text.h"

#include "ui/briefing/slide_painter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kBalanceStep = 0.25; // of the size
constexpr double kPartedFigure = 2;   // against 1 for a last line of nothing
constexpr double kPartedName = 8;
constexpr double kNoMark = 0.5;
/// Takes no room and lets no line end there.
constexpr QChar kJoiner(0x2060);

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

/// How badly a text is broken into these lines: by how much the last one is shorter, and for a
/// figure that is parted from what it counts; less where the lines end with a mark.
double breakCost(const QStringList& lines, double size, bool bold)
{
    double cost = 0;
    double longest = 0;
    for (const QString& line : lines)
        longest = std::max(longest, slideTextWidth(line, size, bold));
    for (int i = 0; i + 1 < lines.size(); ++i) {
        const QChar end = lines.at(i).isEmpty() ? QChar() : lines.at(i).back();
        if (end == kJoiner || lines.at(i + 1).startsWith(kJoiner))
            cost += kPartedName;
        else if (end.isDigit())
            cost += kPartedFigure;
        else if (!end.isPunct())
            cost += kNoMark;
    }
    return cost + 1 - slideTextWidth(lines.last(), size, bold) / longest;
}

bool isWithin(const QVector<TextSpan>& spans, int position)
{
    return std::any_of(spans.begin(), spans.end(), [position](const TextSpan& span) {
        return position > span.start && position < span.start + span.length;
    });
}

QString withJoiners(const QVector<TextSpan>& spans, const QString& text)
{
    QString joined;
    for (int i = 0; i < text.size(); ++i) {
        if (isWithin(spans, i) && !text.at(i).isLowSurrogate())
            joined += kJoiner;
        joined += text.at(i);
    }
    return joined;
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

/// With an ellipsis where it is too wide: behind a whole word in scripts that have spaces, unless
/// that would leave little of it.
QString elided(const QString& text, const QFont& font, double width)
{
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1;
    if (cut == text || kept < 1 || kept >= text.size() || !isLatin(text.at(kept)) ||
        !isLatin(text.at(kept - 1)))
        return cut;
    const qsizetype space = text.lastIndexOf(u' ', kept - 1);
    return space > kept / 3 ? text.left(space) + QChar(0x2026) : cut;
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
        kept.append(paragraph.left(start) + elided(rest, font, width - 1));
        break;
    }
    return kept.join(u'\n');
}

double slideBalancedWidth(const QString& text, double size, bool bold, double width)
{
    const qsizetype count = slideLines(text, size, bold, width).size();
    if (count < 2)
        return width;
    double best = width;
    double least = breakCost(slideLines(text, size, bold, width), size, bold);
    for (double narrow = width - size * kBalanceStep; narrow > width / 2;
         narrow -= size * kBalanceStep) {
        const QStringList lines = slideLines(text, size, bold, narrow);
        if (lines.size() != count)
            break;
        const double cost = breakCost(lines, size, bold);
        if (cost < least) {
            least = cost;
            best = narrow;
        }
    }
    return best;
}

QString slideBrokenAround(const QVector<TextSpan>& spans, const QString& text, double size,
                          bool bold, double width)
{
    const QString joined = withJoiners(spans, text);
    const double best = slideBalancedWidth(joined, size, bold, width);
    const QStringList lines = slideLines(joined, size, bold, best);
    const bool isParted = std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(kJoiner) || line.endsWith(kJoiner);
    });
    return isParted ? QString() : lines.join(u'\n').remove(kJoiner);
}

BreakMarks BreakMarks::ofSentence()
{
    return {QStringLiteral("，；。：！？,;"), QStringLiteral("“《（")};
}

BreakMarks BreakMarks::ofCell()
{
    return {QStringLiteral("，；：、,;"), QStringLiteral("（")};
}

BreakMarks BreakMarks::ofSource()
{
    return {QStringLiteral("·"), {}, true};
}

QString slideBrokenAt(const BreakMarks& marks, const QString& text, double size, bool bold,
                      double width, const QVector<TextSpan>& spans)
{
    QString best;
    double least = width;
    for (int i = 1; i < text.size(); ++i) {
        const bool isMark =
            marks.after.contains(text.at(i - 1)) || marks.before.contains(text.at(i));
        const bool isInNumber = text.at(i).isDigit() && i > 1 && text.at(i - 2).isDigit();
        if (!isMark || isInNumber || marks.after.contains(text.at(i)) || isWithin(spans, i))
            continue;
        const QString first = text.left(marks.dropped ? i - 1 : i).trimmed();
        const QString second = text.mid(i).trimmed();
        const double above = slideTextWidth(first, size, bold);
        const double below = slideTextWidth(second, size, bold);
        if (std::max(above, below) <= width && std::abs(above - below) < least) {
            least = std::abs(above - below);
            best = first + QLatin1Char('\n') + second;
        }
    }
    return best;
}

} // namespace kmh

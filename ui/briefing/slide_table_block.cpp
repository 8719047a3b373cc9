// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_table.h"
#include "ui/briefing/slide_text.h"
#include "ui/charts/light_bar.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kLeastRow = 42;
constexpr double kIdealRow = 64;
constexpr double kMostRow = 92;
constexpr double kFewRows = 5; // which may be higher
constexpr double kMostOfFew = 120;
constexpr double kFairTall = 82; // of a row with two lines
constexpr double kIdealTall = 88;
constexpr double kMostTall = 116;
constexpr double kHeadLeading = 10;
constexpr double kEmptySize = 36;
constexpr double kBarShare = 0.72; // of a row's height
constexpr double kBarHighest = 52;
constexpr double kSegmentGap = 3;
constexpr double kSegment = 62; // narrowest of a bar: room for a mark and a number

double mostHeight(double rows, bool isTall)
{
    if (rows <= kFewRows)
        return kMostOfFew;
    return isTall ? kMostTall : kMostRow;
}

double headHeight(double row, double size)
{
    return std::clamp(row, kLeastRow, slideLineHeight(size) + kHeadLeading);
}

SlideText::Align alignOf(const BriefingColumn& column)
{
    return column.align == BriefingColumn::Align::Right ? SlideText::Align::Right
                                                        : SlideText::Align::Left;
}

quint32 colorOf(const BriefingCell& cell)
{
    const bool isVerdict =
        cell.light && (cell.text.isEmpty() || cell.text.startsWith(lightLabel(*cell.light)));
    return rgbOf(isVerdict ? lightInk(*cell.light) : theme::kText);
}

/// The largest count of a column's bars, which share one scale.
int fullScale(const BriefingTable& table, int column)
{
    int most = 1;
    for (const BriefingRow& row : table.rows) {
        if (column < row.cells.size() && row.cells.at(column).lights)
            most = std::max(most, row.cells.at(column).lights->total());
    }
    return most;
}

QVector<SlideShape> segmentShapes(const LightBarSegment& segment)
{
    const quint32 color = rgbOf(lightInk(segment.light));
    const bool hollow = isHollow(segment.light);
    const quint32 ink = hollow ? color : 0xFFFFFF;
    const quint32 ground = hollow ? 0xFFFFFF : color;
    QVector<SlideShape> shapes;
    if (hollow)
        shapes.append(SlideBox{segment.rect.adjusted(1, 1, -1, -1), ground, {color, 2}});
    else
        shapes.append(SlideBox{segment.rect, color});
    const QString number = QString::number(segment.count);
    const double wide = slideTextWidth(number, kSlideSmallestText, true);
    const double side = kSlideSmallestText * 0.72;
    const double gap = 5;
    const bool marked = side + gap + wide <= segment.rect.width();
    double left = segment.rect.center().x() - (wide + (marked ? side + gap : 0)) / 2;
    if (marked) {
        shapes += lightMark(QRectF(left, segment.rect.center().y() - side / 2, side, side),
                            segment.light, ink, ground);
        left += side + gap;
    }
    const double line = slideLineHeight(kSlideSmallestText);
    shapes.append(SlideText{.box = QRectF(left, segment.rect.center().y() - line / 2, wide, line),
                            .text = number,
                            .size = kSlideSmallestText,
                            .color = ink,
                            .bold = true});
    return shapes;
}

/// A bar as long as its count among the column's, but never too short for its numbers.
SlideGroup barOf(const LightCount& count, const QRectF& cell, int scale)
{
    SlideGroup group{lightCountText(count), {}};
    int kinds = 0;
    for (const int number : count.counts)
        kinds += number > 0;
    if (kinds == 0) {
        group.shapes.append(SlideBox{QRectF(cell.left(), cell.center().y() - 1, cell.width(), 2),
                                     rgbOf(theme::kLine)});
        return group;
    }
    const double needed = kinds * kSegment + (kinds - 1) * kSegmentGap;
    const double high = std::min(cell.height() * kBarShare, kBarHighest);
    const double wide =
        std::min(cell.width(), std::max(needed, cell.width() * count.total() / std::max(1, scale)));
    const QRectF bar(cell.left(), cell.center().y() - high / 2, wide, high);
    const double least = std::min(kSegment, (wide + kSegmentGap) / kinds - kSegmentGap);
    const double spare = wide - kSegmentGap * (kinds - 1) - least * kinds;
    double left = bar.left();
    for (const Light light : kLightOrder) {
        if (count[light] == 0)
            continue;
        const double own = least + spare * count[light] / count.total();
        group.shapes += segmentShapes({light, count[light], QRectF(left, bar.top(), own, high)});
        left += own + kSegmentGap;
    }
    return group;
}

/// A table of the height there is, and how its words are set.
struct Set
{
    SlideTable table;
    TableText text;
};

SlideTable::Cell headCell(const BriefingColumn& column, double width, double size)
{
    return {.text = slideFitted(column.title, size, false, width - 2 * kSlideCellInset, 1),
            .color = rgbOf(theme::kSecondaryText),
            .align = alignOf(column)};
}

SlideTable::Cell bodyCell(const BriefingCell& cell, const Set& set, int column,
                          SlideText::Align align)
{
    const bool bold = column == 0 || cell.light.has_value();
    SlideTable::Cell made{.text = {},
                          .color = colorOf(cell),
                          .bold = bold,
                          .align = cell.light ? SlideText::Align::Left : align,
                          .indent = cellIndent(cell, set.text.size)};
    if (cell.lights)
        return made;
    if (cell.light)
        made.mark = SlideMark{*cell.light, rgbOf(lightColor(*cell.light))};
    const double size = set.text.size;
    const double room = set.table.columns.at(column) - 2 * kSlideCellInset - made.indent;
    const QString words = slideFitted(cellWords(cell), size, bold, room, set.text.lines);
    // Broken as if for a wider font, unless that takes a line more than there is.
    const double narrow = room / set.text.slack;
    const bool fits = slideLines(words, size, bold, narrow).size() <= set.text.lines;
    const double within = fits ? narrow : room;
    const QStringList lines =
        slideLines(words, size, bold, slideBalancedWidth(words, size, bold, within));
    if (lines.size() == 2)
        made.text = slideBrokenAt(BreakMarks::ofCell(), words, size, bold, within);
    if (made.text.isEmpty())
        made.text = lines.join(u'\n');
    return made;
}

Set setOf(const BriefingTable& block, const QRectF& room, int selected)
{
    const auto rows = double(block.rows.size());
    const auto rowWith = [&](double size) {
        const double row = room.height() / (rows + 1);
        return (room.height() - headHeight(row, size)) / rows;
    };
    Set set;
    set.text = textFor(block, room.width(), rowWith(kSlideSmallestText));
    const double row = std::min(rowWith(set.text.size), mostHeight(rows, set.text.lines > 1));
    set.table.headHeight = headHeight(row, set.text.size);
    set.table.rowHeight = row;
    set.table.box =
        QRectF(room.left(), room.top(), room.width(), set.table.headHeight + rows * row);
    set.table.columns = columnWidths(block, room.width(), set.text.size, set.text.slack);
    set.table.textSize = set.text.size;
    set.table.lineColor = rgbOf(theme::kLine);
    set.table.selected = selected;
    set.table.selectedFill = rgbOf(theme::kSelection.darker(106));
    set.table.rows.append(QVector<SlideTable::Cell>());
    for (int i = 0; i < block.columns.size(); ++i)
        set.table.rows.last().append(
            headCell(block.columns.at(i), set.table.columns.at(i), set.text.size));
    for (const BriefingRow& line : block.rows) {
        QVector<SlideTable::Cell> cells;
        for (int i = 0; i < line.cells.size() && i < block.columns.size(); ++i)
            cells.append(bodyCell(line.cells.at(i), set, i, alignOf(block.columns.at(i))));
        set.table.rows.append(cells);
    }
    return set;
}

/// The bars that stand over the table's cells.
SlideGroups overlays(const BriefingTable& block, const Set& set)
{
    SlideGroups groups;
    double top = set.table.box.top() + set.table.headHeight;
    for (const BriefingRow& row : block.rows) {
        double left = set.table.box.left();
        for (int i = 0; i < row.cells.size() && i < set.table.columns.size(); ++i) {
            const QRectF box = QRectF(left, top, set.table.columns.at(i), set.table.rowHeight)
                                   .adjusted(kSlideCellInset, 0, -kSlideCellInset, 0);
            if (row.cells.at(i).lights)
                groups.append(barOf(*row.cells.at(i).lights, box, fullScale(block, i)));
            left += set.table.columns.at(i);
        }
        top += set.table.rowHeight;
    }
    return groups;
}

} // namespace

BlockRoom roomFor(const BriefingTable& block, double width)
{
    if (block.rows.isEmpty()) {
        const double high = slideLineHeight(kEmptySize);
        return {high, high, high, 2 * high};
    }
    const auto rows = double(block.rows.size());
    const bool isTall = linesNeeded(block, width, kSlideSmallestText + 2) > 1;
    const double ideal = isTall ? kIdealTall : kIdealRow;
    const double most = mostHeight(rows, isTall);
    const double fair = isTall ? kFairTall : kLeastRow;
    return {kLeastRow * (rows + 1), fair * rows + headHeight(fair, kSlideSmallestText),
            ideal * rows + headHeight(ideal, kSlideSmallestText),
            most * rows + headHeight(most, kSlideSmallestText)};
}

SlideGroups placed(const BriefingTable& block, const QRectF& room, const BlockContext& context)
{
    if (block.rows.isEmpty()) {
        const QRectF line(room.left() + kSlideCellInset, room.top(),
                          room.width() - 2 * kSlideCellInset, slideLineHeight(kEmptySize));
        return {{block.empty,
                 {SlideText{.box = line,
                            .text = slideFitted(block.empty, kEmptySize, false, line.width(), 1),
                            .size = kEmptySize,
                            .color = rgbOf(theme::kSecondaryText)}}}};
    }
    const Set set = setOf(block, room, context.selected);
    QStringList titles;
    for (const BriefingColumn& column : block.columns)
        titles.append(column.title);
    SlideGroups groups{{titles.join(u' ').trimmed(), {set.table}}};
    return groups + overlays(block, set);
}

} // namespace kmh

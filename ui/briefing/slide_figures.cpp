// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kGap = 32;      // between two figures
constexpr double kSmallest = 48; // of a value
constexpr double kLargest = 104;
constexpr double kIdeal = 196; // of the block, with one line under the values
constexpr double kMost = 236;
constexpr double kMark = 0.62; // of a value's size

/// The sizes of the three lines of a figure, from the height there is for them.
struct Sizes
{
    double label = kSlideSmallestText;
    double value = kSmallest;
    double below = kSlideSmallestText;

    int belowLines = 1;

    static Sizes within(double height, int belowLines)
    {
        Sizes sizes;
        sizes.belowLines = belowLines;
        sizes.label = std::floor(std::clamp(height * 0.16, kSlideSmallestText, 36.0));
        sizes.below = belowLines > 1
                          ? kSlideSmallestText
                          : std::floor(std::clamp(height * 0.14, kSlideSmallestText, 32.0));
        const double left =
            height - slideLineHeight(sizes.label) - belowLines * slideLineHeight(sizes.below);
        sizes.value = std::floor(std::clamp(left / kSlideLineSpacing, kSmallest, kLargest));
        return sizes;
    }
};

double markWidth(const BriefingFigure& figure, double size)
{
    return figure.light ? size * (kMark + 0.2) : 0;
}

/// All values are of one size, at which the widest of them fits.
double valueSize(const BriefingFigures& block, double width, double size)
{
    for (const BriefingFigure& figure : block.figures) {
        while (size > kSmallest &&
               slideTextWidth(figure.value, size, true) + markWidth(figure, size) > width)
            size -= 2;
    }
    return size;
}

QVector<SlideShape> shapesOf(const BriefingFigure& figure, const QRectF& cell, const Sizes& sizes)
{
    QVector<SlideShape> shapes;
    double top = cell.top();
    const auto line = [&](double size) {
        const QRectF box(cell.left(), top, cell.width(), slideLineHeight(size));
        top = box.bottom();
        return box;
    };
    const auto add = [&](const QRectF& box, const QString& text, double size, const QColor& color,
                         bool bold) {
        shapes.append(SlideText{.box = box,
                                .text = slideFitted(text, size, bold, box.width(), 1),
                                .size = size,
                                .color = rgbOf(color),
                                .bold = bold});
    };
    add(line(sizes.label), figure.label, sizes.label, theme::kSecondaryText, false);
    QRectF value = line(sizes.value);
    const QColor color = figure.light ? lightInk(*figure.light) : theme::kText;
    if (figure.light) {
        const double side = sizes.value * kMark;
        const QRectF mark(value.left(), value.center().y() - side / 2, side, side);
        shapes += lightMark(mark, *figure.light, rgbOf(lightColor(*figure.light)), 0xFFFFFF);
        value.setLeft(value.left() + markWidth(figure, sizes.value));
    }
    add(value, figure.value, sizes.value, color, true);
    if (!figure.below.isEmpty()) {
        const double wide = slideBalancedWidth(figure.below, sizes.below, false, cell.width());
        const QRectF box(cell.left(), top, wide, sizes.belowLines * slideLineHeight(sizes.below));
        shapes.append(SlideText{
            .box = box,
            .text = slideFitted(figure.below, sizes.below, false, box.width(), sizes.belowLines),
            .size = sizes.below,
            .color = rgbOf(theme::kSecondaryText),
            .wraps = true,
            .rise = SlideText::Rise::Top});
    }
    return shapes;
}

double cellWidth(const BriefingFigures& block, double width)
{
    const auto count = double(std::max<qsizetype>(1, block.figures.size()));
    return (width - kGap * (count - 1)) / count;
}

/// How many lines the words under the values take, two at most.
int belowLines(const BriefingFigures& block, double width)
{
    for (const BriefingFigure& figure : block.figures) {
        if (slideTextWidth(figure.below, kSlideSmallestText, false) > width)
            return 2;
    }
    return 1;
}

} // namespace

BlockRoom roomFor(const BriefingFigures& block, double width)
{
    const int below = belowLines(block, cellWidth(block, width));
    const double small = slideLineHeight(kSlideSmallestText);
    const double more = (below - 1) * small;
    const double least = 2 * small + slideLineHeight(kSmallest) + more;
    return {least, least, kIdeal + more, kMost + more};
}

SlideGroups placed(const BriefingFigures& block, const QRectF& room, const BlockContext&)
{
    SlideGroups groups;
    const double wide = cellWidth(block, room.width());
    Sizes sizes = Sizes::within(room.height(), belowLines(block, wide));
    for (const BriefingFigure& figure : block.figures) {
        while (sizes.belowLines == 1 && sizes.below > kSlideSmallestText &&
               slideTextWidth(figure.below, sizes.below, false) > wide)
            sizes.below -= 1;
    }
    sizes.value = valueSize(block, wide, sizes.value);
    double left = room.left();
    for (const BriefingFigure& figure : block.figures) {
        SlideGroup group{figure.label + QStringLiteral(" ") + figure.value, {}};
        group.shapes = shapesOf(figure, QRectF(left, room.top(), wide, room.height()), sizes);
        if (left > room.left())
            group.shapes.append(SlideBox{QRectF(left - kGap / 2 - 1, room.top(), 2, room.height()),
                                         rgbOf(theme::kLine)});
        groups.append(group);
        left += wide + kGap;
    }
    return groups;
}

} // namespace kmh

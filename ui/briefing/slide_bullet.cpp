// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_bullet.h"

#include "core/domain/text.h"
#include "ui/briefing/slide_bullet_graph.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kLowRow = 88;      // below it there is no second line under the graph
constexpr double kGap = 32;         // between columns
constexpr double kNameShare = 0.27; // of the width, at least
constexpr double kMostNameShare = 0.34;
constexpr int kNameLines = 3;
constexpr double kOneLineShare = 0.76; // of the size a name would have on several lines
constexpr double kValueShare = 0.2;    // at most
constexpr double kTargetShare = 0.2;

double sizeWithin(double rowHeight, double share, double most)
{
    return std::floor(std::clamp(rowHeight * share, kSlideSmallestText, most));
}

SlideText textOf(const QRectF& box, const QString& text, double size, const QColor& color,
                 bool bold, SlideText::Align align = SlideText::Align::Left)
{
    return {.box = box,
            .text = slideFitted(text, size, bold, box.width(), 1),
            .size = size,
            .color = rgbOf(color),
            .bold = bold,
            .align = align};
}

double widestValue(const BriefingBullets& block, double size)
{
    double widest = 0;
    for (const BriefingBullet& bullet : block.bullets)
        widest = std::max(widest, slideTextWidth(bullet.actual, size, true));
    return widest;
}

double widestName(const BriefingBullets& block, double size)
{
    double widest = 0;
    for (const BriefingBullet& bullet : block.bullets)
        widest =
            std::max(widest, slideTextWidth(bullet.name, std::max(size, kSlideSmallestText), true));
    return widest;
}

/// A name and the size and lines it takes.
struct Name
{
    QString text;
    double size = 0;
    double width = 0;
    double height = 0;
};

/// As large as fits, on one line rather than on several; where nothing does, cut at the smallest
/// size.
Name nameWithin(const QString& text, double width, double height, double largest)
{
    const auto most = [&](double size) {
        return std::clamp(int(height / slideLineHeight(size)), 1, kNameLines);
    };
    const double least = std::max(kSlideSmallestText, largest * kOneLineShare);
    for (double size = largest; size >= least; --size) {
        if (slideTextWidth(text, size, true) <= width)
            return {text, size, width, slideLineHeight(size)};
    }
    for (double size = largest; size >= kSlideSmallestText; --size) {
        const auto lines = slideLines(text, size, true, width).size();
        if (lines <= most(size))
            return {text, size, slideBalancedWidth(text, size, true, width),
                    double(lines) * slideLineHeight(size)};
    }
    const double size = kSlideSmallestText;
    return {slideFitted(text, size, true, width, most(size)), size, width,
            most(size) * slideLineHeight(size)};
}

/// The name and what is asked, under it.
QVector<SlideShape> names(const BriefingBullet& bullet, const QRectF& row,
                          const SlideBulletColumns& columns)
{
    const bool asks = !columns.isLow && !bullet.target.isEmpty();
    const double under = asks ? slideLineHeight(columns.targetSize) : 0;
    const Name name =
        nameWithin(bullet.name, columns.nameWidth, row.height() - under, columns.nameSize);
    const double top = row.center().y() - (name.height + under) / 2;
    QVector<SlideShape> shapes{SlideText{.box = QRectF(row.left(), top, name.width, name.height),
                                         .text = name.text,
                                         .size = name.size,
                                         .color = rgbOf(theme::kText),
                                         .bold = true,
                                         .wraps = true}};
    if (asks)
        shapes.append(textOf(QRectF(row.left(), top + name.height, columns.nameWidth, under),
                             bullet.target, columns.targetSize, theme::kSecondaryText, false));
    else if (columns.isLow)
        shapes.append(textOf(
            QRectF(row.left() + columns.targetLeft, row.top(), columns.targetWidth, row.height()),
            bullet.target, columns.targetSize, theme::kSecondaryText, false));
    return shapes;
}

} // namespace

SlideBulletColumns SlideBulletColumns::of(const BriefingBullets& block, double width,
                                          double rowHeight)
{
    SlideBulletColumns columns;
    columns.isLow = rowHeight < kLowRow;
    columns.nameSize = sizeWithin(rowHeight, 0.27, 42);
    columns.targetSize = sizeWithin(rowHeight, 0.2, 34);
    columns.labelSize = sizeWithin(rowHeight, 0.19, 32);
    columns.valueSize = sizeWithin(rowHeight, columns.isLow ? 0.5 : 0.36, 64);
    columns.lightSize = sizeWithin(rowHeight, columns.isLow ? 0.4 : 0.24, 40);
    while (columns.valueSize > kSlideSmallestText &&
           widestValue(block, columns.valueSize) > width * kValueShare)
        columns.valueSize -= 1;
    columns.valueWidth =
        std::min(widestValue(block, columns.valueSize) * kSlideFontSlack, width * kValueShare);
    for (const BriefingBullet& bullet : block.bullets) {
        columns.lightWidth =
            std::max(columns.lightWidth, lightWithWordsWidth(bullet.light, columns.lightSize));
        columns.targetWidth =
            std::max(columns.targetWidth, slideTextWidth(bullet.target, columns.targetSize, false));
    }
    columns.targetWidth = columns.isLow ? std::min(columns.targetWidth, width * kTargetShare) : 0;
    columns.nameWidth = std::clamp(widestName(block, columns.nameSize * kOneLineShare),
                                   width * kNameShare, width * kMostNameShare);
    columns.lightLeft = width - columns.lightWidth;
    columns.valueLeft = columns.lightLeft - kGap * 0.7 - columns.valueWidth;
    columns.targetLeft = columns.valueLeft - (columns.isLow ? kGap : 0) - columns.targetWidth;
    columns.graphLeft = columns.nameWidth + kGap;
    columns.graphWidth = columns.targetLeft - kGap - columns.graphLeft;
    return columns;
}

SlideGroup bulletGroup(const BriefingBullet& bullet, const QRectF& row,
                       const SlideBulletColumns& columns, const BulletScale& scale, bool selected)
{
    SlideGroup group{tr("%1: %2, %3").arg(bullet.name, bullet.actual, lightLabel(bullet.light)),
                     {}};
    if (selected)
        group.shapes.append(
            SlideBox{row.adjusted(-12, 2, 12, -2), rgbOf(theme::kSelection.darker(106))});
    group.shapes += names(bullet, row, columns);
    group.shapes += bulletGraph(bullet, row, columns, scale);
    const QColor ink = bullet.actualValue ? theme::kText : theme::kSecondaryText;
    group.shapes.append(
        textOf(QRectF(row.left() + columns.valueLeft, row.top(), columns.valueWidth, row.height()),
               bullet.actual, columns.valueSize, ink, true, SlideText::Align::Right));
    group.shapes += lightWithWords(
        QRectF(row.left() + columns.lightLeft, row.top(), columns.lightWidth, row.height()),
        bullet.light, columns.lightSize);
    return group;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_bullet.h"

#include "core/domain/text.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/charts/spread_out.h"
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
constexpr double kMarkWidth = 6;
constexpr double kMarkOver = 8; // the target's mark stands out above the track
constexpr double kTriangle = 14;
constexpr double kLabelGap = 24;
constexpr double kBarShare = 0.54; // of the track's height
constexpr double kThinnest = 2;    // a value that is not nothing can be seen

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

/// A track from the scale's low end to its high one.
class Track
{
public:
    Track(const QRectF& box, const BulletScale& scale)
        : m_box(box)
        , m_scale(scale)
    {
    }

    const QRectF& box() const { return m_box; }

    double xOf(double value) const
    {
        const double range = m_scale.high - m_scale.low;
        const double share = range > 0 ? (value - m_scale.low) / range : 0;
        return m_box.left() + std::clamp(share, 0.0, 1.0) * m_box.width();
    }

    QRectF fromZero(double value, double share) const
    {
        const double high = m_box.height() * share;
        const double zero = xOf(0);
        double end = xOf(value);
        if (value != 0 && std::abs(end - zero) < kThinnest)
            end = zero + (value > 0 ? kThinnest : -kThinnest);
        return QRectF(std::min(zero, end), m_box.center().y() - high / 2, std::abs(end - zero),
                      high);
    }

private:
    QRectF m_box;
    BulletScale m_scale;
};

QVector<SlideShape> graphShapes(const BriefingBullet& bullet, const Track& track)
{
    const QRectF& box = track.box();
    QVector<SlideShape> shapes{SlideBox{box, rgbOf(theme::kTrack)}};
    if (bullet.planValue)
        shapes.append(SlideBox{track.fromZero(*bullet.planValue, 1), rgbOf(theme::kPlanTrack)});
    if (bullet.actualValue)
        shapes.append(
            SlideBox{track.fromZero(*bullet.actualValue, kBarShare), rgbOf(theme::kAccent)});
    shapes.append(
        SlideBox{QRectF(track.xOf(0) - 1, box.top(), 2, box.height()), rgbOf(theme::kControlLine)});
    if (bullet.targetValue) {
        const double x = std::clamp(track.xOf(*bullet.targetValue), box.left() + kMarkWidth / 2,
                                    box.right() - kMarkWidth / 2);
        shapes.append(SlideBox{QRectF(x - kMarkWidth / 2, box.top() - kMarkOver, kMarkWidth,
                                      box.height() + 2 * kMarkOver),
                               rgbOf(theme::kText)});
    }
    if (bullet.planValue) {
        const double half = kTriangle * 0.65;
        const double x =
            std::clamp(track.xOf(*bullet.planValue), box.left() + half, box.right() - half);
        const double top = box.bottom() + 2;
        shapes.append(SlidePath{
            .points = {{x, top}, {x + half, top + kTriangle}, {x - half, top + kTriangle}},
            .closed = true,
            .fill = rgbOf(theme::kSecondaryText)});
    }
    return shapes;
}

/// The words of the marks on one line under the track, moved off each other; the plan's are left
/// out where there is no room for both.
QVector<SlideShape> markLabels(const BriefingBullet& bullet, const Track& track, double top,
                               double size)
{
    struct Label
    {
        QString text;
        double value;
        QColor color;
    };
    QVector<Label> labels;
    if (bullet.targetValue && !bullet.targetLabel.isEmpty())
        labels.append({bullet.targetLabel, *bullet.targetValue, theme::kText});
    if (bullet.planValue && !bullet.planLabel.isEmpty())
        labels.append({bullet.planLabel, *bullet.planValue, theme::kSecondaryText});
    const QRectF& box = track.box();
    const auto wide = [&] {
        double sum = 0;
        for (const Label& label : labels)
            sum += slideTextWidth(label.text, size, false);
        return sum;
    };
    if (labels.size() == 2 && wide() + kLabelGap > box.width())
        labels.removeLast();
    const double free = box.width() - kLabelGap * double(labels.size() - 1);
    const double slack = labels.isEmpty() ? 1 : std::clamp(free / wide(), 1.0, kSlideFontSlack);
    QVector<Stretch> stretches;
    for (Label& label : labels) {
        label.text = slideFitted(label.text, size, false, box.width(), 1);
        stretches.append({track.xOf(label.value),
                          std::min(box.width(), slack * slideTextWidth(label.text, size, false))});
    }
    const QVector<double> begins = spreadOut(stretches, box.left(), box.right(), kLabelGap);
    QVector<SlideShape> shapes;
    for (int i = 0; i < labels.size(); ++i)
        shapes.append(
            SlideText{.box = QRectF(begins[i], top, stretches[i].length, slideLineHeight(size)),
                      .text = labels[i].text,
                      .size = size,
                      .color = rgbOf(labels[i].color),
                      .align = SlideText::Align::Center});
    return shapes;
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

QVector<SlideShape> graph(const BriefingBullet& bullet, const QRectF& row,
                          const SlideBulletColumns& columns, const BulletScale& scale)
{
    const double left = row.left() + columns.graphLeft;
    const bool labelled = !columns.isLow && (bullet.targetValue || bullet.planValue);
    const double under = labelled ? kTriangle + 4 + slideLineHeight(columns.labelSize) : 0;
    double high =
        columns.isLow ? row.height() - 2 * kMarkOver - kTriangle : std::floor(row.height() * 0.3);
    high = std::clamp(high, 14.0, 58.0);
    const double top = labelled ? row.center().y() - (high + under + kMarkOver) / 2 + kMarkOver
                                : row.center().y() - high / 2;
    const Track track(QRectF(left, std::round(top), columns.graphWidth, high), scale);
    QVector<SlideShape> shapes = graphShapes(bullet, track);
    if (labelled)
        shapes +=
            markLabels(bullet, track, track.box().bottom() + kTriangle + 4, columns.labelSize);
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
    columns.valueWidth = std::min(widestValue(block, columns.valueSize), width * kValueShare);
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
    group.shapes += graph(bullet, row, columns, scale);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/charts/spread_out.h"
#include "ui/charts/value_axis.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kLeast = 280;
constexpr double kIdeal = 460;
constexpr double kMost = 640;
constexpr double kSize = kSlideSmallestText;
constexpr double kEndSize = 30;
constexpr double kEndGap = 18; // between the plot and the words at its right
constexpr double kTickGap = 14;
constexpr double kMostEnds = 0.3; // of the width
constexpr double kDot = 12;

using Value = std::optional<double> BriefingCourse::Point::*;

QString valueText(double value, const BriefingCourse& course)
{
    Indicator asWritten;
    asWritten.unit = course.unit;
    asWritten.decimals = course.decimals;
    return formatValue(value, asWritten);
}

QVector<double> allValues(const BriefingCourse& course)
{
    QVector<double> values;
    for (const BriefingCourse::Point& point : course.points) {
        for (const auto& value : {point.planned, point.actual}) {
            if (value)
                values.append(*value);
        }
    }
    if (course.target)
        values.append(*course.target);
    return values;
}

/// What stands at the right, beside where its line ends.
struct End
{
    QString text;
    double value = 0;
    QColor color;
    bool bold = false;
};

std::optional<double> lastOf(const BriefingCourse& course, Value which)
{
    std::optional<double> last;
    for (const BriefingCourse::Point& point : course.points) {
        if (point.*which)
            last = point.*which;
    }
    return last;
}

QVector<End> endsOf(const BriefingCourse& course)
{
    QVector<End> ends;
    if (course.target)
        ends.append({course.targetLabel.isEmpty()
                         ? tr("target %1").arg(valueText(*course.target, course))
                         : course.targetLabel,
                     *course.target, theme::kText, false});
    if (const auto planned = lastOf(course, &BriefingCourse::Point::planned))
        ends.append({tr("plan %1").arg(valueText(*planned, course)), *planned,
                     theme::kSecondaryText, false});
    if (const auto actual = lastOf(course, &BriefingCourse::Point::actual))
        ends.append(
            {tr("actual %1").arg(valueText(*actual, course)), *actual, theme::kAccent, true});
    return ends;
}

/// The plot and where values and points lie in it.
struct Plot
{
    QRectF box;
    ValueAxis axis;
    int points = 0;

    double xOf(int point) const
    {
        return box.left() + box.width() * (point + 0.5) / std::max(1, points);
    }
    double yOf(double value) const
    {
        return box.bottom() - (value - axis.low) / (axis.high - axis.low) * box.height();
    }
};

Plot plotOf(const BriefingCourse& course, const QRectF& room)
{
    Plot plot;
    plot.points = int(course.points.size());
    plot.axis = ValueAxis::covering(allValues(course), true);
    double ticks = 0;
    for (const double tick : plot.axis.ticks())
        ticks =
            std::max(ticks, slideTextWidth(formatNumber(tick, plot.axis.decimals()), kSize, false));
    double ends = 0;
    for (const End& end : endsOf(course))
        ends = std::max(ends, slideTextWidth(end.text, kEndSize, end.bold));
    ends = std::min(ends, room.width() * kMostEnds);
    const double line = slideLineHeight(kSize);
    plot.box = room.adjusted(ticks + kTickGap, line * 1.5, -ends - kEndGap, -line - 8);
    return plot;
}

QVector<SlideShape> axisShapes(const Plot& plot, const QRectF& room, const BriefingCourse& course)
{
    QVector<SlideShape> shapes;
    const double line = slideLineHeight(kSize);
    for (const double tick : plot.axis.ticks()) {
        const double y = plot.yOf(tick);
        const bool isZero = std::abs(tick) < plot.axis.step * 1e-6;
        shapes.append(SlideBox{QRectF(plot.box.left(), y - 1, plot.box.width(), 2),
                               rgbOf(isZero ? theme::kControlLine : theme::kLine)});
        shapes.append(SlideText{.box = QRectF(room.left(), y - line / 2,
                                              plot.box.left() - kTickGap - room.left(), line),
                                .text = formatNumber(tick, plot.axis.decimals()),
                                .size = kSize,
                                .color = rgbOf(theme::kSecondaryText),
                                .align = SlideText::Align::Right});
    }
    shapes.append(SlideText{
        .box = QRectF(room.left(), room.top(), plot.box.width(), line),
        .text = slideFitted(tr("Unit: %1").arg(course.unit), kSize, false, plot.box.width(), 1),
        .size = kSize,
        .color = rgbOf(theme::kSecondaryText)});
    return shapes;
}

/// As many names of periods as stand side by side, the last one always.
QVector<SlideShape> periodShapes(const Plot& plot, const BriefingCourse& course)
{
    double widest = 1;
    for (const BriefingCourse::Point& point : course.points)
        widest = std::max(widest, slideTextWidth(point.label, kSize, false));
    const double step = plot.box.width() / std::max(1, plot.points);
    const int every = std::max(1, int(std::ceil((widest + 16) / step)));
    QVector<SlideShape> shapes;
    for (int i = plot.points - 1; i >= 0; i -= every) {
        const QString& label = course.points.at(i).label;
        const double wide = std::min(slideTextWidth(label, kSize, false), plot.box.width());
        const double left =
            std::clamp(plot.xOf(i) - wide / 2, plot.box.left(), plot.box.right() - wide);
        shapes.append(
            SlideText{.box = QRectF(left, plot.box.bottom() + 8, wide, slideLineHeight(kSize)),
                      .text = label,
                      .size = kSize,
                      .color = rgbOf(theme::kSecondaryText)});
    }
    return shapes;
}

/// A line through the values there are; where one is missing, it is broken.
QVector<SlideShape> lineShapes(const Plot& plot, const BriefingCourse& course, Value which,
                               const SlideStroke& stroke, bool dots)
{
    QVector<SlideShape> shapes;
    QVector<SlideShape> marks;
    SlidePath run{.points = {}, .stroke = stroke};
    const auto finish = [&] {
        if (run.points.size() > 1)
            shapes.append(run);
        run.points.clear();
    };
    for (int i = 0; i < course.points.size(); ++i) {
        const std::optional<double>& value = course.points.at(i).*which;
        if (!value) {
            finish();
            continue;
        }
        const QPointF at(plot.xOf(i), plot.yOf(*value));
        run.points.append(at);
        if (dots)
            marks.append(
                SlideOval{QRectF(at.x() - kDot / 2, at.y() - kDot / 2, kDot, kDot), stroke.color});
    }
    finish();
    return shapes + marks;
}

QVector<SlideShape> endShapes(const Plot& plot, const QRectF& room, const BriefingCourse& course)
{
    const QVector<End> ends = endsOf(course);
    const double line = slideLineHeight(kEndSize);
    QVector<Stretch> stretches;
    for (const End& end : ends)
        stretches.append({plot.yOf(end.value), line});
    const QVector<double> tops = spreadOut(stretches, room.top(), room.bottom(), 2);
    const double left = plot.box.right() + kEndGap;
    QVector<SlideShape> shapes;
    for (int i = 0; i < ends.size(); ++i)
        shapes.append(SlideText{
            .box = QRectF(left, tops[i], room.right() - left, line),
            .text = slideFitted(ends[i].text, kEndSize, ends[i].bold, room.right() - left, 1),
            .size = kEndSize,
            .color = rgbOf(ends[i].color),
            .bold = ends[i].bold});
    return shapes;
}

} // namespace

BlockRoom roomFor(const BriefingCourse&, double)
{
    return {kLeast, kLeast, kIdeal, kMost};
}

SlideGroups placed(const BriefingCourse& block, const QRectF& room, const BlockContext&)
{
    const Plot plot = plotOf(block, room);
    SlideGroup group{tr("Course: %1").arg(block.targetLabel), {}};
    group.shapes = axisShapes(plot, room, block) + periodShapes(plot, block);
    if (block.target)
        group.shapes.append(
            SlideBox{QRectF(plot.box.left(), plot.yOf(*block.target) - 2, plot.box.width(), 4),
                     rgbOf(theme::kText)});
    group.shapes += lineShapes(plot, block, &BriefingCourse::Point::planned,
                               {rgbOf(theme::kSecondaryText), 4, true}, false);
    group.shapes += lineShapes(plot, block, &BriefingCourse::Point::actual,
                               {rgbOf(theme::kAccent), 7, false}, true);
    group.shapes += endShapes(plot, room, block);
    return {group};
}

} // namespace kmh

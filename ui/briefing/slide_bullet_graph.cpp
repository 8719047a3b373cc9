// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_bullet_graph.h"

#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/charts/spread_out.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kMarkWidth = 6;
constexpr double kMarkOver = 8; // the target's mark stands out above the track
constexpr double kTriangle = 14;
constexpr double kLabelGap = 24;
constexpr double kBarShare = 0.54; // of the track's height
constexpr double kThinnest = 2;    // a value that is not nothing can be seen

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

} // namespace

QVector<SlideShape> bulletGraph(const BriefingBullet& bullet, const QRectF& row,
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

} // namespace kmh

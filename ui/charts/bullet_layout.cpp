// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_layout.h"

#include "ui/charts/bullet_graph.h"
#include "ui/charts/spread_out.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetricsF>

#include <cmath>

namespace kmh {

namespace {

using Label = BulletLayout::Label;

// Heights in em, from the top: the target's mark stands out above the track, the plan's triangle
// points at it from below, the figures are on the last line.
constexpr double kAbove = 0.35;
constexpr double kTrack = 1.5;
constexpr double kTriangle = 0.5;
constexpr double kMarkWidth = 0.2;
constexpr double kBarShare = 0.56;

double xOf(double value, const BulletItem& item, const QRectF& track)
{
    const double range = item.scaleMax - item.scaleMin;
    const double share = range > 0 ? (value - item.scaleMin) / range : 0;
    return track.left() + std::clamp(share, 0.0, 1.0) * track.width();
}

QRectF between(double x1, double x2, const QRectF& band)
{
    return QRectF(std::min(x1, x2), band.top(), std::abs(x2 - x1), band.height());
}

QString absentText(Light light)
{
    const bool said = light == Light::Missing || light == Light::NotDue;
    return said ? lightLabel(light) : BulletGraph::tr("no figure yet");
}

bool planIsTarget(const BulletItem& item)
{
    return item.target && item.planToDate &&
           std::abs(*item.target - *item.planToDate) <= 1e-9 * std::abs(*item.target);
}

QVector<Label> wantedLabels(const BulletItem& item)
{
    QVector<Label> labels;
    if (planIsTarget(item))
        labels.append(
            {Label::Kind::Target, BulletGraph::tr("target = plan %1").arg(item.targetText), {}});
    else if (item.target)
        labels.append({Label::Kind::Target, BulletGraph::tr("target %1").arg(item.targetText), {}});
    else
        labels.append({Label::Kind::Target, BulletGraph::tr("target to be set"), {}});
    if (item.planToDate && !planIsTarget(item))
        labels.append({Label::Kind::Plan, BulletGraph::tr("plan %1").arg(item.planText), {}});
    return labels;
}

/// Puts the labels of the marks side by side on the line below the track.
QVector<Label> placedLabels(const BulletLayout& layout, const QRectF& rect, const BulletItem& item,
                            const QFont& small)
{
    QVector<Label> labels = wantedLabels(item);
    const QRectF line(rect.left(), layout.track.bottom() + theme::em(small) * kTriangle / 0.86,
                      rect.width(), theme::lineHeight(small));
    const double gap = theme::em(small);
    const auto width = [&](const Label& label) { return theme::textWidth(small, label.text); };
    if (labels.size() == 2 && width(labels[0]) + gap + width(labels[1]) > line.width())
        labels.removeLast();
    if (width(labels[0]) > line.width())
        labels[0].text =
            QFontMetricsF(small).elidedText(labels[0].text, Qt::ElideRight, line.width() - 1);

    QVector<Stretch> stretches;
    for (const Label& label : labels) {
        const auto& value = label.kind == Label::Kind::Plan ? item.planToDate : item.target;
        const double centre =
            value ? xOf(*value, item, layout.track) : layout.zeroX + width(label) / 2;
        stretches.append({centre, std::min(width(label), line.width())});
    }
    const QVector<double> begins = spreadOut(stretches, line.left(), line.right(), gap);
    for (int i = 0; i < labels.size(); ++i)
        labels[i].rect = QRectF(begins[i], line.top(), stretches[i].length, line.height());
    return labels;
}

Label absentLabel(const BulletLayout& layout, const BulletItem& item, const QFont& small)
{
    const double inset = theme::em(small) * 0.5;
    const double room = std::max(0.0, layout.track.width() - 2 * inset);
    Label label{Label::Kind::Absent, absentText(item.light), {}};
    label.text = QFontMetricsF(small).elidedText(label.text, Qt::ElideRight, room);
    label.rect = QRectF(layout.track.left() + inset, layout.track.top(),
                        std::min(room, theme::textWidth(small, label.text)), layout.track.height());
    return label;
}

} // namespace

double bulletScaleMax(double largest, double atLeast)
{
    const double needed = std::max(largest * 1.08, atLeast);
    if (needed <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(needed)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (step * power >= needed * (1 - 1e-12))
            return step * power;
    }
    return 10 * power;
}

BulletLayout BulletLayout::of(const QRectF& rect, const BulletItem& item, const QFont& base)
{
    const QFont small = theme::sized(base, theme::TextSize::Small);
    const double em = theme::em(base);
    const double spare = std::max(0.0, rect.height() - heightFor(base));

    BulletLayout layout;
    // Whole pixels keep the edges sharp; half a mark's width keeps marks at the ends inside.
    const double inset = std::ceil(em * kMarkWidth / 2);
    layout.track = QRectF(rect.left() + inset, std::round(rect.top() + spare / 2 + em * kAbove),
                          std::max(0.0, rect.width() - 2 * inset), std::round(em * kTrack));
    layout.zeroX = xOf(0, item, layout.track);
    if (item.planToDate)
        layout.planTrack =
            between(layout.zeroX, xOf(*item.planToDate, item, layout.track), layout.track);
    if (item.actual) {
        const double height = std::round(layout.track.height() * kBarShare);
        QRectF band = layout.track;
        band.setTop(std::round(layout.track.center().y() - height / 2));
        band.setHeight(height);
        layout.bar = between(layout.zeroX, xOf(*item.actual, item, layout.track), band);
        layout.overflows = *item.actual > item.scaleMax;
    }
    if (item.target) {
        const double half = em * kMarkWidth / 2;
        layout.targetMark = layout.track.adjusted(0, -em * kAbove, 0, em * kAbove);
        layout.targetMark.setLeft(xOf(*item.target, item, layout.track) - half);
        layout.targetMark.setWidth(2 * half);
    }
    if (item.planToDate) {
        const double x = xOf(*item.planToDate, item, layout.track);
        const double top = layout.track.bottom() + 1;
        const double size = em * (kTriangle - 0.1);
        layout.planMark =
            QPolygonF{{x, top}, {x + size * 0.7, top + size}, {x - size * 0.7, top + size}};
    }
    layout.labels = placedLabels(layout, rect, item, small);
    if (!item.actual)
        layout.labels.append(absentLabel(layout, item, small));
    return layout;
}

double BulletLayout::heightFor(const QFont& base)
{
    const double small = theme::lineHeight(theme::sized(base, theme::TextSize::Small));
    return std::ceil(theme::em(base) * (kAbove + kTrack + kTriangle) + small);
}

} // namespace kmh

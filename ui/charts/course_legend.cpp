// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_legend.h"

#include "ui/charts/course_chart.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

struct Entry
{
    std::optional<Quality> quality;
    QString name;
};

QVector<Entry> entriesOf(const CourseChartData& data)
{
    const auto& points = data.course.points;
    const auto any = [&](auto test) { return std::any_of(points.begin(), points.end(), test); };
    QVector<Entry> entries;
    for (const Quality quality : {Quality::Final, Quality::Preliminary, Quality::Estimated}) {
        if (any([&](const CoursePoint& p) { return p.actual && p.quality == quality; }))
            entries.append({quality, qualityName(quality)});
    }
    if (any([](const CoursePoint& p) { return p.actual && p.revised; }))
        entries.append({{}, CourseChart::tr("revised")});
    return entries;
}

void paintMark(QPainter& painter, const CourseMark& mark, const QPointF& centre, double em)
{
    painter.setPen(QPen(theme::kAccent, mark.ring * em));
    painter.setBrush(mark.fill);
    painter.drawEllipse(centre, mark.diameter * em / 2, mark.diameter * em / 2);
}

} // namespace

CourseMark markOf(Quality quality)
{
    switch (quality) {
    case Quality::Final: return {0.5, theme::kAccent, 0.1};
    case Quality::Preliminary: return {0.54, theme::kMutedAccent, 0.1};
    case Quality::Estimated: return {0.54, theme::kCard, 0.13};
    }
    Q_UNREACHABLE();
}

double addCourseLegend(CourseLayout& layout, const QRectF& line, const CourseChartData& data,
                       const QFont& small)
{
    const double em = theme::em(small);
    const QVector<Entry> entries = entriesOf(data);
    double wide = 0;
    for (const Entry& entry : entries)
        wide += theme::textWidth(small, entry.name) + em * 2;
    if (entries.isEmpty() || wide > line.width())
        return line.right();
    const double start = std::min(std::max(layout.plot.right(), line.left() + wide), line.right());
    double x = start - wide;
    for (const Entry& entry : entries) {
        const double name = theme::textWidth(small, entry.name);
        layout.legend.append({entry.quality, QPointF(x + em * 1.1, line.center().y())});
        layout.texts.append({CourseLayout::Text::Kind::Legend,
                             entry.name,
                             QRectF(x + em * 2, line.top(), name, line.height()),
                             theme::kSecondaryText,
                             {}});
        x += name + em * 2;
    }
    return start - wide;
}

void paintCourseLegend(QPainter& painter, const CourseLayout& layout, const QFont& small)
{
    const double em = theme::em(small);
    for (const CourseLayout::LegendMark& mark : layout.legend) {
        if (mark.quality) {
            paintMark(painter, markOf(*mark.quality), mark.centre, em);
        } else {
            paintMark(painter, kRevisedMark, mark.centre, em);
            paintMark(painter, markOf(Quality::Final), mark.centre, em);
        }
    }
}

} // namespace kmh

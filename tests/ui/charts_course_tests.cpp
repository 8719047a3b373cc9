// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts_picture.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/course_layout.h"

using namespace kmh;

namespace {

/// Nine 旬 planned to 15, the first of `actual` reported.
CourseChartData course(const QVector<std::optional<double>>& actual)
{
    CourseChartData data;
    data.indicator.name = QStringLiteral("完成年度计划投资");
    data.indicator.unit = QStringLiteral("%");
    data.indicator.decimals = 1;
    for (int i = 0; i < 9; ++i) {
        CoursePoint point{Period::xun(2025, i / 3 + 1, i % 3 + 1), {}, (i + 1) * 15.0 / 9};
        if (i < actual.size())
            point.actual = actual[i];
        data.course.points.append(point);
    }
    data.target = 15;
    return data;
}

QVector<QRectF> rectsOf(const CourseChart& chart)
{
    QVector<QRectF> rects;
    for (const CourseChart::PlacedText& text : chart.texts())
        rects.append(text.rect);
    return rects;
}

} // namespace

TEST_CASE("A course's texts stay inside and off each other and are never cut")
{
    const CourseChartData plain = course({1.2, 2.7, 4.2, 5.1, 6.4, 8.0, 10.5, 12.9});
    CourseChartData forecast = plain;
    forecast.forecast = Forecast{15.2, 14, 16.4};
    CourseChartData whole = course({1, 2, 4, 5, 6, 8, 10, 13, 15.1});
    CourseChartData open = plain;
    open.target.reset();
    for (const CourseChartData& data : {plain, forecast, whole, open, course({})}) {
        for (const QSize size : {QSize(320, 200), QSize(560, 300), QSize(1100, 420)}) {
            for (const double scale : {1.0, 1.5}) {
                CAPTURE(size.width(), scale);
                CourseChart chart;
                chart.setData(data);
                const QSize scaled = size * scale;
                pictureOf(chart, scaled, scale);
                checkApart(rectsOf(chart), QRectF(QPointF(0, 0), QSizeF(scaled)));
                for (const CourseChart::PlacedText& text : chart.texts())
                    CHECK_FALSE(text.text.contains(QChar(0x2026)));
            }
        }
    }
}

TEST_CASE("All nine 旬 are named where there is room and the last always")
{
    for (const int width : {260, 360, 900}) {
        CourseChart chart;
        const CourseChartData data = course({1, 2});
        chart.setData(data);
        pictureOf(chart, QSize(width, 260));
        int named = 0;
        bool last = false;
        for (const CourseChart::PlacedText& text : chart.texts()) {
            for (const CoursePoint& point : data.course.points)
                named += text.text == periodShortLabel(point.period) ? 1 : 0;
            last = last || text.text == periodShortLabel(data.course.points.last().period);
        }
        CHECK(last);
        if (width == 900)
            CHECK(named == 9);
    }
}

TEST_CASE("The lines lie where the texts and the grid say")
{
    CourseChart chart;
    const CourseChartData data = course({1.2, 2.7, 4.2});
    chart.setData(data);
    const QSize size(800, 360);
    const QImage image = pictureOf(chart, size);
    for (const CourseChart::PlacedText& text : chart.texts()) {
        if (text.text == QStringLiteral("15"))
            CHECK(std::abs(text.rect.center().y() - chart.positionOf(0, 15).y()) < 1);
        if (text.text == periodShortLabel(data.course.points[3].period))
            CHECK(std::abs(text.rect.center().x() - chart.positionOf(3, 0).x()) < 1);
    }
    // The target between two points, and a figure's marker.
    const QPointF target = (chart.positionOf(1, 15) + chart.positionOf(2, 15)) / 2;
    const QRect around(target.toPoint() - QPoint(1, 1), QSize(3, 3));
    CHECK(countOf(image, around, theme::kText) >= 3);
    CHECK(looksLike(image.pixelColor(chart.positionOf(1, 2.7).toPoint()), theme::kAccent));
}

TEST_CASE("A period that was not reported leaves a gap in the line")
{
    CourseChart chart;
    // The plan lies elsewhere, so that only the actual line can be met on the way.
    chart.setData(course({10, 10, {}, 10, 10}));
    const QImage image = pictureOf(chart, QSize(800, 360));
    const auto accentAt = [&](double x) {
        const QPointF first = chart.positionOf(0, 10);
        const double pitch = chart.positionOf(1, 10).x() - first.x();
        const QPoint at(qRound(first.x() + x * pitch), qRound(first.y()));
        return countOf(image, QRect(at - QPoint(1, 1), QSize(3, 3)), theme::kAccent);
    };
    CHECK(accentAt(0.5) > 0);
    CHECK(accentAt(1.5) == 0);
    CHECK(accentAt(2.0) == 0);
    CHECK(accentAt(2.5) == 0);
    CHECK(accentAt(3.5) > 0);
}

TEST_CASE("Estimated figures are hollow and revised ones ringed")
{
    CourseChart chart;
    CourseChartData data = course({10, 10, 10});
    data.course.points[0].quality = Quality::Estimated;
    data.course.points[2].revised = true;
    chart.setData(data);
    const QImage image = pictureOf(chart, QSize(800, 360));
    // Qt Charts puts markers on whole pixels, hence areas and not single ones.
    const auto around = [&](int point, int size) {
        const QPoint centre = chart.positionOf(point, 10).toPoint();
        return QRect(centre - QPoint(size / 2, size / 2), QSize(size, size));
    };
    CHECK(countOf(image, around(0, 5), theme::kCard) >= 8);
    CHECK(countOf(image, around(1, 3), theme::kAccent) >= 6);
    CHECK(countOf(image, around(2, 3), theme::kAccent) >= 6);
    // Nothing but the ring lies above a marker.
    const auto above = [&](int point) {
        const QPoint centre = chart.positionOf(point, 10).toPoint();
        const QRect area(centre - QPoint(0, 9), QSize(1, 4));
        return area.height() - countOf(image, area, theme::kCard);
    };
    CHECK(above(1) == 0);
    CHECK(above(2) > 0);
    QStringList texts;
    for (const CourseChart::PlacedText& text : chart.texts())
        texts += text.text;
    CHECK(texts.join(QLatin1Char('\n'))
              .contains(QStringLiteral("hollow: estimated · ringed: revised")));
}

TEST_CASE("A single figure is named beside its marker")
{
    CourseChart chart;
    CourseChartData data = course({10});
    data.course.points.resize(1, data.course.points.first());
    data.target.reset();
    chart.setData(data);
    pictureOf(chart, QSize(700, 260));
    const QPointF marker = chart.positionOf(0, 10);
    bool found = false;
    for (const CourseChart::PlacedText& text : chart.texts()) {
        if (!text.text.startsWith(QStringLiteral("actual")))
            continue;
        found = true;
        CHECK(std::abs(text.rect.center().y() - marker.y()) < 40);
        CHECK(text.rect.adjusted(-15, 0, 15, 0)
                  .contains(QPointF(marker.x(), text.rect.center().y())));
    }
    CHECK(found);
}

TEST_CASE("An empty course says so in the middle")
{
    CourseChart chart;
    CourseChartData data = course({});
    data.target.reset();
    for (CoursePoint& point : data.course.points)
        point.plan.reset();
    chart.setData(data);
    pictureOf(chart, QSize(600, 300));
    REQUIRE(chart.texts().size() == 1);
    CHECK(chart.texts().first().text == QStringLiteral("No figures reported yet"));
    CHECK(std::abs(chart.texts().first().rect.center().x() - 300) < 1);
}

TEST_CASE("Accumulating values and rates are shown from zero and levels are not")
{
    CourseChartData data = course({1000, 1010});
    for (CoursePoint& point : data.course.points)
        point.plan = 1020;
    data.target = 1040;
    const QRectF rect(0, 0, 600, 300);
    for (const IndicatorKind kind : {IndicatorKind::Cumulative, IndicatorKind::Rate}) {
        data.indicator.kind = kind;
        CHECK(CourseLayout::of(rect, data, theme::baseFont(1)).axis.low == Approx(0));
    }
    data.indicator.kind = IndicatorKind::Level;
    CHECK(CourseLayout::of(rect, data, theme::baseFont(1)).axis.low > 900);
}

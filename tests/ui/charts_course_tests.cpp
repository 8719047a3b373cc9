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
        point.quality = Quality::Final;
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

QStringList wordsOf(const CourseChart& chart)
{
    QStringList words;
    for (const CourseChart::PlacedText& text : chart.texts())
        words += text.text;
    return words;
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
    CourseChartData rich = forecast;
    for (int i = 0; i < 9; ++i)
        rich.course.points[i].lastYear = 1.5 * (i + 1);
    rich.course.points[1].quality = Quality::Preliminary;
    rich.course.points[2].quality = Quality::Estimated;
    rich.course.points[4].revised = true;
    rich.course.points[5].broken = true;
    for (const CourseChartData& data : {plain, forecast, whole, open, rich, course({})}) {
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

TEST_CASE(
    "Final and preliminary and estimated figures differ in lightness and revised ones are ringed")
{
    CourseChart chart;
    CourseChartData data = course({10, 10, 10, 10});
    data.course.points[0].quality = Quality::Estimated;
    data.course.points[2].revised = true;
    data.course.points[3].quality = Quality::Preliminary;
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
    CHECK(countOf(image, around(3, 3), theme::kMutedAccent) >= 6);
    // In grey the three lie far apart.
    const auto grey = [](const QColor& color) { return qGray(color.rgb()); };
    CHECK(grey(theme::kCard) - grey(theme::kMutedAccent) > 60);
    CHECK(grey(theme::kMutedAccent) - grey(theme::kAccent) > 60);
    // Nothing but the ring lies above a marker.
    const auto above = [&](int point) {
        const QPoint centre = chart.positionOf(point, 10).toPoint();
        const QRect area(centre - QPoint(0, 9), QSize(1, 4));
        return area.height() - countOf(image, area, theme::kCard);
    };
    CHECK(above(1) == 0);
    CHECK(above(2) > 0);
    for (const char* name : {"final", "preliminary", "estimated", "revised"})
        CHECK(wordsOf(chart).contains(QLatin1String(name)));
}

TEST_CASE("A break interrupts the line and is named and told")
{
    CourseChart chart;
    CourseChartData data = course({10, 10, 10, 10});
    data.course.points[2].broken = true;
    data.course.points[2].breakNote = QStringLiteral("口径扩大");
    chart.setData(data);
    const QImage image = pictureOf(chart, QSize(800, 360));
    const auto accentAt = [&](double x) {
        const QPointF first = chart.positionOf(0, 10);
        const double pitch = chart.positionOf(1, 10).x() - first.x();
        const QPoint at(qRound(first.x() + x * pitch), qRound(first.y()));
        return countOf(image, QRect(at - QPoint(1, 1), QSize(3, 3)), theme::kAccent);
    };
    CHECK(accentAt(0.5) > 0);
    CHECK(accentAt(1.25) == 0);
    CHECK(accentAt(1.75) == 0);
    CHECK(accentAt(2.5) > 0);
    CHECK(wordsOf(chart).contains(QStringLiteral("series broken")));
    CHECK(coursePointText(data, 2).contains(QStringLiteral("口径扩大")));
    // A series that begins with the break has nothing before it to be told apart from.
    CourseChartData first = course({10, 10});
    first.course.points[0].broken = true;
    chart.setData(first);
    CHECK_FALSE(wordsOf(chart).contains(QStringLiteral("series broken")));
}

TEST_CASE("Last year's course is a light line with its name at its end")
{
    CourseChart chart;
    CourseChartData data = course({2, 4});
    for (int i = 0; i < 9; ++i)
        data.course.points[i].lastYear = 11;
    chart.setData(data);
    const QImage image = pictureOf(chart, QSize(800, 360));
    // A thin line may fall between two rows of pixels: it is lighter than the actual line there.
    const QPoint at = ((chart.positionOf(3, 11) + chart.positionOf(4, 11)) / 2).toPoint();
    int darkest = 255;
    for (int y = at.y() - 2; y <= at.y() + 2; ++y)
        darkest = std::min(darkest, qGray(image.pixel(at.x(), y)));
    CHECK(darkest < 225);
    CHECK(darkest >= qGray(theme::kMutedAccent.rgb()) - 8);
    CHECK(wordsOf(chart).contains(QStringLiteral("last year 11.0%")));
    CHECK(coursePointText(data, 3).contains(QStringLiteral("last year 11.0%")));
}

TEST_CASE("Both ends of a range are drawn and named as one target")
{
    CourseChart chart;
    CourseChartData data = course({2, 4});
    data.target = 12;
    data.targetUpper = 14;
    data.targetText = QStringLiteral("12–14%");
    chart.setData(data);
    const QImage image = pictureOf(chart, QSize(800, 360));
    for (const double end : {12.0, 14.0}) {
        const QPointF at = (chart.positionOf(1, end) + chart.positionOf(2, end)) / 2;
        CHECK(countOf(image, QRect(at.toPoint() - QPoint(1, 1), QSize(3, 3)), theme::kText) >= 3);
    }
    CHECK(wordsOf(chart).contains(QStringLiteral("target 12–14%")));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/support/demo_view.h"
#include "tests/ui/entry_kit.h"
#include "tests/ui/print_kit.h"
#include "ui/charts/bullet_graph.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/chain_chart.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/delivery_steps.h"
#include "ui/charts/due_timeline.h"
#include "ui/charts/light_bar.h"
#include "ui/charts/price_chart.h"
#include "ui/charts/region_bars.h"
#include "ui/charts/tile_grid.h"
#include "ui/print/chart_dialog.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

const ChartCaption kCaption{u"促消费活动 <进度>"_s, u"场次"_s, u"依据某号文 · 截至三月"_s,
                            u"演示数据"_s};

BulletItem bullet(int id, const QString& name)
{
    BulletItem item;
    item.id = IndicatorId{id};
    item.name = name;
    item.actual = 24;
    item.target = 50;
    item.scaleMax = 60;
    item.actualText = u"24 场次"_s;
    item.targetText = u"50 场次"_s;
    item.light = Light::Behind;
    return item;
}

CourseChartData course()
{
    CourseChartData data;
    data.indicator.name = u"促消费活动"_s;
    data.indicator.unit = u"场次"_s;
    for (int i = 0; i < 9; ++i) {
        CoursePoint point{Period::xun(2025, i / 3 + 1, i % 3 + 1), {}, (i + 1) * 5.0};
        point.quality = Quality::Final;
        if (i < 5)
            point.actual = (i + 1) * 4.0;
        data.course.points.append(point);
    }
    data.target = 50;
    return data;
}

QVector<TimelineItem> deliverables(int count)
{
    QVector<TimelineItem> items;
    for (int i = 0; i < count; ++i)
        items.append({.id = DeliverableId{i + 1},
                      .name = u"事项%1号"_s.arg(i + 1),
                      .due = QDate(2025, 2, 1).addDays(i),
                      .done = {},
                      .light = Light::Behind,
                      .stateText = u"逾期"_s,
                      .toolTip = {}});
    return items;
}

const TimelineSpan kSpan{QDate(2025, 1, 1), QDate(2025, 3, 31), QDate(2025, 3, 20)};

LightCount someLights()
{
    LightCount count;
    count[Light::Behind] = 3;
    count[Light::OnTrack] = 8;
    return count;
}

/// Every kind of chart the desk has, each with a word that its picture has to hold.
QVector<QPair<std::shared_ptr<QWidget>, QString>> allCharts()
{
    auto courseChart = std::make_shared<CourseChart>();
    courseChart->setData(course());
    auto price = std::make_shared<PriceChart>();
    price->setData(
        {u"牛肉"_s, u"元/公斤"_s, {{QDate(2025, 1, 10), 66}, {QDate(2025, 2, 10), 71}}, 60, 80});
    auto chain = std::make_shared<ChainChart>();
    Chain links;
    ChainLink link{Period::xun(2025, 1, 3)};
    link.planned = 4;
    link.required = 4.5;
    link.shortfall = 0.5;
    link.remainingXun = 1;
    links.links = {link};
    chain->setChain(course().indicator, links);
    auto graph = std::make_shared<BulletGraph>();
    graph->setItem(bullet(1, u"活动"_s));
    auto panel = std::make_shared<BulletPanel>();
    QVector<BulletItem> items;
    for (int i = 1; i <= 12; ++i)
        items.append(bullet(i, u"指标%1号"_s.arg(i)));
    panel->setItems(items);
    auto bars = std::make_shared<RegionBars>();
    RegionBarItem region;
    region.id = RegionId{1};
    region.name = u"西宁"_s;
    region.actual = 17;
    region.actualText = u"17 场次"_s;
    region.light = Light::OnTrack;
    bars->setItems({region}, 20);
    auto tiles = std::make_shared<TileGrid>();
    tiles->setTiles({{RegionId{1}, u"海东"_s, 0, 0, Light::Behind, u"滞后 3"_s, {}},
                     {RegionId{2}, u"海北"_s, 0, 1, Light::OnTrack, {}, {}}});
    auto timeline = std::make_shared<DueTimeline>();
    timeline->setItems(deliverables(20), kSpan);
    auto steps = std::make_shared<DeliverySteps>();
    steps->setItems(deliverables(5), kSpan);
    auto lights = std::make_shared<LightBar>();
    lights->setCount(someLights());
    for (QWidget* chart : std::initializer_list<QWidget*>{
             courseChart.get(), price.get(), chain.get(), graph.get(), panel.get(), bars.get(),
             tiles.get(), timeline.get(), steps.get(), lights.get()})
        chart->setFont(theme::baseFont());
    return {{courseChart, u"场次"_s}, {price, u"71"_s},          {chain, u"5 场次"_s},
            {graph, u"50 场次"_s},    {panel, u"指标12号"_s},    {bars, u"西宁"_s},
            {tiles, u"滞后 3"_s},     {timeline, u"事项20号"_s}, {steps, u"5"_s},
            {lights, u"8"_s}};
}

ChartPicture pictureOf(const QWidget& chart)
{
    return {dynamic_cast<const ExportableChart&>(chart), chart.size(), kCaption};
}

bool isGrey(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Every kind of chart becomes a PNG of exactly the size asked for")
{
    for (const auto& [chart, word] : allCharts()) {
        ChartPicture picture = pictureOf(*chart);
        for (const QSize size : {QSize(1920, 1080), QSize(400, 300), QSize(1843, 1063)}) {
            const QImage image = picture.image({.size = size});
            CHECK(image.size() == size);
            CHECK(image.pixelColor(0, 0) == QColor(Qt::white));
        }
    }
}

TEST_CASE("Every kind of chart becomes an SVG with its words, title, unit, source and mark")
{
    for (const auto& [chart, word] : allCharts()) {
        ChartPicture picture = pictureOf(*chart);
        const QByteArray svg = picture.svg({.size = {1600, 1200}});
        const QString texts = svgTexts(svg);
        INFO(chart->metaObject()->className() << ": " << texts.toStdString());
        const QString packed = QString(texts).remove(u' ');
        CHECK(packed.contains(QString(word).remove(u' ')));
        CHECK(packed.contains(u"促消费活动<进度>"_s));
        CHECK(packed.contains(u"场次"_s));
        CHECK(packed.contains(u"依据某号文·截至三月"_s));
        CHECK(packed.contains(u"演示数据"_s));
        CHECK(svg.contains("Noto Sans CJK SC"));
        CHECK(svg.contains("viewBox=\"0 0 1600 1200\""));
        CHECK_FALSE(svg.contains("<image")); // shapes and text, no pixels
    }
}

TEST_CASE("Every kind of chart holds in black and white")
{
    for (const auto& [chart, word] : allCharts()) {
        ChartPicture picture = pictureOf(*chart);
        const ChartLook look{.size = {800, 600}, .blackAndWhite = true};
        CHECK(isGrey(picture.image(look)));
        static const QRegularExpression color(
            u"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})"_s);
        const QString svg = QString::fromUtf8(picture.svg(look));
        for (auto found = color.globalMatch(svg); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            CHECK(match.captured(1) == match.captured(2));
            CHECK(match.captured(2) == match.captured(3));
        }
    }
    // The more urgent the darker, and white letters hold on each: 4.5 to 1 asks for at most 0x76.
    CHECK(greyInk(QColor(0xC2, 0x3B, 0x22)).red() < greyInk(QColor(0xB3, 0x6B, 0x00)).red());
    CHECK(greyInk(QColor(0xB3, 0x6B, 0x00)).red() < greyInk(QColor(0x00, 0x79, 0x5B)).red());
    CHECK(greyInk(QColor(0x00, 0x79, 0x5B)).red() <= 0x76);
    CHECK(greyInk(Qt::white) == QColor(Qt::white));
}

TEST_CASE("A picture made at another size is laid out anew, not blown up")
{
    CourseChart chart;
    chart.setData(course());
    ChartPicture picture = pictureOf(chart);
    const auto largestText = [&picture](const QSize& size) {
        const QString svg = QString::fromUtf8(picture.svg({.size = size, .scale = 1}));
        static const QRegularExpression text(u"font-size=\"([0-9.]+)\""_s);
        double largest = 0;
        for (auto found = text.globalMatch(svg); found.hasNext();)
            largest = std::max(largest, found.next().captured(1).toDouble());
        return largest;
    };
    CHECK(largestText({800, 500}) == largestText({1600, 500}));
}

TEST_CASE("A chart is on the clipboard as PNG and SVG, the PNG twice as sharp")
{
    DueTimeline chart;
    chart.setItems(deliverables(20), kSpan);
    chart.resize(500, 200); // less than it has
    ChartPicture picture = pictureOf(chart);
    const std::unique_ptr<QMimeData> data = picture.forClipboard();
    REQUIRE(data->hasFormat(u"image/png"_s));
    REQUIRE(data->hasFormat(u"image/svg+xml"_s));
    CHECK(data->hasImage());
    const QImage png = QImage::fromData(data->data(u"image/png"_s), "PNG");
    CHECK(png.size() == picture.naturalSize() * 2);
    CHECK(svgTexts(data->data(u"image/svg+xml"_s)).contains(u"事项20号"_s));
}

TEST_CASE("A chart is saved as the end of the name says, and as nothing else")
{
    const QTemporaryDir folder;
    BulletGraph chart;
    chart.setItem(bullet(1, u"活动"_s));
    ChartPicture picture = pictureOf(chart);
    const ChartLook look{.size = {900, 300}, .dotsPerInch = 300};
    picture.save(folder.filePath(u"图.png"_s), look);
    const QImage saved(folder.filePath(u"图.png"_s));
    CHECK(saved.size() == QSize(900, 300));
    CHECK(saved.dotsPerMeterX() == 11811); // 300 ÷ 0.0254
    picture.save(folder.filePath(u"图.svg"_s), look);
    CHECK(bytesOf(folder.filePath(u"图.svg"_s)).contains("<svg"));
    CHECK_THROWS_AS(picture.save(folder.filePath(u"图.gif"_s), look), Error);
    CHECK_THROWS_AS(picture.save(folder.filePath(u"没有/图.png"_s), look), Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("The chart dialog has sizes for slides and documents, and any other")
{
    DueTimeline chart;
    chart.setItems(deliverables(3), kSpan);
    auto& dialog = shown(new ChartDialog(
        std::make_unique<ChartPicture>(chart, QSize(500, 300), kCaption), u"标题"_s, nullptr));
    CHECK(dialog.look().size == QSize(1920, 1080));
    dialog.sizes()->setCurrentIndex(1);
    CHECK(dialog.look().size == QSize(1600, 1200));
    dialog.sizes()->setCurrentIndex(2);
    CHECK(dialog.look().size == QSize(1843, 1063)); // 156 mm × 90 mm at 300 dots per inch
    CHECK(dialog.look().dotsPerInch == 300);
    dialog.pixelsWide()->setValue(777);
    CHECK(dialog.look().size == QSize(777, 1063));
    CHECK(dialog.sizes()->currentIndex() == dialog.sizes()->count() - 1);
    dialog.blackAndWhite()->setChecked(true);
    const QTemporaryDir folder;
    QSignalSpy ended(&dialog, &ChartDialog::saved);
    dialog.saveTo(folder.filePath(u"图.png"_s));
    REQUIRE((ended.count() > 0 || ended.wait(30'000)));
    const QImage saved(folder.filePath(u"图.png"_s));
    CHECK(saved.size() == QSize(777, 1063));
    CHECK(isGrey(saved));
    dialog.saveTo(folder.filePath(u"没有/图.png"_s));
    REQUIRE((ended.count() > 1 || ended.wait(30'000)));
    CHECK(dialog.findChild<QLabel*>(u"remark"_s)->text().contains(u"图.png"_s));
    delete &dialog;
}

TEST_CASE("A picture on the clipboard has a largest size, which is told")
{
    CHECK(copiedLook({.size = {4000, 100}}).size == QSize(4000, 100));
    CHECK(copiedLook({.size = {8000, 6000}}).size == QSize(4000, 3000));
    CHECK(copiedLook({.size = {8000, 6000}, .scale = 2}).scale == 1);
    DueTimeline chart;
    chart.setItems(deliverables(3), kSpan);
    auto& dialog = shown(new ChartDialog(
        std::make_unique<ChartPicture>(chart, QSize(500, 300), kCaption), u"标题"_s, nullptr));
    dialog.pixelsWide()->setValue(8000);
    dialog.pixelsHigh()->setValue(400);
    dialog.copy();
    const QImage copied =
        QImage::fromData(QGuiApplication::clipboard()->mimeData()->data(u"image/png"_s), "PNG");
    CHECK(copied.size() == QSize(4000, 200));
    CHECK(dialog.findChild<QLabel*>(u"remark"_s)->text().contains(u"4000"_s));
    delete &dialog;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "tests/support/briefing_pages.h"
#include "tests/support/demo_view.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/briefing_kit.h"
#include "ui/briefing/briefing_source.h"
#include "ui/briefing/slide_blocks.h"
#include "ui/theme/theme.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const QSize kDisplays[] = {{1920, 1080}, {1024, 768}};

void checkPages(const Briefing& briefing)
{
    REQUIRE_FALSE(briefing.pages.isEmpty());
    for (const QSize& display : kDisplays) {
        const QVector<Slide> slides = slidesOf(briefing, display);
        for (int i = 0; i < slides.size(); ++i) {
            CAPTURE(display.width(), i);
            checkOnSlide(slides.at(i));
            checkTexts(slides.at(i));
            CHECK(says(slides.at(i), briefing.demoMark));
        }
    }
}

Briefing demoBriefing(const char* code)
{
    const auto workbook = demoWorkbook();
    return makeBriefing(
        readBriefing(*workbook, period(code), {}, QDateTime::fromSecsSinceEpoch(1'743'000'000)));
}

QRectF boxFilled(const SlideGroup& group, const QColor& color)
{
    for (const SlideShape& shape : group.shapes) {
        const auto* box = std::get_if<SlideBox>(&shape);
        if (box && box->fill == (color.rgb() & 0xFFFFFFU))
            return box->box;
    }
    return {};
}

BriefingBullet percent(double actual, double target)
{
    BriefingBullet bullet;
    bullet.name = QStringLiteral("开复工率");
    bullet.unit = QStringLiteral("%");
    bullet.actual = QString::number(actual) + u'%';
    bullet.actualValue = actual;
    bullet.targetValue = target;
    return bullet;
}

BriefingTable tableOf(int rows)
{
    BriefingTable table{{{QStringLiteral("事项")}, {QStringLiteral("单位")}}, {}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            {{{QString::number(i)}, {QStringLiteral("省商务厅")}}, {UnitSubject{UnitId(i + 1)}}});
    return table;
}

} // namespace

TEST_CASE("Everything on a page lies on the slide, is large enough and covers no other words")
{
    checkPages(extremeBriefing());
}

TEST_CASE("The pages of the demonstration are laid out without a word cut by another")
{
    for (const char* code : {"2025-01-X1", "2025-02-X2", "2025-03-X2", "2025Q1"}) {
        CAPTURE(code);
        checkPages(demoBriefing(code));
    }
}

TEST_CASE("In Chinese they are so as well, and nothing is left in English")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    for (const char* code : {"2025-03-X2", "2025Q1"}) {
        CAPTURE(code);
        checkPages(demoBriefing(code));
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("The demonstration's mark stands on pages made from demonstration figures only")
{
    Briefing briefing = extremeBriefing();
    const QString mark = briefing.demoMark;
    briefing.demoMark.clear();
    for (const Slide& slide : slidesOf(briefing, kDisplays[0]))
        CHECK_FALSE(says(slide, mark));
}

TEST_CASE("A headline that a person wrote says so, and that the figures changed since")
{
    Briefing briefing = extremeBriefing();
    BriefingPage& page = briefing.pages[1];
    const auto marks = [&] {
        const Slide slide = slideOf(briefing, page, 2, 20, {});
        return std::pair(says(slide, tr("headline rewritten by hand")),
                         says(slide, tr("headline rewritten by hand; the figures have changed "
                                        "since")));
    };
    CHECK(marks() == std::pair(false, false));
    page.rewritten = true;
    CHECK(marks() == std::pair(true, false));
    page.outdated = true;
    CHECK(marks() == std::pair(false, true));
}

TEST_CASE("A bullet's bar and target's mark lie at value over scale, from zero")
{
    // 25 and a little room ends at 30 (bulletScaleMax); both bullets count in that scale.
    const BriefingBullets bullets{{percent(21, 25), percent(6, 15)}};
    const QRectF room(100, 100, 1700, 300);
    const SlideGroups groups = placed(bullets, room, {bulletScales({bullets}), -1});
    REQUIRE(groups.size() == 2);
    for (int i = 0; i < 2; ++i) {
        const QRectF track = boxFilled(groups.at(i), theme::kTrack);
        const QRectF bar = boxFilled(groups.at(i), theme::kAccent);
        const QRectF mark = boxFilled(groups.at(i), theme::kText);
        CHECK(bar.left() == Approx(track.left()));
        CHECK(bar.width() == Approx(track.width() * (i == 0 ? 0.7 : 0.2)));
        CHECK(mark.center().x() == Approx(track.left() + track.width() * (i == 0 ? 25 : 15) / 30));
        CHECK(mark.top() < track.top());
        CHECK(mark.bottom() > track.bottom());
    }
}

TEST_CASE("Bullets of different units have their own scales, which reach below zero if they must")
{
    BriefingBullet yuan = percent(700, 900);
    yuan.unit = QStringLiteral("亿元");
    const BulletScales scales =
        bulletScales({BriefingBullets{{percent(-1, 4)}}, BriefingBullets{{yuan}}});
    CHECK(scales.value(QStringLiteral("%")).high == Approx(5));
    CHECK(scales.value(QStringLiteral("%")).low == Approx(-1.2));
    CHECK(scales.value(QStringLiteral("亿元")).high == Approx(1000));
    CHECK(scales.value(QStringLiteral("亿元")).low == Approx(0));
}

TEST_CASE("Rows are selected in reading order and lead to what they are about")
{
    BriefingPage page;
    BriefingTiles tiles{{{QStringLiteral("西宁"), {}}}, {}};
    tiles.tiles.first().about = {PlaceSubject{RegionId(2)}};
    page.blocks = {BriefingFigures{{{QStringLiteral("滞后"), QStringLiteral("3"), {}}}}, tiles,
                   tableOf(3)};
    CHECK(selectableRows(page) == 4);
    REQUIRE(aboutRow(page, 0).size() == 1);
    CHECK(std::get<PlaceSubject>(aboutRow(page, 0).first()).region == RegionId(2));
    REQUIRE(aboutRow(page, 3).size() == 1);
    CHECK(std::get<UnitSubject>(aboutRow(page, 3).first()).unit == UnitId(3));
    CHECK(aboutRow(page, 4).isEmpty());
    CHECK(aboutRow(page, -1).isEmpty());

    const auto tables = shapesOf<SlideTable>(slideOf({}, page, 1, 1, {1920, 3}));
    REQUIRE(tables.size() == 1);
    CHECK(tables.first().selected == 2);
}

TEST_CASE("A table's columns take what they need before they share the rest")
{
    BriefingTable table{{{QStringLiteral("一"), 1}, {QStringLiteral("二"), 1}}, {}, {}};
    table.rows = {{{{QStringLiteral("短")}, {QString(60, QChar(0x957F))}}, {}}};
    const QVector<double> widths = columnWidths(table, 1000, 30);
    CHECK(widths.at(0) + widths.at(1) == Approx(1000));
    CHECK(widths.at(0) ==
          Approx(2 * kSlideCellInset + 1.13 * slideTextWidth(QStringLiteral("短"), 30, true)));
    table.rows.first().cells[1].text = QStringLiteral("短");
    CHECK(columnWidths(table, 1000, 30).at(1) > 450);
}

TEST_CASE("A table's column is never narrower than its head")
{
    BriefingTable table{
        {{QStringLiteral("市州"), 2}, {QStringLiteral("滞后"), 0.1}, {QStringLiteral("最紧迫"), 7}},
        {},
        {}};
    table.rows = {
        {{{QStringLiteral("西宁")}, {QString(30, QChar(0x957F))}, {QString(90, QChar(0x957F))}},
         {}}};
    const QVector<double> widths = columnWidths(table, 700, 28);
    CHECK(widths.at(0) + widths.at(1) + widths.at(2) == Approx(700));
    CHECK(widths.at(1) >= 2 * kSlideCellInset + slideTextWidth(QStringLiteral("滞后"), 28, false));
}

TEST_CASE("A table's column is never so narrow that a short name is broken")
{
    BriefingTable table{{{QStringLiteral("市州"), 0.1}, {QStringLiteral("最需关注"), 9}}, {}, {}};
    table.rows = {{{{QStringLiteral("海东"), Light::Watch}, {QString(60, u'字')}}, {}}};
    const double wide = cellIndent(table.rows.first().cells.first(), 28) +
                        1.12 * slideTextWidth(QStringLiteral("海东"), 28, true) +
                        2 * kSlideCellInset;
    CHECK(columnWidths(table, 600, 28).first() >= wide);
}

TEST_CASE("A table's letters are as large as two lines allow, where one line makes them small")
{
    BriefingTable table{{{QStringLiteral("事项"), 1}}, {}, {}};
    table.rows = {{{{QString(30, QChar(0x957F))}}, {}}};
    // One line of thirty letters needs 28 of them; on two lines of 92 there is room for 32.
    const double width = 30 * 28 * kSlideFontSlack + 2 * kSlideCellInset + 8;
    const TableText text = textFor(table, width, 92);
    CHECK(text.lines == 2);
    CHECK(text.size == 32);
}

TEST_CASE("Words are wrapped where there is room and cut at the end where there is none")
{
    const QString words(QStringLiteral("一二三四五六七八九十"));
    CHECK(slideFitted(words, 40, false, 210, 2) == words);
    CHECK(slideLines(words, 40, false, 210) ==
          QStringList{QStringLiteral("一二三四五"), QStringLiteral("六七八九十")});
    const QString cut = slideFitted(words, 40, false, 210, 1);
    CHECK(cut.endsWith(QChar(0x2026)));
    CHECK(slideTextWidth(cut, 40, false) <= 211);
    CHECK(slideFitted(QStringLiteral("一\n二\n三"), 40, false, 210, 2) ==
          QStringLiteral("一\n二…"));
}

TEST_CASE("Words with spaces are cut behind a whole one")
{
    const QString words = QStringLiteral("Projects under construction");
    const double width = slideTextWidth(QStringLiteral("Projects under constr…"), 40, false);
    CHECK(slideFitted(words, 40, false, width, 1) == QStringLiteral("Projects under…"));
    const QString one = slideFitted(QStringLiteral("Constructionworks"), 40, false, width / 2, 1);
    CHECK(one.startsWith(QStringLiteral("Constr")));
    CHECK(one.endsWith(QChar(0x2026)));
}

TEST_CASE("A table's cells and the labels of a bullet's marks have room for a wider font")
{
    BriefingTable table = tableOf(4);
    for (BriefingRow& row : table.rows)
        row.cells[1].light = Light::Watch;
    BriefingPage page;
    page.blocks = {table};
    const auto tables = shapesOf<SlideTable>(slideOf({}, page, 1, 1, {1920, -1}));
    REQUIRE(tables.size() == 1);
    for (const SlideText& text : cellTexts(tables.first())) {
        INFO(text.text.toStdString());
        CHECK(text.box.width() >= 1.12 * slideTextWidth(text.text, text.size, text.bold));
    }
    CHECK(tables.first().rows.at(1).at(1).mark->light == Light::Watch);

    BriefingBullet bullet = percent(21, 25);
    bullet.targetLabel = QStringLiteral("目标 25%");
    bullet.planValue = 24;
    bullet.planLabel = QStringLiteral("计划 24%");
    const BriefingBullets bullets{{bullet}};
    const SlideGroups groups =
        placed(bullets, QRectF(100, 100, 1700, 200), {bulletScales({bullets}), -1});
    QVector<SlideText> labels;
    for (const SlideShape& shape : groups.first().shapes) {
        const auto* text = std::get_if<SlideText>(&shape);
        if (text && (text->text == bullet.targetLabel || text->text == bullet.planLabel))
            labels.append(*text);
    }
    REQUIRE(labels.size() == 2);
    for (const SlideText& text : labels)
        CHECK(text.box.width() >= 1.12 * slideTextWidth(text.text, text.size, false));
    CHECK_FALSE(labels.first().box.intersects(labels.last().box));
}

TEST_CASE("A text on several lines breaks behind a mark rather than behind a figure")
{
    const QString words = QStringLiteral("开复工率差 0.6 个百分点，再开工 9 个项目");
    const double width =
        slideTextWidth(QStringLiteral("开复工率差 0.6 个百分点，再开工 9"), 56, true);
    const QStringList lines =
        slideLines(words, 56, true, slideBalancedWidth(words, 56, true, width));
    REQUIRE(lines.size() == 2);
    CHECK(lines.first() == QStringLiteral("开复工率差 0.6 个百分点，"));
}

TEST_CASE("A headline is broken within no name that a line has room for")
{
    const QString name = QStringLiteral("新增限上商贸企业");
    const QString words =
        QStringLiteral("一季度调度的各项目标当中") + name + QStringLiteral("等 2 项滞后");
    const QVector<TextSpan> spans{{int(words.indexOf(name)), int(name.size())}};
    // Room for half of the name on the first line.
    const double wide = slideTextWidth(words.left(words.indexOf(name) + 4), 56, true);
    const QString broken = slideBrokenAround(spans, words, 56, true, wide);
    CHECK(broken.count(u'\n') == 1);
    CHECK(broken.contains(name));
    CHECK(QString(broken).remove(u'\n') == words);
    const double narrow = slideTextWidth(name.left(3), 56, true);
    CHECK(slideBrokenAround(spans, words, 56, true, narrow).isEmpty());
}

TEST_CASE("Prefectures' tiles differ in print without colours")
{
    BriefingTiles tiles;
    for (const Light light : {Light::OnTrack, Light::Watch, Light::Behind})
        tiles.tiles.append({QStringLiteral("西宁"), {}, light, 0, int(tiles.tiles.size())});
    QVector<SlideBox> boxes;
    for (const SlideGroup& group : placed(tiles, QRectF(0, 0, 900, 200), {}))
        boxes.append(std::get<SlideBox>(group.shapes.first()));
    REQUIRE(boxes.size() == 3);
    const auto gray = [](const SlideBox& box) { return qGray(*box.fill); };
    CHECK(gray(boxes.at(0)) > 200);
    CHECK(gray(boxes.at(2)) < 110);
    CHECK(gray(boxes.at(1)) == 255);
    CHECK(boxes.at(1).stroke.width >= 3 * boxes.at(0).stroke.width);
}

TEST_CASE("What a prefecture's tile says stays clear of its border")
{
    BriefingTiles tiles;
    for (int i = 0; i < 4; ++i)
        tiles.tiles.append({QStringLiteral("海东"), QStringLiteral("关注 6"), Light::Watch, 0, i});
    for (const double height : {150.0, 300.0}) {
        const QRectF room(0, 0, tilesWidthNeeded(tiles), height);
        for (const SlideGroup& group : placed(tiles, room, {})) {
            const auto& border = std::get<SlideBox>(group.shapes.first());
            const double edge = border.stroke.width / 2 + 2;
            const QRectF inner = border.box.adjusted(edge, edge, -edge, -edge);
            for (qsizetype i = 1; i < group.shapes.size(); ++i) {
                if (const auto* path = std::get_if<SlidePath>(&group.shapes.at(i)))
                    CHECK(inner.contains(QPolygonF(path->points).boundingRect()));
                if (const auto* text = std::get_if<SlideText>(&group.shapes.at(i)))
                    CHECK(inner.width() >= slideTextWidth(text->text, text->size, text->bold));
            }
        }
    }
}

TEST_CASE("A cell's words are broken behind a mark, and no number is broken at its comma")
{
    const QString words = QStringLiteral("还需完成 2,972 名，每旬 372 名");
    const double wide = slideTextWidth(QStringLiteral("还需完成 2,972 名，每"), 32, false);
    CHECK(slideBrokenAt(BreakMarks::ofCell(), words, 32, false, wide) ==
          QStringLiteral("还需完成 2,972 名，\n每旬 372 名"));
    CHECK(slideBrokenAt(BreakMarks::ofCell(), QStringLiteral("完成2,972名"), 32, false, wide)
              .isEmpty());
    CHECK(slideBrokenAt(BreakMarks::ofSource(), QStringLiteral("截至 3月20日 · 依据 5号"), 32,
                        false, wide) == QStringLiteral("截至 3月20日\n依据 5号"));
}

TEST_CASE("A headline keeps its lines in a somewhat wider font")
{
    for (const int size : {20, 32, 44, 60}) {
        BriefingPage page;
        page.headline.text = QString(size, u'字');
        const Slide slide = slideOf({}, page, 1, 1, {1920, -1});
        const auto texts = shapesOf<SlideText>(slide);
        const auto headline = std::find_if(texts.begin(), texts.end(), [](const SlideText& text) {
            return text.part == SlideText::Part::Headline;
        });
        REQUIRE(headline != texts.end());
        CAPTURE(size);
        CHECK(1.05 * slideTextWidth(headline->text, headline->size, true) <= headline->box.width());
        CHECK(headline->box.height() ==
              (headline->text.count(u'\n') + 1) * slideLineHeight(headline->size));
    }
}

TEST_CASE("In every period the tiles of the briefing and those of the desk show the same light")
{
    const auto workbook = demoWorkbook();
    for (const char* code : {"2025-01-X1", "2025-01-X2", "2025-01-X3", "2025-02-X1", "2025-02-X2",
                             "2025-02-X3", "2025-03-X1", "2025-03-X2", "2025-03-X3"}) {
        CAPTURE(code);
        const BriefingInput input =
            readBriefing(*workbook, period(code), {}, QDateTime::fromSecsSinceEpoch(1'743'000'000));
        const Plan& plan = input.assessment->plan();
        int seen = 0;
        for (const BriefingPage& page : makeBriefing(input).pages) {
            for (const BriefingBlock& block : page.blocks) {
                const auto* tiles = std::get_if<BriefingTiles>(&block);
                for (const BriefingTile& tile : tiles ? tiles->tiles : QVector<BriefingTile>()) {
                    const auto prefectures = plan.prefectures();
                    const auto found =
                        std::find_if(prefectures.begin(), prefectures.end(),
                                     [&](const Region& of) { return of.shortName == tile.name; });
                    REQUIRE(found != prefectures.end());
                    CHECK(tile.light == input.assessment->region(found->id).light);
                    ++seen;
                }
            }
        }
        CHECK(seen == 8);
    }
}

TEST_CASE("A headline breaks where its sentence does, if the longer part fits")
{
    const QString words = QStringLiteral("进度好转，省级重点项目完成年度计划投资");
    const double wide = slideTextWidth(QStringLiteral("省级重点项目完成年度计划投资"), 56, true);
    CHECK(slideBrokenAt(BreakMarks::ofSentence(), words, 56, true, wide) ==
          QStringLiteral("进度好转，\n省级重点项目完成年度计划投资"));
    CHECK(slideBrokenAt(BreakMarks::ofSentence(), words, 56, true, wide - 56).isEmpty());
    CHECK(slideBrokenAt(BreakMarks::ofSentence(), QStringLiteral("一季度“开门红”简报"), 56, true,
                        wide) == QStringLiteral("一季度\n“开门红”简报"));
}

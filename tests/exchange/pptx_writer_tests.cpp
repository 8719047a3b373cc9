// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/pptx_writer.h"
#include "tests/exchange/office_order.h"
#include "tests/exchange/office_parts.h"
#include "tests/exchange/sample_slides.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <limits>

using namespace kmh;
using namespace kmh::test;

namespace {

const QString kFirst = QStringLiteral("ppt/slides/slide1.xml");
const QString kSecond = QStringLiteral("ppt/slides/slide2.xml");

PptxProperties properties()
{
    return {QStringLiteral("调度汇报"), QStringLiteral("办公厅 & 督查室"),
            QDateTime(QDate(2025, 3, 21), QTime(1, 2, 3), Qt::UTC), QStringLiteral("Arial"),
            QStringLiteral("微软雅黑")};
}

/// A file in a folder of its own with a Chinese name.
class Written
{
public:
    explicit Written(const QVector<Slide>& slides) { writePptx(path(), slides, properties()); }
    QString path() const { return m_folder.filePath(QStringLiteral("调度汇报.pptx")); }
    OfficeParts parts() const { return OfficeParts(path()); }

private:
    QTemporaryDir m_folder;
};

Slide slideWith(const SlideShape& shape)
{
    Slide slide;
    slide.groups = {{QStringLiteral("一组"), {shape}}};
    return slide;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Every part of a presentation is XML, has a kind and is referred to")
{
    const Written file({tableSlide(), tileSlide()});
    const OfficeParts parts = file.parts();
    CHECK(parts.faults() == QStringList());
    CHECK(parts.names().first() == QLatin1String("[Content_Types].xml"));
    CHECK(parts.under(QStringLiteral("ppt/slides/")) == QStringList{kFirst, kSecond});
    CHECK(parts.texts(QStringLiteral("docProps/core.xml"), "creator") ==
          QStringList{QStringLiteral("办公厅 & 督查室")});
    CHECK(parts.texts(QStringLiteral("docProps/core.xml"), "created") ==
          QStringList{QStringLiteral("2025-03-21T01:02:03Z")});
}

TEST_CASE("The elements of a presentation stand in the schema's order")
{
    const OfficeParts parts = Written({tableSlide(), tileSlide()}).parts();
    QStringList faults;
    for (const QString& part : parts.under(QStringLiteral("ppt/")))
        faults += orderFaults(parts, part, pptxSequences());
    CHECK(faults.join(u'\n') == QString());
}

TEST_CASE("A presentation is 7.5 inches high and as wide as its first slide")
{
    const auto [width, emus] = GENERATE(table<double, QString>({
        {1920, QStringLiteral("12192000")}, // 13.333 inches of 914,400 EMU
        {1440, QStringLiteral("9144000")},  // 10 inches
        {std::numeric_limits<double>::quiet_NaN(), QStringLiteral("12192000")},
        {1e9, QStringLiteral("51206400")}, // 56 inches, the widest there is
    }));
    Slide slide = tableSlide();
    slide.width = width;
    const OfficeParts parts = Written({slide, tileSlide()}).parts();
    const QString part = QStringLiteral("ppt/presentation.xml");
    CHECK(parts.values(part, "sldSz", "cx") == QStringList{emus});
    CHECK(parts.values(part, "sldSz", "cy") == QStringList{QStringLiteral("6858000")});
}

TEST_CASE("The headline is the slide's title and the source its footer")
{
    const OfficeParts parts = Written({tableSlide()}).parts();
    CHECK(parts.values(kFirst, "ph", "type") ==
          QStringList{QStringLiteral("title"), QStringLiteral("ftr")});
    CHECK(parts.texts(kFirst, "t").mid(0, 4) ==
          QStringList{QStringLiteral("五、投资"), tableSlide().title,
                      QStringLiteral("截至 2025年3月20日 · 演示数据"), QStringLiteral("1 / 2")});
    // The layout knows both, or they would be lost with another design.
    CHECK(parts.values(QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), "ph", "type") ==
          QStringList{QStringLiteral("title"), QStringLiteral("ftr"), QStringLiteral("sldNum")});
    const QStringList sizes = parts.values(kFirst, "rPr", "sz");
    CHECK(sizes.mid(0, 3) == QStringList{QStringLiteral("1600"), QStringLiteral("2800"),
                                         QStringLiteral("1400")}); // half a point per unit
}

TEST_CASE("The swatches of a presentation are the colours its lights have")
{
    const QString theme = QStringLiteral("ppt/theme/theme1.xml");
    // Text, paper, the desk's blue and its ground; the blue again, the five lights; links.
    CHECK(Written({tableSlide()}).parts().values(theme, "srgbClr", "val") ==
          QStringLiteral("1B2733 FFFFFF 1F4E79 E6EBF2 1F4E79 00795B B36B00 C23B22 0B5CAD 6B7785 "
                         "0B5CAD 6B7785")
              .split(u' '));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("蓝橙.pptx"));
    PptxProperties blueOrange = properties();
    blueOrange.lights = {0x010203, 0x040506, 0x070809, 0x0A0B0C, 0x0D0E0F};
    writePptx(path, {tableSlide()}, blueOrange);
    CHECK(OfficeParts(path).values(theme, "srgbClr", "val").mid(4) ==
          QStringLiteral("1F4E79 010203 040506 070809 0A0B0C 0D0E0F 0A0B0C 0D0E0F").split(u' '));
}

TEST_CASE("A headline in another font gets smaller rather than longer, as does what is wrapped")
{
    const QRectF box(0, 0, 400, 60);
    Slide slide = slideWith(SlideText{
        .box = box, .text = QStringLiteral("一项滞后"), .part = SlideText::Part::Headline});
    slide.groups.first().shapes += SlideText{.box = box, .text = QStringLiteral("54 场次")};
    slide.groups.first().shapes +=
        SlideText{.box = box, .text = QStringLiteral("名称"), .wraps = true};
    const OfficeParts parts = Written({slide}).parts();
    CHECK(parts.values(kFirst, "bodyPr", "wrap") ==
          QStringList{QStringLiteral("square"), QStringLiteral("none"), QStringLiteral("square")});
    const QStringList elements = parts.elements(kFirst);
    const auto count = [&](const char* name) {
        return elements.filter(QRegularExpression(QLatin1String(name) + u'$')).size();
    };
    CHECK(count("/normAutofit") == 2);
    CHECK(count("/noAutofit") == 1);
}

TEST_CASE("A slide without a headline on it still has its title in the outline")
{
    Slide slide;
    slide.title = QStringLiteral("封面");
    const OfficeParts parts = Written({slide}).parts();
    CHECK(parts.values(kFirst, "ph", "type") == QStringList{QStringLiteral("title")});
    CHECK(parts.texts(kFirst, "t") == QStringList{QStringLiteral("封面")});
    CHECK(parts.values(kFirst, "off", "y").last().startsWith(u'-')); // above the slide
}

TEST_CASE("A table is one a person can edit, with the slide's measures")
{
    const OfficeParts parts = Written({tableSlide()}).parts();
    CHECK(parts.values(kFirst, "gridCol", "w") ==
          QStringList{QStringLiteral("5715000"), QStringLiteral("2819400"),
                      QStringLiteral("2540000")}); // 900, 444, 400 × 6350
    CHECK(parts.values(kFirst, "tr", "h") == QStringList(3, QStringLiteral("508000"))); // 80 × 6350
    const QStringList texts = parts.texts(kFirst, "t");
    CHECK(texts.mid(4) ==
          QStringList{QStringLiteral("指标"), QStringLiteral("完成"), QStringLiteral("状态"),
                      QStringLiteral("省级重点项目开复工率"), QStringLiteral("21.4%"),
                      QStringLiteral("关注"), QStringLiteral("完成年度计划投资"),
                      QStringLiteral("12.9%"), QStringLiteral("正常")});
    const QStringList insets = parts.values(kFirst, "tcPr", "marL");
    REQUIRE(insets.size() == 9);
    CHECK(insets.at(0) == QStringLiteral("76200"));  // 12 × 6350
    CHECK(insets.at(5) == QStringLiteral("711200")); // (12 + 100) × 6350
    CHECK(insets.at(1) == QStringLiteral("0"));      // of a figure that ends at the right
    CHECK(parts.values(kFirst, "tcPr", "marR").mid(0, 2) ==
          QStringList{QStringLiteral("0"), QStringLiteral("76200")});
    CHECK(parts.values(kFirst, "lnB", "w") == QStringList(9, QStringLiteral("12700")));
}

TEST_CASE("A light's mark is a character of its cell, which moves with the words beside it")
{
    SlideTable table;
    table.box = {0, 0, 200, 100};
    table.columns = {200};
    table.rows = {{{.text = QStringLiteral("关注\n再看"),
                    .color = 0x111111,
                    .indent = 40,
                    .mark = SlideMark{Light::Watch, 0xB36B00}}}};
    const OfficeParts parts = Written({slideWith(table)}).parts();
    CHECK(parts.texts(kFirst, "t") ==
          QStringList{QStringLiteral("▲ "), QStringLiteral("关注"), QStringLiteral("再看")});
    CHECK(
        parts.values(kFirst, "srgbClr", "val").mid(1, 3) ==
        QStringList{QStringLiteral("B36B00"), QStringLiteral("111111"), QStringLiteral("111111")});
    // 40 × 6350: the first line hangs out by the mark's room, the second begins beside it.
    CHECK(parts.values(kFirst, "pPr", "marL") == QStringList(2, QStringLiteral("254000")));
    CHECK(parts.values(kFirst, "pPr", "indent") ==
          QStringList{QStringLiteral("-254000"), QStringLiteral("0")});
    CHECK(parts.values(kFirst, "tcPr", "marL") == QStringList{QStringLiteral("76200")});
}

TEST_CASE("Rows of a table have as many cells as it has columns")
{
    SlideTable table;
    table.box = {0, 0, 200, 100};
    table.columns = {100, 100};
    table.rows = {{{QStringLiteral("一")}},
                  {{QStringLiteral("二")}, {QStringLiteral("三")}, {QStringLiteral("四")}}};
    const OfficeParts parts = Written({slideWith(table)}).parts();
    CHECK(parts.values(kFirst, "tcPr", "anchor").size() == 4);
    CHECK(parts.texts(kFirst, "t") ==
          QStringList{QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
}

TEST_CASE("Shapes that belong together are a group with its words; tables and titles leave it")
{
    const OfficeParts parts = Written({tableSlide(), tileSlide()}).parts();
    const QStringList second = parts.elements(kSecond);
    CHECK(second.count(QStringLiteral("sld/cSld/spTree/grpSp")) == 3); // two tiles and the chart
    CHECK(second.count(QStringLiteral("sld/cSld/spTree/grpSp/sp")) == 2 * 3 + 6);
    CHECK(second.count(QStringLiteral("sld/cSld/spTree/grpSp/cxnSp")) == 1);
    CHECK(parts.values(kSecond, "cNvPr", "descr") ==
          QStringList{QStringLiteral("滞后指标：3"), QStringLiteral("滞后指标：4"),
                      QStringLiteral("开复工率：21.4%，目标 25%")});
    const QStringList first = parts.elements(kFirst);
    CHECK(first.contains(QStringLiteral("sld/cSld/spTree/graphicFrame")));
    CHECK(first.filter(QStringLiteral("grpSp/graphicFrame")).isEmpty());
    CHECK(parts.values(kFirst, "cNvPr", "descr") == QStringList{QStringLiteral("投资进度表")});
}

TEST_CASE("No two shapes of a slide have the same id")
{
    const OfficeParts parts = Written({tableSlide(), tileSlide()}).parts();
    for (const QString& part : {kFirst, kSecond}) {
        const QStringList ids = parts.values(part, "cNvPr", "id");
        CHECK(ids.size() > 8);
        CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    }
}

TEST_CASE("Notes are the slide's notes; a slide without any has no page of them")
{
    const OfficeParts parts = Written({tileSlide(), tableSlide()}).parts();
    const QString notes = QStringLiteral("ppt/notesSlides/notesSlide2.xml");
    CHECK(parts.under(QStringLiteral("ppt/notesSlides/")) == QStringList{notes});
    CHECK(parts.texts(notes, "t") ==
          QStringList{QStringLiteral("先讲开复工率。"), QStringLiteral("再讲 9 个项目。")});
    CHECK(parts.relations(notes).values().contains(kSecond));
    CHECK(parts.relations(kSecond).values().contains(notes));
}

TEST_CASE("What XML cannot say is left out of a slide and the rest stays")
{
    SlideText text;
    text.box = {0, 0, 100, 100};
    text.text = QStringLiteral("a&b<c>\"d'\x01") + QString::fromUtf8("😀") + QChar(0xD800) +
                QChar(0xFFFF) + QStringLiteral("]]>") + QString(20'000, QChar(0x957F));
    Slide slide = slideWith(text);
    slide.notes = text.text;
    slide.groups.first().name = QStringLiteral("\"<\n>\x02");
    slide.groups.first().shapes.append(SlideBox{{0, 0, 10, 10}, 1});
    const OfficeParts parts = Written({slide}).parts();
    CHECK(parts.faults() == QStringList());
    const QString kept = QString::fromUtf8("a&b<c>\"d'😀]]>") + QString(20'000, QChar(0x957F));
    CHECK(parts.texts(kFirst, "t") == QStringList{kept});
    CHECK(parts.texts(QStringLiteral("ppt/notesSlides/notesSlide1.xml"), "t") == QStringList{kept});
    CHECK(parts.values(kFirst, "cNvPr", "descr") == QStringList{QStringLiteral("\"<\n>")});
}

TEST_CASE("Shapes nobody can see or place break no presentation")
{
    const double nowhere = std::numeric_limits<double>::quiet_NaN();
    const double far = std::numeric_limits<double>::infinity();
    Slide slide;
    slide.groups = {{{}, {}},
                    {{}, {SlidePath{}, SlidePath{{{1, 1}}}, SlideText{}, SlideTable{}}},
                    {QStringLiteral("远"),
                     {SlideBox{{nowhere, 0, far, -5}, {}, {0, far, false}, far},
                      SlidePath{{{0, 0}, {far, nowhere}, {3, 3}}, true, 0xFF000000, {}},
                      SlideOval{{0, 0, 0, 0}}}}};
    const OfficeParts parts = Written({slide}).parts();
    CHECK(parts.faults() == QStringList());
    CHECK(parts.elements(kFirst).count(QStringLiteral("sld/cSld/spTree/grpSp/sp")) == 3);
    for (const char* side : {"cx", "cy"}) {
        for (const QString& size :
             parts.values(kFirst, "ext", side) + parts.values(kFirst, "chExt", side))
            CHECK(size.toLongLong() >= 0);
    }
}

TEST_CASE("A presentation without slides is one too")
{
    const OfficeParts parts = Written({}).parts();
    CHECK(parts.faults() == QStringList());
    CHECK(parts.under(QStringLiteral("ppt/slides/")).isEmpty());
}

TEST_CASE("The same slides give the same bytes")
{
    const Written one({tableSlide(), tileSlide()});
    const Written other({tableSlide(), tileSlide()});
    CHECK(bytesOf(one.path()) == bytesOf(other.path()));
    CHECK_FALSE(bytesOf(one.path()).isEmpty());
}

TEST_CASE("A presentation that is cancelled or cannot be written leaves what was there")
{
    const Written file({tableSlide()});
    const QByteArray before = bytesOf(file.path());
    const double last = GENERATE(0.2, 0.9);
    const auto stop = [&](double share) {
        if (share > last)
            throw Cancelled();
    };
    CHECK_THROWS_AS(writePptx(file.path(), {tileSlide(), tileSlide()}, properties(), stop),
                    Cancelled);
    CHECK(bytesOf(file.path()) == before);
    const QDir folder = QFileInfo(file.path()).dir();
    CHECK(folder.entryList(QDir::Files) == QStringList{QStringLiteral("调度汇报.pptx")});
    CHECK_THROWS_AS(writePptx(folder.filePath(QStringLiteral("没有/a.pptx")), {}, properties()),
                    Error);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/docx_numbering.h"
#include "core/exchange/docx_table_text.h"
#include "core/exchange/notice_file.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

using namespace kmh;
using kmh::test::ZipContent;

namespace {

const QByteArray kW = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray relation(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

/// A Word document of this body, with lists and styles where they are given.
QByteArray docx(const QByteArray& body, const QByteArray& numbering = {},
                const QByteArray& styles = {})
{
    const auto whole = [](const char* root, const QByteArray& content) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:") + root + kW + ">" +
               content + "</w:" + root + ">";
    };
    return test::zipped({
        {QStringLiteral("_rels/.rels"), "<Relationships>" +
                                            relation("a", "officeDocument", "word/document.xml") +
                                            "</Relationships>"},
        {QStringLiteral("word/_rels/document.xml.rels"),
         "<Relationships>" + relation("n", "numbering", "numbering.xml") +
             relation("s", "styles", "styles.xml") + "</Relationships>"},
        {QStringLiteral("word/document.xml"),
         whole("document", "<w:body>" + body + "<w:sectPr/></w:body>")},
        {QStringLiteral("word/numbering.xml"), whole("numbering", numbering)},
        {QStringLiteral("word/styles.xml"), whole("styles", styles)},
    });
}

QByteArray paragraph(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray inList(int list, int depth)
{
    return "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(depth) + "\"/><w:numId w:val=\"" +
           QByteArray::number(list) + "\"/></w:numPr>";
}

QByteArray level(int depth, const char* format, const char* text, const char* more = "")
{
    return "<w:lvl w:ilvl=\"" + QByteArray::number(depth) +
           "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" +
           text + "\"/>" + more + "</w:lvl>";
}

QByteArray form(int id, const QByteArray& levels)
{
    return "<w:abstractNum w:abstractNumId=\"" + QByteArray::number(id) + "\">" + levels +
           "</w:abstractNum>";
}

QByteArray list(int id, int form, const char* more = "")
{
    return "<w:num w:numId=\"" + QByteArray::number(id) + "\"><w:abstractNumId w:val=\"" +
           QByteArray::number(form) + "\"/>" + more + "</w:num>";
}

/// Sections 一、 with measures 1. that begin again in each.
const QByteArray kSectionsAndMeasures =
    form(0, level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>") +
                level(1, "decimal", "%2.", "<w:suff w:val=\"nothing\"/>")) +
    list(1, 0);

QString read(const QByteArray& bytes)
{
    return noticeTextOf(bytes, QStringLiteral("通知.docx"));
}

} // namespace

TEST_CASE("A Word document's paragraphs are lines, runs, tabs and breaks in their places",
          "[notice-docx]")
{
    CHECK(read(docx("<w:p><w:r><w:t>省2025</w:t></w:r><w:r><w:t>年</w:t><w:tab/>"
                    "<w:t xml:space=\"preserve\"> 一</w:t><w:br/><w:t>季度</w:t></w:r></w:p>"
                    "<w:p/><w:p><w:hyperlink><w:r><w:t>A&amp;B</w:t></w:r></w:hyperlink></w:p>")) ==
          u"省2025年\t 一\n季度\n\nA&B\n");
}

TEST_CASE("Deleted text of a Word document is left out and inserted text kept", "[notice-docx]")
{
    CHECK(read(docx(
              "<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>5%</w:delText></w:r>"
              "</w:del><w:ins><w:r><w:t>6%</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>甲"
              "</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>乙</w:t></w:r></w:moveTo></w:p>")) ==
          u"增长6%乙\n");
    CHECK(read(docx("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>" +
                    paragraph("后"))) == u"前后\n");
}

TEST_CASE("Hidden text, fields' codes, text boxes and pictures of a Word document are left out",
          "[notice-docx]")
{
    CHECK(read(docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>明</w:t>"
                    "</w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:pict><w:p><w:r><w:t>框"
                    "</w:t></w:r></w:p></w:pict></w:r></w:p>")) == u"明\n");
}

namespace {

QByteArray cell(const QByteArray& paragraphs, const QByteArray& properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
}

QByteArray row(const QByteArray& cells)
{
    return "<w:tr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray& rows)
{
    return "<w:tbl>" + rows + "</w:tbl>";
}

} // namespace

TEST_CASE("The rows of a Word document's table are lines with tabs between their cells",
          "[notice-docx]")
{
    CHECK(read(docx(paragraph("前") +
                    table(row(cell(paragraph("甲")) + cell(paragraph("乙"))) +
                          row(cell(paragraph("丙")) + cell(paragraph("丁") + paragraph("戊"))) +
                          row(cell(paragraph("己")) + cell(paragraph("庚")))) +
                    paragraph("后"))) == u"前\n甲\t乙\n丙\t丁 戊\n己\t庚\n后\n");
}

TEST_CASE("A cell over several columns of a Word document's table leaves the others empty",
          "[notice-docx]")
{
    CHECK(
        read(docx(table(
            row(cell(paragraph("一、工业"), "<w:gridSpan w:val=\"2\"/>") + cell(paragraph("注"))) +
            row(cell(paragraph("1")) + cell(paragraph("甲")) + cell(paragraph("乙"))) +
            row(cell(paragraph("2")) + cell(paragraph("丙")) +
                cell(QByteArray("<w:p/>"), "<w:vMerge/>"))))) ==
        u"一、工业\t\t注\n1\t甲\t乙\n2\t丙\t\n");
}

TEST_CASE("Who answers and by when, printed once over rows of a Word document's table, is said of "
          "each",
          "[notice-docx]")
{
    const QByteArray begins = "<w:vMerge w:val=\"restart\"/>";
    const QByteArray none = "<w:p/>";
    const QByteArray goesOn = cell(none, "<w:vMerge/>");
    CHECK(read(docx(table(
              row(cell(paragraph("类别")) + cell(paragraph("任务")) + cell(paragraph("目标")) +
                  cell(paragraph("责任单位")) + cell(paragraph("完成时限"))) +
              row(cell(paragraph("工业"), begins) + cell(paragraph("甲")) +
                  cell(paragraph("5个"), begins) + cell(paragraph("市工信局"), begins) +
                  cell(paragraph("3月底前"), begins)) +
              row(goesOn + cell(paragraph("乙")) + goesOn + goesOn +
                  cell(none, "<w:vMerge w:val=\"continue\"/>")) +
              row(goesOn + cell(paragraph("丙")) + cell(none) + goesOn + cell(none))))) ==
          u"类别\t任务\t目标\t责任单位\t完成时限\n工业\t甲\t5个\t市工信局\t3月底前\n"
          u"\t乙\t\t市工信局\t3月底前\n\t丙\t\t市工信局\t\n");
}

TEST_CASE("A head in two lines says of each of its columns what a merged cell holds",
          "[notice-docx]")
{
    const QByteArray begins = "<w:vMerge w:val=\"restart\"/>";
    const QByteArray goesOn = cell(QByteArray("<w:p/>"), "<w:vMerge/>");
    CHECK(read(docx(table(row(cell(paragraph("任务"), begins) +
                              cell(paragraph("责任单位"), "<w:gridSpan w:val=\"2\"/>")) +
                          row(goesOn + cell(paragraph("牵头单位")) + cell(paragraph("配合单位"))) +
                          row(cell(paragraph("甲")) + cell(paragraph("市工信局")) +
                              cell(paragraph("市财政局"), begins)) +
                          row(cell(paragraph("乙")) + cell(paragraph("市商务局")) + goesOn)))) ==
          u"任务\t责任单位\t\n\t牵头单位\t配合单位\n甲\t市工信局\t市财政局\n"
          u"乙\t市商务局\t市财政局\n");
}

TEST_CASE("A Word document's table of tasks is one however much stands in a cell, and however few "
          "rows it has",
          "[notice-docx]")
{
    QByteArray steps;
    QString joined;
    for (int i = 0; i < 15; ++i) {
        steps += paragraph("丙");
        joined += i == 0 ? QStringLiteral("丙") : QStringLiteral(" 丙");
    }
    CHECK(read(docx(table(row(cell(paragraph("具体举措")) + cell(paragraph("责任单位"))) +
                          row(cell(steps) + cell(paragraph("市工信局")))))) ==
          QStringLiteral("具体举措\t责任单位\n") + joined + QStringLiteral("\t市工信局\n"));
}

TEST_CASE("A letterhead laid out in a table keeps its lines", "[notice-docx]")
{
    CHECK(read(docx(table(
              row(cell(paragraph("某省人民政府办公厅文件")) + cell(QByteArray("<w:p/>"))) +
              row(cell(paragraph("某政办〔2025〕5号")) + cell(paragraph("签发人：某某")))))) ==
          u"某省人民政府办公厅文件\n\n某政办〔2025〕5号\n签发人：某某\n");
}

TEST_CASE("Empty cells of a Word document's table take no more room than the text they stand for",
          "[notice-docx]")
{
    const QByteArray wide = cell(QByteArray("<w:p/>"), "<w:gridSpan w:val=\"63\"/>");
    const QByteArray words = row(cell(paragraph("甲")) + cell(paragraph("乙")));
    CHECK(read(docx(table(words + row(wide + wide) + words))) == u"甲\t乙\n\n甲\t乙\n");
    QByteArray text = "甲";
    DocxTableText many(0);
    for (int i = 0; i < 1000; ++i) {
        many.beginRow();
        many.beginCell(0);
        many.endCell(text.size());
        many.beginCell(text.size());
        many.setSpan(63);
    }
    many.putRows(text, 100);
    CHECK(text == ("甲" + QByteArray(63, '\t') + '\n').repeated(2)); // 67 bytes each
}

TEST_CASE("A Word document's table that only lays text out is read cell by cell", "[notice-docx]")
{
    CHECK(read(docx(table(row(cell(paragraph("甲")) + cell(paragraph("乙")))))) == u"甲\n乙\n");
    CHECK(read(docx(table(row(cell(paragraph("甲"))) + row(cell(paragraph("乙")))))) ==
          u"甲\n乙\n");
    QByteArray page;
    QString lines;
    for (int i = 0; i < 13; ++i) {
        page += paragraph("丙");
        lines += QStringLiteral("丙\n");
    }
    CHECK(read(docx(table(row(cell(page) + cell(paragraph("丁"))) +
                          row(cell(paragraph("戊")) + cell(paragraph("己")))))) ==
          lines + QStringLiteral("丁\n戊\n己\n"));
}

TEST_CASE("A table within a cell of a Word document's table is text of that cell", "[notice-docx]")
{
    CHECK(read(docx(table(row(cell(table(row(cell(paragraph("甲")) + cell(paragraph("乙"))) +
                                         row(cell(paragraph("丙")) + cell(paragraph("丁")))) +
                                   paragraph("戊")) +
                              cell(paragraph("己"))) +
                          row(cell(paragraph("庚")) + cell(paragraph("辛"))) +
                          row(cell(paragraph("壬")) + cell(paragraph("癸")))))) ==
          u"甲 乙 丙 丁 戊\t己\n庚\t辛\n壬\t癸\n");
}

TEST_CASE("Word's own numbers are counted and begin again below each heading", "[notice-docx]")
{
    const QString text =
        read(docx(paragraph("工业", inList(1, 0)) + paragraph("甲", inList(1, 1)) +
                      paragraph("说明") + paragraph("乙", inList(1, 1)) +
                      paragraph("投资", inList(1, 0)) + paragraph("丙", inList(1, 1)),
                  kSectionsAndMeasures));
    CHECK(text == u"一、工业\n1.甲\n说明\n2.乙\n二、投资\n1.丙\n");
}

TEST_CASE("Measures of a list of their own run through the sections", "[notice-docx]")
{
    const QByteArray lists = form(0, level(0, "chineseCounting", "（%1）")) + list(1, 0) +
                             form(7, level(0, "decimal", "%1.")) + list(2, 7);
    CHECK(read(docx(paragraph("工业", inList(1, 0)) + paragraph("甲", inList(2, 0)) +
                        paragraph("投资", inList(1, 0)) + paragraph("乙", inList(2, 0)),
                    lists)) == u"（一） 工业\n1. 甲\n（二） 投资\n2. 乙\n");
}

TEST_CASE("A list of a known form goes on with its numbers unless it is told to begin anew",
          "[notice-docx]")
{
    const QByteArray lists =
        form(0, level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + list(1, 0) +
        list(2, 0) +
        list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    CHECK(read(docx(paragraph("甲", inList(1, 0)) + paragraph("乙", inList(2, 0)) +
                        paragraph("丙", inList(3, 0)) + paragraph("丁", inList(3, 0)),
                    lists)) == u"1.甲\n2.乙\n1.丙\n2.丁\n");
}

TEST_CASE("A paragraph takes its list from its style, unless it says it has none", "[notice-docx]")
{
    const QByteArray styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr>" + inList(1, 0) +
        "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading\"><w:basedOn "
        "w:val=\"Base\"/></w:style>";
    const QByteArray heading = "<w:pStyle w:val=\"Heading\"/>";
    CHECK(read(docx(paragraph("工业", heading) + paragraph("附则", heading + inList(0, 0)) +
                        paragraph("投资", heading),
                    kSectionsAndMeasures, styles)) == u"一、工业\n附则\n二、投资\n");
}

TEST_CASE("What a tracked change says a paragraph was does not number it", "[notice-docx]")
{
    CHECK(read(docx(
              paragraph("工业", "<w:pPrChange><w:pPr>" + inList(1, 0) + "</w:pPr></w:pPrChange>"),
              kSectionsAndMeasures)) == u"工业\n");
}

TEST_CASE("A list's numbers are written in its format", "[notice-docx]")
{
    const std::tuple<int, const char16_t*, const char16_t*> numbers[] = {
        {7, u"decimal", u"7"},
        {7, u"decimalZero", u"07"},
        {10, u"chineseCounting", u"十"},
        {12, u"chineseCountingThousand", u"十二"},
        {20, u"chineseCountingThousand", u"二十"},
        {21, u"japaneseCounting", u"二十一"},
        {105, u"chineseCountingThousand", u"一百零五"},
        {110, u"chineseCountingThousand", u"一百一十"},
        {12, u"ideographDigital", u"一二"},
        {12, u"chineseLegalSimplified", u"壹拾贰"},
        {12, u"decimalFullWidth", u"１２"},
        {3, u"decimalEnclosedCircleChinese", u"③"},
        {2, u"ideographTraditional", u"乙"},
        {28, u"lowerLetter", u"bb"},
        {3, u"upperLetter", u"C"},
        {14, u"lowerRoman", u"xiv"},
        {9, u"upperRoman", u"IX"},
        {5, u"none", u""},
        {5, u"somethingNew", u"5"},
    };
    for (const auto& [number, format, shown] : numbers) {
        INFO(QString::fromUtf16(format).toStdString());
        CHECK(listNumber(number, QString::fromUtf16(format)) == QString::fromUtf16(shown));
    }
}

TEST_CASE("Bullets give no number, and levels above stand in one where its text names them",
          "[notice-docx]")
{
    const QByteArray lists =
        form(0, level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>") +
                    level(1, "decimal", "%1.%2", "<w:isLgl/><w:suff w:val=\"nothing\"/>") +
                    level(2, "bullet", "•")) +
        list(1, 0);
    CHECK(read(docx(paragraph("甲", inList(1, 0)) + paragraph("乙", inList(1, 1)) +
                        paragraph("丙", inList(1, 2)),
                    lists)) == u"一、甲\n1.1乙\n丙\n");
}

TEST_CASE("Other or broken packed files are refused in a sentence about notices", "[notice-docx]")
{
    const auto sentence = [](const QByteArray& bytes) {
        try {
            read(bytes);
        } catch (const Error& error) {
            CHECK(error.kind() == Error::Kind::BadInput);
            CHECK_FALSE(error.sentence().contains(QStringLiteral("return")));
            return error.sentence();
        }
        return QString();
    };
    CHECK(sentence(docx("<w:p><w:r>")).contains(QStringLiteral("word/document.xml")));
    QByteArray torn = docx(paragraph("甲"));
    torn.chop(40);
    CHECK_FALSE(sentence(torn).isEmpty());
    const QByteArray table =
        test::zipped({{QStringLiteral("_rels/.rels"),
                       "<Relationships>" + relation("a", "officeDocument", "xl/workbook.xml") +
                           "</Relationships>"},
                      {QStringLiteral("xl/workbook.xml"), "<workbook/>"}});
    CHECK(sentence(table).contains(QStringLiteral(".xlsx")));
    CHECK_FALSE(sentence(test::zipped({{QStringLiteral("a.txt"), "b"}})).isEmpty());
    CHECK_FALSE(sentence(docx({})).isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_writer.h"
#include "core/exchange/pptx_writer.h"
#include "tests/exchange/office_programs.h"
#include "tests/exchange/sample_bulletin.h"
#include "tests/exchange/sample_slides.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <cmath>

// Presentations and documents in the hands of other programs; skipped, with a word, where those are
// not installed.

using namespace kmh;
using namespace kmh::test;

namespace {

const QDateTime kMadeAt(QDate(2025, 3, 21), QTime(1, 2, 3), Qt::UTC);

QString pptxIn(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("调度汇报.pptx"));
    writePptx(path, {tableSlide(), tileSlide()},
              {QStringLiteral("调度汇报"), QStringLiteral("办公厅"), kMadeAt, {}, {}});
    return path;
}

QString docxIn(const QTemporaryDir& folder, int rows)
{
    const QString path = folder.filePath(QStringLiteral("通报.docx"));
    writeDocx(path, sampleBulletin(rows), sampleForm(), kMadeAt);
    return path;
}

void checkWithPython(const QString& python, const char* script, const QString& path)
{
    QString said;
    const bool sound =
        runProgram(python, {QStringLiteral("-c"), QString::fromUtf8(script), path}, &said);
    INFO(said.toStdString());
    CHECK(sound);
}

constexpr auto kReadDocx = R"(
import sys, docx
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt
d = docx.Document(sys.argv[1])
p = [(x.style.name, x.text) for x in d.paragraphs if x.text]
assert p[0][1] == '青海省人民政府办公厅', p[0]
assert ('Title', '关于2025年3月中旬“开门红”工作调度情况的通报') in p
assert ('Heading 1', '一、投资') in p and ('Heading 2', '（一）省级重点项目') in p
body = [x for x in d.paragraphs if x.text == '改写的第二段。'][0]
computed = [x for x in d.paragraphs if x.text.startswith('截至2025年3月20日')][0]
assert body.style.name == computed.style.name
assert body.style.paragraph_format.first_line_indent == Pt(32)
assert body.style.font.size == Pt(16)
assert abs(body.style.paragraph_format.line_spacing - Pt(28.95)) < Pt(0.1)
one, two = d.tables
assert [c.text for c in one.rows[0].cells] == ['地区', '开复工率']
assert [c.text for c in one.rows[2].cells] == ['第2行', '1%']
assert one.rows[0]._tr.trPr.find(docx.oxml.ns.qn('w:tblHeader')) is not None
assert one.rows[1]._tr.trPr.find(docx.oxml.ns.qn('w:tblHeader')) is None
assert [c.text for c in two.rows[1].cells] == ['省级重点项目开复工率', '≥25%', '▲ 关注']
upright, turned = d.sections
assert upright.orientation == WD_ORIENT.PORTRAIT and turned.orientation == WD_ORIENT.LANDSCAPE
assert turned.page_width > turned.page_height
assert abs(upright.top_margin - Mm(37)) < Mm(0.1) and abs(upright.left_margin - Mm(28)) < Mm(0.1)
assert upright.header.paragraphs[0].text == '演示数据'
assert turned.header.paragraphs[0].text == '演示数据'
assert d.core_properties.author == '青海省人民政府办公厅'
)";

constexpr auto kReadPptx = R"(
import sys, pptx
p = pptx.Presentation(sys.argv[1])
one, two = p.slides
assert one.shapes.title.text == '投资进度达到计划，开复工率差 0.6 个百分点'
table = [s for s in one.shapes if s.has_table][0].table
assert table.cell(1, 0).text == '省级重点项目开复工率'
assert one.notes_slide.notes_text_frame.text == '先讲开复工率。\n再讲 9 个项目。'
assert not two.has_notes_slide
)";

/// A word of a page and the middle of its height, in points from the page's upper edge.
struct PlacedWord
{
    QString word;
    double middle = 0;
};

QVector<PlacedWord> placedWords(const QString& pdf)
{
    static const QRegularExpression word(
        QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]*)</word>"));
    QString text;
    REQUIRE(runProgram(QStringLiteral("pdftotext"),
                       {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}, &text));
    QVector<PlacedWord> words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto one = found.next();
        words.append(
            {one.captured(3), (one.captured(1).toDouble() + one.captured(2).toDouble()) / 2});
    }
    return words;
}

/// The second row's words need more lines than the row is high for.
Slide slideOfLights()
{
    SlideTable table;
    table.box = {88, 200, 600, 320};
    table.columns = {300, 300};
    table.headHeight = 60;
    table.rowHeight = 60;
    table.textSize = 32;
    table.rows = {{{QStringLiteral("第0行")}, {QStringLiteral("状态")}}};
    for (int i = 1; i <= 4; ++i)
        table.rows.append(QVector<SlideTable::Cell>{
            {.text = QStringLiteral("第%1行").arg(i) + (i == 2 ? QString(30, u'长') : QString())},
            {.text = QStringLiteral("关注"),
             .indent = 38,
             .mark = SlideMark{Light::Watch, 0xB36B00}}});
    Slide slide;
    slide.groups = {{QStringLiteral("表"), {table}}};
    return slide;
}

} // namespace

TEST_CASE("In LibreOffice a light's mark stays beside its words where a row above grew")
{
    if (!hasProgram("soffice") || !hasProgram("pdftotext"))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lights.pptx"));
    writePptx(path, {slideOfLights()}, {{}, {}, kMadeAt, {}, {}});
    const QString pdf = convertedByOffice(path, QStringLiteral("pdf"));
    REQUIRE_FALSE(pdf.isEmpty());
    QVector<double> marks;
    QVector<double> words;
    for (const PlacedWord& one : placedWords(pdf)) {
        if (one.word == QStringLiteral("▲"))
            marks.append(one.middle);
        else if (one.word == QStringLiteral("关注"))
            words.append(one.middle);
    }
    REQUIRE(marks.size() == 4);
    REQUIRE(words.size() == 4);
    CHECK(words.at(2) - words.at(1) > 45); // 60 units are 30 points: the row above did grow
    for (int i = 0; i < 4; ++i)
        CHECK(std::abs(marks.at(i) - words.at(i)) < 6); // of letters 16 points high
}

TEST_CASE("python-docx reads a bulletin's paragraphs, styles, tables and sections")
{
    const QString python = pythonWith("docx");
    if (python.isEmpty())
        return;
    const QTemporaryDir folder;
    checkWithPython(python, kReadDocx, docxIn(folder, 2));
}

TEST_CASE("python-pptx reads a presentation's titles, table and notes")
{
    const QString python = pythonWith("pptx");
    if (python.isEmpty())
        return;
    const QTemporaryDir folder;
    checkWithPython(python, kReadPptx, pptxIn(folder));
}

TEST_CASE("LibreOffice shows each slide on a page, with its words")
{
    if (!hasProgram("soffice") || !hasProgram("pdftotext"))
        return;
    const QTemporaryDir folder;
    const QStringList pages = pdfPages(convertedByOffice(pptxIn(folder), QStringLiteral("pdf")));
    REQUIRE(pages.size() == 2);
    CHECK(QString(pages.at(0)).remove(u' ').contains(QStringLiteral("投资进度达到计划，开复工率")));
    CHECK(pages.at(0).contains(QStringLiteral("省级重点项目开复工率")));
    CHECK(pages.at(1).contains(QStringLiteral("九个方面进展总体平稳")));
}

TEST_CASE("LibreOffice repeats a long table's head on every page it goes on over")
{
    if (!hasProgram("soffice") || !hasProgram("pdftotext"))
        return;
    const QTemporaryDir folder;
    const QStringList pages =
        pdfPages(convertedByOffice(docxIn(folder, 500), QStringLiteral("pdf")));
    int tablePages = 0;
    for (const QString& page : pages) {
        CHECK(page.contains(QStringLiteral("演示数据")));
        if (!page.contains(QStringLiteral("行\n")))
            continue;
        ++tablePages;
        CHECK(page.contains(QStringLiteral("地区")));
    }
    CHECK(tablePages >= 10);
    CHECK(pages.size() > tablePages + 1); // the text, and the landscape table
    CHECK(pages.last().contains(QStringLiteral("省级重点项目开复工率")));
    CHECK(QString(pages.first()).remove(u' ').contains(QStringLiteral("工作调度")));
}

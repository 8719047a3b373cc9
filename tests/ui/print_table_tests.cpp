// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/ui/print_kit.h"

#include <QtCore/QDir>
#include <QtPrintSupport/QPrinter>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

int sheetCount(const ShownTable& table, Paper paper, bool landscape, PrintFit fit = PrintFit::Width)
{
    TablePrintout printout(table, fit);
    return Sheets(printout, frame(), sheetLayout(paper, landscape)).count();
}

/// One row whose last cell has that many lines.
ShownTable tall(int lines)
{
    ShownTable table = projects(1);
    QStringList words;
    for (int i = 1; i <= lines; ++i)
        words.append(u"第%1行"_s.arg(i));
    table.rows[0][3] = ExportCell::of(words.join(u'\n'));
    return table;
}

} // namespace

// A4 is 595 × 842 points, A3 842 × 1191; 42 on each side are margins, 24 above and 30 below are
// head and foot. At 9 points a row of one line is 1.5 × 9 + 2 × 0.25 × 9 = 18 high, and so is the
// table's head.
TEST_CASE("A table of 500 rows takes as many sheets as their heights say")
{
    CHECK(TablePrintout::rowHeight(1, 9) == 18);
    const ShownTable table = projects(500);
    // 595 − 84 − 54 = 457; 439 ÷ 18 = 24.4; 500 ÷ 24 = 20.8.
    CHECK(sheetCount(table, Paper::A4, true) == 21);
    // 842 − 84 − 54 = 704; 686 ÷ 18 = 38.1; 500 ÷ 38 = 13.2.
    CHECK(sheetCount(table, Paper::A4, false) == 14);
    CHECK(sheetCount(table, Paper::A3, true) == 14);
    // 1191 − 84 − 54 = 1053; 1035 ÷ 18 = 57.5; 500 ÷ 57 = 8.8.
    CHECK(sheetCount(table, Paper::A3, false) == 9);
}

TEST_CASE("Every sheet of a table has its head, its first and last column, source and mark")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"项目.pdf"_s);
    TablePrintout printout(projects(500));
    const Sheets sheets(printout, frame(), sheetLayout(Paper::A4, true));
    writePdf(path, sheets);
    CHECK(sheetsOfPdf(bytesOf(path)) == 21);
    for (int sheet = 1; sheet <= 21; ++sheet) {
        const auto words = wordsOnSheet(path, sheet);
        if (!words)
            return;
        INFO(sheet << ": " << words->toStdString());
        for (const QString& part : {u"编号"_s, u"灯"_s, u"投资（万元）"_s, u"末列备注"_s,
                                    u"演示数据"_s, u"依据某号文·截至三月"_s, u"一季度·项目"_s})
            CHECK(words->contains(part));
        for (int row = (sheet - 1) * 24 + 1; row <= std::min(sheet * 24, 500); ++row) {
            CHECK(words->contains(u"甲%1乙"_s.arg(row)));
            CHECK(words->contains(u"丙%1丁"_s.arg(row)));
        }
        CHECK_FALSE(words->contains(u"甲%1乙"_s.arg(sheet * 24 + 1)));
    }
    CHECK(wordsOnSheet(path, 2)->contains(u"25,012.5"_s)); // 25 × 1000.5
}

TEST_CASE("A row is divided only where it is taller than a sheet, and then between two lines")
{
    // 38 lines of 13.5 and 4.5 around them are 517.5 high: on A4 landscape 439 are left below the
    // head, (439 − 4.5) ÷ 13.5 = 32.2 lines.
    CHECK(sheetCount(tall(32), Paper::A4, true) == 1);
    CHECK(sheetCount(tall(38), Paper::A4, true) == 2);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"高.pdf"_s);
    TablePrintout printout(tall(38));
    writePdf(path, Sheets(printout, frame(), sheetLayout(Paper::A4, true)));
    const auto first = wordsOnSheet(path, 1);
    const auto second = wordsOnSheet(path, 2);
    if (!first || !second)
        return;
    CHECK(first->contains(u"第32行"_s));
    CHECK_FALSE(first->contains(u"第33行"_s));
    CHECK(second->contains(u"第33行"_s));
    CHECK(second->contains(u"第38行"_s));

    // 23 rows and one of three lines: 24 rows fill a sheet, so the tall one goes to the next whole.
    ShownTable table = projects(24);
    table.rows[23][3] = ExportCell::of(u"子\n丑\n寅"_s);
    TablePrintout whole(table);
    writePdf(path, Sheets(whole, frame(), sheetLayout(Paper::A4, true)));
    CHECK_FALSE(wordsOnSheet(path, 1)->contains(u"甲24乙"_s));
    CHECK(wordsOnSheet(path, 2)->contains(u"甲24乙"_s));
    CHECK(wordsOnSheet(path, 2)->contains(u"寅"_s));
}

TEST_CASE("Letters get smaller before a column is cut")
{
    ShownTable wide{.name = u"宽"_s};
    QVector<ExportCell> row;
    for (int i = 0; i < 24; ++i) {
        wide.columns.append({u"第%1列"_s.arg(i)});
        row.append(ExportCell::of(1'234'567.0 + i, 0));
    }
    wide.rows.append(row);
    TablePrintout printout(wide);
    const Sheets sheets(printout, frame(), sheetLayout(Paper::A4, true));
    CHECK(printout.letters() < TablePrintout::kLargestLetters);
    CHECK(printout.letters() >= TablePrintout::kSmallestLetters);
    CHECK(printout.prefersLandscape());
    const QTemporaryDir folder;
    writePdf(folder.filePath(u"宽.pdf"_s), sheets);
    const auto words = wordsOnSheet(folder.filePath(u"宽.pdf"_s), 1);
    if (!words)
        return;
    for (int i = 0; i < 24; ++i)
        CHECK(words->contains(u"1,234,%1"_s.arg(567 + i)));

    TablePrintout narrow(projects(3));
    CHECK_FALSE(narrow.prefersLandscape());
}

TEST_CASE("A table fitted to one sheet gets smaller letters, or says that it needs more sheets")
{
    // 40 rows: at 9 points 38 fit on A4 upright; at 8.5 a row is 17 high and 687 ÷ 17 = 40.4.
    TablePrintout forty(projects(40), PrintFit::OneSheet);
    CHECK(Sheets(forty, frame(), sheetLayout(Paper::A4, false)).count() == 1);
    CHECK(forty.letters() == 8.5);
    CHECK(forty.remark().isEmpty());

    TablePrintout many(projects(500), PrintFit::OneSheet);
    CHECK(Sheets(many, frame(), sheetLayout(Paper::A4, false)).count() == 14);
    CHECK(many.letters() == 9);
    CHECK(many.remark().contains(u"14"_s));
}

TEST_CASE("Words too long for their column are wrapped, never elided")
{
    ShownTable table = projects(1);
    const QString remark = u"青海省人民政府办公厅关于印发一季度举措的通知"_s.repeated(12);
    table.rows[0][3] = ExportCell::of(remark);
    TablePrintout printout(table);
    const QTemporaryDir folder;
    writePdf(folder.filePath(u"长.pdf"_s),
             Sheets(printout, frame(), sheetLayout(Paper::A4, false)));
    if (const auto words = wordsOnSheet(folder.filePath(u"长.pdf"_s), 1))
        CHECK(words->contains(remark));
}

TEST_CASE("A PDF that cannot be written leaves nothing behind and says why")
{
    const QTemporaryDir folder;
    TablePrintout printout(projects(2));
    const Sheets sheets(printout, frame(), sheetLayout(Paper::A4, true));
    CHECK_THROWS_AS(writePdf(folder.filePath(u"没有/表.pdf"_s), sheets), Error);
    const auto stop = [](double) { throw Cancelled(); };
    CHECK_THROWS_AS(writePdf(folder.filePath(u"表.pdf"_s), sheets, stop), Cancelled);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("What an exported cell says is what is printed of it")
{
    CHECK(printedText(ExportCell::of(1234567.25, 1)) == u"1,234,567.3"_s);
    CHECK(printedText(ExportCell::of(-3.5, 1, u"%"_s)) == QChar(0x2212) + u"3.5%"_s);
    CHECK(printedText(ExportCell::percent(0.878)) == u"87.8%"_s);
    CHECK(printedText(ExportCell::of(QDate(2025, 3, 20))) == u"2025-03-20"_s);
    CHECK(printedText({}).isEmpty());
    // The shape is drawn beside the word.
    CHECK(printedText(ExportCell::of(Light::Behind)) == lightLabel(Light::Behind));
}

TEST_CASE("Printing that is cancelled leaves no file and prints nothing")
{
    TablePrintout table(projects(200), PrintFit::Width);
    const Sheets sheets(table, frame(), sheetLayout(Paper::A4, false));
    REQUIRE(sheets.count() > 3);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    CHECK_THROWS_AS(sheets.printOn(printer,
                                   [](double share) {
                                       if (share > 0.4)
                                           throw Cancelled();
                                   }),
                    Cancelled);
    CHECK_FALSE(QFile::exists(file));
    sheets.printOn(printer);
    CHECK(sheetsOfPdf(bytesOf(file)) == sheets.count());
}

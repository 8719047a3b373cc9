// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_place.h"
#include "core/exchange/table_file.h"
#include "core/exchange/table_label.h"
#include "core/exchange/unit_scale.h"
#include "core/exchange/xlsx_moment.h"
#include "tests/support/catch.h"

#include <QtCore/QBuffer>
#include <QtCore/QStringConverter>

#include <utility>

using namespace kmh;

namespace {

QString shownNumber(double value, bool percent = false)
{
    TableCell cell;
    cell.kind = TableCell::Kind::Number;
    cell.number = value;
    cell.percent = percent;
    return cell.shown();
}

std::unique_ptr<TableFile> fileOf(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return TableFile::open(std::move(buffer), QStringLiteral("table.csv"));
}

} // namespace

TEST_CASE("Columns have letters as a spreadsheet gives them")
{
    CHECK(columnLetters(0) == u"A");
    CHECK(columnLetters(25) == u"Z");
    CHECK(columnLetters(26) == u"AA");
    CHECK(columnLetters(701) == u"ZZ");
    CHECK(columnLetters(702) == u"AAA");
    CHECK(columnLetters(16383) == u"XFD");
    for (const int column : {0, 25, 26, 51, 52, 701, 702, 16383}) {
        const auto place = cellPlace(columnLetters(column).toStdString() + "7");
        REQUIRE(place);
        CHECK(place->column == column);
        CHECK(place->row == 7);
    }
    for (const char* none : {"", "A", "7", "A0", "a1", "A1B", "A-1", "$A$1"})
        CHECK_FALSE(cellPlace(none));
}

TEST_CASE("Numbers are shown as a person reads them, with the digits a spreadsheet keeps")
{
    CHECK(shownNumber(0) == u"0");
    CHECK(shownNumber(-0.0) == u"0");
    CHECK(shownNumber(12.50) == u"12.5");
    CHECK(shownNumber(0.1 + 0.2) == u"0.3");
    CHECK(shownNumber(-1234567.25) == u"-1234567.25");
    CHECK(shownNumber(1e20) == u"100000000000000000000");
    CHECK(shownNumber(1.5e-7) == u"0.00000015");
    CHECK(shownNumber(0.125, true) == u"12.5%");
    CHECK(shownNumber(0.07, true) == u"7%"); // 0.07 * 100 is 7.000000000000001
    CHECK(shownNumber(-0.0005, true) == u"-0.05%");
    CHECK(shownNumber(0, true) == u"0%");
}

TEST_CASE("Days are counted with the leap day that never was")
{
    const auto day = [](double days) { return momentOf(days, XlsxEpoch::From1900)->date(); };
    CHECK(day(1) == QDate(1900, 1, 1));
    CHECK(day(59) == QDate(1900, 2, 28));
    CHECK(day(61) == QDate(1900, 3, 1));
    CHECK(day(45736) == QDate(2025, 3, 20));
    CHECK(day(2958465) == QDate(9999, 12, 31));
    CHECK(momentOf(44274, XlsxEpoch::From1904)->date() == QDate(2025, 3, 20));
    CHECK(momentOf(45736.999999999, XlsxEpoch::From1900)->date() == QDate(2025, 3, 21));
    CHECK_FALSE(momentOf(-1, XlsxEpoch::From1900));
    CHECK_FALSE(momentOf(2958466, XlsxEpoch::From1900));
}

TEST_CASE("A text longer than what is read at once keeps its characters in every encoding")
{
    // 7 bytes of UTF-8 a line; in UTF-16 with a pair of surrogates, in GB18030 with four bytes.
    QString text;
    constexpr int kLines = 100'000;
    for (int i = 0; i < kLines; ++i)
        text += QStringLiteral("𠮷,") + QString::number(i % 10) + u'\n';
    text.prepend(QStringLiteral("x,y\n"));
    QStringEncoder gb("GB18030");
    if (!gb.isValid())
        SUCCEED("this Qt has no GB18030; only the others were checked");
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QVector<QByteArray> files{text.toUtf8(), little.encode(text), big.encode(text)};
    if (gb.isValid())
        files.append(gb.encode(text));
    for (const QByteArray& bytes : std::as_const(files)) {
        INFO(bytes.size());
        int rows = 0;
        int right = 0;
        fileOf(bytes)->eachRow(0, [&](const TableRow& row) {
            ++rows;
            right += row.number > 1 && row.cell(0).text == QStringLiteral("𠮷") &&
                     row.cell(1).text == QString::number((row.number - 2) % 10);
            return true;
        });
        CHECK(rows == kLines + 1);
        CHECK(right == kLines);
    }
}

TEST_CASE("A place in a text is a line and a column, in a workbook a sheet and a cell")
{
    CHECK(fileOf("a,b\n")->place(0, 7, 3) == u"line 7, column 4");
}

TEST_CASE("Units are told by what they measure, and a list of them by its parts")
{
    const auto factor = [](const char16_t* from, const char16_t* to) {
        return unitFactor(QString::fromUtf16(from), QString::fromUtf16(to));
    };
    CHECK(factor(u"万元", u"亿元") == 1e-4);
    CHECK(factor(u"‰", u"%") == 0.1);
    CHECK(factor(u"个百分点", u"百分点") == 1.0);
    CHECK_FALSE(factor(u"百分点", u"%")); // a difference of percentages is no percentage
    CHECK_FALSE(factor(u"亿美元", u"亿元"));
    CHECK(unitsIn(QStringLiteral("万元、百分点")) ==
          QStringList{QStringLiteral("万元"), QStringLiteral("百分点")});
    CHECK(unitsIn(QStringLiteral("万人/个")) ==
          QStringList{QStringLiteral("万人"), QStringLiteral("个")});
    CHECK(unitsIn(QStringLiteral("元/吨")) == QStringList{QStringLiteral("元/吨")});
}

TEST_CASE("What stands in brackets is a unit, a side or a remark, and nothing is thrown away")
{
    CHECK(labelOf(QStringLiteral("累计值（亿美元）")).unit == u"亿美元");
    CHECK(labelOf(QStringLiteral("旅游收入（万元、%）")).unit == u"万元、%");
    CHECK(labelOf(QStringLiteral("接待游客（累计）")).side == FigureSide::Total);
    CHECK(labelOf(QStringLiteral("接待游客（入境）")).remark == u"入境");
    CHECK(labelOf(QStringLiteral("接待游客（快报数）")).remark.isEmpty());
}

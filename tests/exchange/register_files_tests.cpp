// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_files.h"

#include "core/domain/error.h"
#include "core/notice/unit_book.h"
#include "tests/model/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/zip_file.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;

namespace {

/// A file of its own for each test.
class TableOf
{
public:
    explicit TableOf(const QByteArray& bytes, const QString& name = QStringLiteral("名册.csv"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    explicit TableOf(const char16_t* text)
        : TableOf(QString::fromUtf16(text).toUtf8())
    {
    }

    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

template<class Load>
QString sentenceOf(Load load, const char16_t* text)
{
    const TableOf table(text);
    try {
        load(Registers(), table.path(), nullptr);
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        return error.sentence();
    }
    return {};
}

/// “900100 江口市（江口）city 0,1”, a line each.
QString told(const Registers& registers)
{
    QString text;
    for (const Region& region : registers.regions) {
        static const QStringList kinds{QStringLiteral("whole"), QStringLiteral("city"),
                                       QStringLiteral("autonomous"), QStringLiteral("prefecture"),
                                       QStringLiteral("county")};
        text += QStringLiteral("%1 %2（%3）%4")
                    .arg(region.id.value)
                    .arg(region.name, region.shortName, kinds.at(int(region.kind)));
        if (region.tileRow)
            text += QStringLiteral(" %1,%2").arg(*region.tileRow).arg(*region.tileColumn);
        text += u'\n';
    }
    for (const County& county : registers.counties)
        text += QStringLiteral("%1 %2 in %3\n")
                    .arg(county.id.value)
                    .arg(county.name)
                    .arg(county.region.value);
    return text;
}

} // namespace

TEST_CASE("Another province's regions are loaded, 地区 and 盟 and counties among them")
{
    const TableOf table(u"上级,名称,代码\n"
                        u",北川省,900000\n"
                        u"北川省,江口市,900100\n"
                        u"900000,南岭地区,902200\n"
                        u"北川省,白音盟,902300\n"
                        u"北川省,石桥土家族苗族自治州,902600\n"
                        u"江口市,云溪县,900121\n"
                        u"900100,江北区,900102\n"
                        u"石桥,龙山县,902621\n"
                        u"南岭地区,水口县,902221\n");
    const Registers registers = withRegions(registersOf(bundledPlan()), table.path());
    // Four parts: the grid is ceil(sqrt(4 × 4/3)) = 3 wide.
    CHECK(told(registers) == QStringLiteral("900000 北川省（全省）whole\n"
                                            "900100 江口市（江口）city 0,0\n"
                                            "902200 南岭地区（南岭）prefecture 0,1\n"
                                            "902300 白音盟（白音）prefecture 0,2\n"
                                            "902600 石桥土家族苗族自治州（石桥）autonomous 1,0\n"
                                            "900121 云溪县 in 900100\n"
                                            "900102 江北区 in 900100\n"
                                            "902221 水口县 in 902200\n"
                                            "902621 龙山县 in 902600\n"));
    CHECK(registers.units.size() == bundledPlan().units.size());

    const UnitBook book(registers);
    CHECK(book.regions(QStringLiteral("石桥州人民政府")) == QVector<RegionId>{{902600}});
    CHECK(book.regions(QStringLiteral("各市州盟人民政府"))->size() == 4);
}

TEST_CASE("A prefecture's own workbook has the prefecture for its whole and its counties for parts")
{
    const TableOf table(u"代码,名称,简称,上级,图格行,图格列\n"
                        u"630100,西宁市,全市,,,\n"
                        u"630102,城东区,城东,630100,1,2\n"
                        u"630121,大通回族土族自治县,,630100,,\n"
                        u"630123,湟源县,,630100,1,1\n");
    const Registers registers = withRegions(Registers(), table.path());
    // Three parts: the grid is 2 wide; 0,0 and 0,1 are taken.
    CHECK(told(registers) == QStringLiteral("630100 西宁市（全市）whole\n"
                                            "630102 城东区（城东）county 0,1\n"
                                            "630121 大通回族土族自治县（大通）county 1,0\n"
                                            "630123 湟源县（湟源）county 0,0\n"));
    Registers city = registers;
    city.units = {{{1}, QStringLiteral("市财政局"), QStringLiteral("市财政局"), false}};
    CHECK(UnitBook(city).unit(QStringLiteral("财政局")) == UnitId{1});
}

TEST_CASE("The bundled regions, units and goods come back as they were")
{
    const Registers registers = registersOf(bundledPlan());
    REQUIRE(registers.unitNames.size() > 20);
    REQUIRE(registers.goods.size() > 5);

    const TableOf regions(regionsTable(registers));
    CHECK(told(withRegions(Registers(), regions.path())) == told(registers));

    const TableOf units(unitsTable(registers));
    const Registers again = withUnits(Registers(), units.path());
    CHECK(again.units.size() == registers.units.size());
    CHECK(unitsTable(again) == unitsTable(registers));
    CHECK(again.units.at(2).generic);
    CHECK(again.units.at(2).name == QStringLiteral("省有关部门"));

    const TableOf goods(goodsTable(registers));
    CHECK(goodsTable(withGoods(Registers(), goods.path())) == goodsTable(registers));
}

TEST_CASE("Units have their short, former and other names, several in a cell")
{
    const TableOf table(
        u"名称,其他名称,曾用名,简称,泛指\n"
        u"市发展改革委,\"市发展和改革委员会；市发改局\",市计委、市计划委员会,市发改委、"
        u"发改委,否\n"
        u"市有关部门,,,,是\n"
        u"江口海关,,,,\n");
    const Registers registers = withUnits(Registers(), table.path());
    REQUIRE(registers.units.size() == 3);
    CHECK(registers.units.at(0).shortName == QStringLiteral("市发改委"));
    CHECK(registers.units.at(1).generic);
    CHECK(registers.units.at(2).shortName == QStringLiteral("江口海关"));
    QStringList names;
    for (const UnitName& name : registers.unitNames)
        names.append(QStringLiteral("%1 %2").arg(int(name.kind)).arg(name.name));
    CHECK(names.join(u'|') ==
          QStringLiteral("0 发改委|1 市计委|1 市计划委员会|2 市发展和改革委员会|2 市发改局"));
}

TEST_CASE("Columns that are none of a list's are told, and nothing is read from them")
{
    const TableOf table(u"单位,品种,价格\n元/500克,大米,3.2\n元/升,菜籽油,\n");
    QStringList unknown;
    const Registers registers = withGoods(Registers(), table.path(), &unknown);
    CHECK(unknown == QStringList{QStringLiteral("价格")});
    REQUIRE(registers.goods.size() == 2);
    CHECK(registers.goods.at(0).name == QStringLiteral("大米"));
    CHECK(registers.goods.at(0).unit == QStringLiteral("元/500克"));
    CHECK(registers.goods.at(1).name == QStringLiteral("菜籽油"));
}

TEST_CASE("Texts that a spreadsheet would run as formulas come back as they are")
{
    Registers registers;
    registers.goods = {{QStringLiteral("=1+1"), QStringLiteral("元/“个”,\"大\"")}};
    const TableOf table(goodsTable(registers));
    const Registers again = withGoods(Registers(), table.path());
    REQUIRE(again.goods.size() == 1);
    CHECK(again.goods.first().name == registers.goods.first().name);
    CHECK(again.goods.first().unit == registers.goods.first().unit);
}

TEST_CASE("An xlsx is read as well as a csv")
{
    const QByteArray sheet =
        QStringLiteral("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                       "main\"><sheetData>"
                       "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>代码</t></is></c>"
                       "<c r=\"B2\" t=\"inlineStr\"><is><t>名称</t></is></c>"
                       "<c r=\"C2\" t=\"inlineStr\"><is><t>上级</t></is></c></row>"
                       "<row r=\"3\"><c r=\"A3\"><v>900000</v></c>"
                       "<c r=\"B3\" t=\"inlineStr\"><is><t>北川省</t></is></c></row>"
                       "<row r=\"4\"><c r=\"A4\"><v>900100</v></c>"
                       "<c r=\"B4\" t=\"inlineStr\"><is><t>江口市</t></is></c>"
                       "<c r=\"C4\"><v>900000</v></c></row></sheetData></worksheet>")
            .toUtf8();
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
        "relationships/%1\" Target=\"%2\"/></Relationships>";
    const auto related = [&](const char* type, const char* target) {
        return QByteArray(relations).replace("%1", type).replace("%2", target);
    };
    const TableOf table(
        zipped({{QStringLiteral("_rels/.rels"), related("officeDocument", "xl/workbook.xml")},
                {QStringLiteral("xl/workbook.xml"),
                 "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                 "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
                {QStringLiteral("xl/_rels/workbook.xml.rels"),
                 related("worksheet", "worksheets/sheet1.xml")},
                {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}}),
        QStringLiteral("地区.xlsx"));
    CHECK(told(withRegions(Registers(), table.path())) ==
          QStringLiteral("900000 北川省（全省）whole\n900100 江口市（江口）city 0,0\n"));
}

TEST_CASE("What is wrong with a list is told with its file, its row and what to do")
{
    const auto regions = [](const char16_t* text) { return sentenceOf(withRegions, text); };
    CHECK(regions(u"代码,名称,上级\n1,甲省,\nx,乙市,1\n") ==
          QStringLiteral("名册.csv, row 3: “x” is no code; write a whole number, such as the one "
                         "of GB/T 2260."));
    CHECK(regions(u"代码,名称,上级\n1,甲省,\n2,乙市,1\n2,丙市,1\n")
              .startsWith(QStringLiteral("名册.csv, row 4: the code 2 stands in another row")));
    CHECK(regions(u"代码,名称,上级\n1,甲省,\n2,乙市,1\n3,乙市,1\n")
              .startsWith(QStringLiteral("名册.csv, row 4: “乙市” stands in another row")));
    CHECK(regions(u"代码,名称,上级\n1,甲省,2\n2,乙市,1\n")
              .contains(QStringLiteral("every row has something in 上级")));
    CHECK(regions(u"代码,名称,上级\n1,甲省,\n2,乙市,\n")
              .startsWith(QStringLiteral("名册.csv, row 3: 上级 is empty here and in row 2")));
    CHECK(regions(u"代码,名称,上级\n1,甲省,\n2,乙市,1\n3,丙县,丁市\n")
              .startsWith(QStringLiteral("名册.csv, row 4: its 上级 “丁市” is neither")));
    CHECK(regions(u"代码,名称,上级\n1,甲省,\n").contains(QStringLiteral("add its parts")));
    CHECK(regions(u"代码,名称,上级,图格行,图格列\n1,甲省,,,\n2,乙市,1,1,1\n3,丙市,1,1,1\n")
              .startsWith(QStringLiteral("名册.csv, row 4: its tile is another one's")));
    CHECK(regions(u"代码,名称,上级,图格行,图格列\n1,甲省,,,\n2,乙市,1,1,\n")
              .contains(QStringLiteral("both 图格行 and 图格列")));
    CHECK(regions(u"名称,上级\n甲省,\n").contains(QStringLiteral("no column “代码”")));
    CHECK(regions(u"代码,名称,上级\n").contains(QStringLiteral("no rows below its heads")));

    CHECK(sentenceOf(withUnits, u"名称,泛指\n甲局,\n甲局,\n")
              .startsWith(QStringLiteral("名册.csv, row 3: “甲局” stands in row 2 too")));
    CHECK(sentenceOf(withUnits, u"名称,泛指\n甲局,也许\n")
              .contains(QStringLiteral("neither 是 nor")));
    CHECK(sentenceOf(withGoods, u"名称,单位\n大米,\n").contains(QStringLiteral("has no unit")));
    CHECK(sentenceOf(withGoods, u"名称,单位\n大米,元\n大米,元\n")
              .contains(QStringLiteral("stands in row 2 too")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unit_book.h"

#include "tests/notice/invented_registers.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

const UnitBook& book()
{
    static const UnitBook units(test::inventedRegisters());
    return units;
}

/// 0 for none.
qint64 unit(const char16_t* name)
{
    const auto id = book().unit(QString::fromUtf16(name));
    return id ? id->value : 0;
}

QVector<qint64> similar(const char16_t* name)
{
    QVector<qint64> ids;
    for (const UnitId id : book().similar(QString::fromUtf16(name)))
        ids.append(id.value);
    return ids;
}

/// “all” parts, ids apart by spaces, or “none”.
QString regions(const char16_t* words, const UnitBook& units = book())
{
    const auto found = units.regions(QString::fromUtf16(words));
    if (!found)
        return QStringLiteral("none");
    if (found->size() == 4)
        return QStringLiteral("all");
    QStringList ids;
    for (const RegionId id : *found)
        ids.append(QString::number(id.value));
    return ids.join(u' ');
}

UnitBook bookOf(const QString& whole, const QStringList& names)
{
    Registers registers;
    registers.regions = {{{1}, whole, whole, Region::Kind::Province, {}, {}}};
    for (const QString& name : names)
        registers.units.append({{registers.units.size() + 1}, name, name, false});
    return UnitBook(registers);
}

} // namespace

TEST_CASE("A unit is known by its own, its short and its former names")
{
    CHECK(unit(u"省工业和信息化厅") == 3);
    CHECK(unit(u"省工信厅") == 3);
    CHECK(unit(u"省经济委员会") == 3);
    CHECK(unit(u"省发展计划委员会") == 1);
    CHECK(unit(u"省体育局") == 0);
    CHECK(unit(u"") == 0);
}

TEST_CASE("A unit is known with its level's word or without it, and by the whole's name before it")
{
    CHECK(unit(u"财政厅") == 2);
    CHECK(unit(u"工信厅") == 3);
    CHECK(unit(u"云岭省财政厅") == 2);
    CHECK(unit(u"税务局") == 6);
    CHECK(unit(u"省云岭证监局") == 7);
    CHECK(unit(u"市财政厅") == 0);
}

TEST_CASE("和 and 委员会 make no other unit of it")
{
    CHECK(unit(u"省发展和改革委员会") == 1);
    CHECK(unit(u"省住房和城乡建设厅") == 9);
    CHECK(unit(u"省文化旅游厅") == 4);
    CHECK(unit(u"省发展计划委") == 1);
}

TEST_CASE("The level's word is the one of the register's whole")
{
    const UnitBook city = bookOf(QStringLiteral("江口市"), {QStringLiteral("市财政局")});
    CHECK(city.unit(QStringLiteral("财政局")));
    CHECK(city.unit(QStringLiteral("江口市财政局")));
    CHECK_FALSE(city.unit(QStringLiteral("省财政局")));

    const UnitBook region = bookOf(QStringLiteral("北疆土家族自治区"),
                                   {QStringLiteral("自治区财政厅"), QStringLiteral("区商务厅")});
    CHECK(region.unit(QStringLiteral("区财政厅")));
    CHECK(region.unit(QStringLiteral("财政厅")));
    CHECK(region.unit(QStringLiteral("自治区商务厅")));

    const UnitBook prefecture =
        bookOf(QStringLiteral("石桥土家族自治州"), {QStringLiteral("州市场监管局")});
    CHECK(prefecture.unit(QStringLiteral("市场监管局")));
    const UnitBook county = bookOf(QStringLiteral("云溪县"), {QStringLiteral("县农业农村局")});
    CHECK(county.unit(QStringLiteral("农业农村局")));
}

TEST_CASE("A name that two units share is neither's, and a name of one's own is one's own")
{
    Registers registers = test::inventedRegisters();
    registers.unitNames.append({{1}, QStringLiteral("省经济办"), UnitName::Kind::Other});
    registers.unitNames.append({{3}, QStringLiteral("省经济办"), UnitName::Kind::Other});
    registers.unitNames.append({{3}, QStringLiteral("省商务厅"), UnitName::Kind::Former});
    const UnitBook units(registers);
    CHECK_FALSE(units.unit(QStringLiteral("省经济办")));
    CHECK(units.unit(QStringLiteral("省商务厅")) == UnitId{5});
}

TEST_CASE("What is most like a name that is none comes first, and nothing is like nonsense")
{
    CHECK(similar(u"省工业信息厅").value(0) == 3);
    CHECK(similar(u"市工业和信息化局").value(0) == 3);
    CHECK(similar(u"省发改局").value(0) == 1);
    CHECK(similar(u"省文化厅").value(0) == 4);
    CHECK(similar(u"省体育局").isEmpty());
    CHECK(similar(u"").isEmpty());
}

TEST_CASE("Groups of local governments mean all parts of the whole")
{
    for (const char16_t* words :
         {u"各市州人民政府", u"各市（州）人民政府", u"各县（市、区）人民政府", u"各区、县级市",
          u"各区、县级市人民政府", u"各地区", u"各市、县（区）人民政府", u"各地级以上市人民政府",
          u"各设区市人民政府", u"各州市人民政府", u"各盟市", u"市州人民政府", u"各市州",
          u"各市州、县人民政府", u"各市(州)人民政府", u"各市〔州〕人民政府", u"各市州、行委",
          u"各市县行委", u"各县（市、区）、乡镇人民政府"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(regions(words) == QStringLiteral("all"));
    }
}

TEST_CASE("Townships are parts of a county, not of a province")
{
    const QString townships = QStringLiteral("各乡镇人民政府");
    CHECK_FALSE(book().regions(townships));
    CHECK_FALSE(book().regions(QStringLiteral("各镇（街道）")));
    CHECK(UnitBook(test::inventedRegisters(), QStringLiteral("永顺县")).regions(townships));
    CHECK_FALSE(UnitBook(test::inventedRegisters(), QStringLiteral("苏州市")).regions(townships));

    Registers county = test::inventedRegisters();
    county.regions[1].name = QStringLiteral("石堤镇");
    CHECK(UnitBook(county).regions(townships)->size() == 4);
}

TEST_CASE("Some of the local governments are not all of them")
{
    CHECK(regions(u"各产煤市州") == QStringLiteral("none"));
    CHECK(regions(u"各沿黄县（区）人民政府") == QStringLiteral("none"));
}

TEST_CASE("Regions are known by name, short name and their government's")
{
    CHECK(regions(u"江口市人民政府") == QStringLiteral("900100"));
    CHECK(regions(u"江口市、平川市人民政府") == QStringLiteral("900100 900200"));
    CHECK(regions(u"南岭地区行署") == QStringLiteral("902200"));
    CHECK(regions(u"石桥州") == QStringLiteral("902300"));
    CHECK(regions(u"石桥土家族自治州政府") == QStringLiteral("902300"));
    for (const char16_t* words : {u"省商务厅", u"有关市州人民政府", u"各市场监管局", u"省有关部门",
                                  u"长沙市人民政府", u"", u"各", u"江口市、省商务厅"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(regions(words) == QStringLiteral("none"));
    }
}

TEST_CASE("Words that leave open which units are meant are generic")
{
    for (const char16_t* words :
         {u"省有关部门", u"各相关单位", u"各成员单位", u"省直有关部门", u"有关部门和单位",
          u"相关部门", u"市级各部门", u"中央驻青有关单位", u"各地区各部门", u"有关市县人民政府",
          u"各金融机构", u"省政府有关部门", u"其他有关单位", u"各电网企业"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK(UnitBook::isGeneric(QString::fromUtf16(words)));
    }
    for (const char16_t* words :
         {u"省商务厅", u"省机关事务管理局", u"部门", u"", u"省级", u"有关", u"成都海关"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK_FALSE(UnitBook::isGeneric(QString::fromUtf16(words)));
    }
}

TEST_CASE("What units' names end in tells them from other words")
{
    for (const char16_t* words :
         {u"省商务厅", u"成都海关", u"国网青海电力", u"青海机场公司", u"省供销社", u"县妇联",
          u"贵安新区管委会", u"市政府督查室", u"省委宣传部", u"省技术转移推进联络组", u"省贸促会",
          u"省住房城乡建设厅（省人防办）"}) {
        INFO(QString::fromUtf16(words).toStdString());
        if (QString::fromUtf16(words).contains(u'（'))
            continue; // its bracket is taken off before
        CHECK(UnitBook::looksLikeUnit(QString::fromUtf16(words)));
    }
    for (const char16_t* words : {u"产业布局", u"全部", u"3月底前完成", u"局", u"举办", u"西部",
                                  u"名单见附件", u"谁主管谁负责", u"促进经济社会"}) {
        INFO(QString::fromUtf16(words).toStdString());
        CHECK_FALSE(UnitBook::looksLikeUnit(QString::fromUtf16(words)));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QSet>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr const char16_t* kIndustry = u"省工业和信息化厅";
constexpr const char16_t* kHousing = u"省住房城乡建设厅";
constexpr const char16_t* kFarming = u"省农业农村厅";

/// The bracket at the end of each measure, without layout spaces; the notice separates its units by
/// “、” or, before 省有关部门, by “，”.
const QStringList& unitsByMeasure()
{
    static const auto text = [](const char16_t* words) { return QString::fromUtf16(words); };
    static const QStringList units = {
        text(kIndustry),
        text(kIndustry),
        text(kIndustry),
        text(kIndustry),
        text(kHousing),
        text(kHousing),
        text(u"省住房城乡建设厅 省有关部门"),
        text(u"省交通运输厅 中国铁路青藏公司 青海机场公司"),
        text(kHousing),
        text(u"省科技厅 省工业和信息化厅 省文化和旅游厅 省商务厅 省人力资源社会保障厅 省民政厅 "
             u"省通信管理局 省邮政管理局"),
        text(u"省财政厅 省公务员局 省人力资源社会保障厅 省水利厅 省教育厅 省卫生健康委"),
        text(u"省发展改革委 省教育厅 省自然资源厅 省住房城乡建设厅 省商务厅 省卫生健康委 "
             u"省能源局 省数据局"),
        text(kFarming),
        text(kFarming),
        text(kFarming),
        text(u"省发展改革委 省财政厅 省有关部门"),
        text(u"省发展改革委 省工业和信息化厅 省住房城乡建设厅 省交通运输厅 省水利厅 省能源局"),
        text(u"省发展改革委"),
        text(u"省商务厅 省发展改革委 省交通运输厅 省民政厅"),
        text(u"省商务厅"),
        text(u"省文化和旅游厅 省有关部门"),
        text(u"省财政厅"),
        text(u"省财政厅 国家税务总局青海省税务局"),
        text(u"省地方金融管理局 人行青海省分行 青海金融监管局 青海证监局"),
        text(u"省人力资源社会保障厅"),
        text(u"省发展改革委 省商务厅 省农业农村厅 省民政厅 省财政厅"),
        text(u"省应急管理厅 省有关部门"),
        text(u"省有关部门"),
    };
    return units;
}

QString unitsOf(const Measure& measure)
{
    QStringList names;
    for (const Responsibility& responsibility : measure.units)
        names.append(bundledPlan().unit(responsibility.unit).name);
    return names.join(u' ');
}

} // namespace

TEST_CASE("Every measure has the units of its bracket in their order")
{
    REQUIRE(unitsByMeasure().size() == 28);
    for (int no = 1; no <= 28; ++no) {
        INFO("measure " << no);
        CHECK(unitsOf(measureNo(no)) == unitsByMeasure().at(no - 1));
    }
}

TEST_CASE("Twenty-seven measures have lead units and the last has a responsible one")
{
    for (int no = 1; no <= 27; ++no) {
        INFO("measure " << no);
        CHECK(measureNo(no).quote.in(publishedNotice()).contains(u"(牵头单位：省"));
        for (const Responsibility& responsibility : measureNo(no).units)
            CHECK(responsibility.role == Role::Lead);
    }
    CHECK(measureNo(28).quote.in(publishedNotice()).endsWith(u"(责任单位：省有关部门)"));
    for (const Responsibility& responsibility : measureNo(28).units)
        CHECK(responsibility.role == Role::Responsible);
}

TEST_CASE("The notice names 28 units and the generic departments concerned")
{
    QSet<QString> named;
    for (const QString& units : unitsByMeasure()) {
        for (const QString& unit : units.split(u' '))
            named.insert(unit);
    }
    REQUIRE(named.size() == 29);

    QSet<QString> found;
    int generic = 0;
    for (const Unit& unit : bundledPlan().units) {
        found.insert(unit.name);
        CHECK(unit.generic == (unit.name == u"省有关部门"));
        generic += unit.generic;
    }
    CHECK(found == named);
    CHECK(bundledPlan().units.size() == 29);
    CHECK(generic == 1);
}

TEST_CASE("No name contains a space of the notice's layout")
{
    for (const Unit& unit : bundledPlan().units) {
        INFO(unit.name.toStdString());
        for (const QChar c : unit.name + unit.shortName)
            CHECK_FALSE(c.isSpace());
        CHECK_FALSE(unit.shortName.isEmpty());
        // The prefectures are regions and the note about them names no unit.
        CHECK_FALSE(unit.name.contains(u"市州"));
    }
}

TEST_CASE("The quote of a unit is its name as printed in the bracket of the measure")
{
    for (int no = 1; no <= 28; ++no) {
        const Measure& measure = measureNo(no);
        for (const Responsibility& responsibility : measure.units) {
            const QString printed = responsibility.quote.in(publishedNotice());
            INFO("measure " << no << ": " << printed.toStdString());
            CHECK(withoutLayoutSpaces(printed) == bundledPlan().unit(responsibility.unit).name);
            const QString before = publishedNotice().mid(
                measure.quote.start, responsibility.quote.start - measure.quote.start);
            CHECK(before.lastIndexOf(u"单位：") > before.lastIndexOf(u'。'));
        }
    }
}

TEST_CASE("Two names are printed with a space inside and read without it")
{
    const QString& notice = publishedNotice();
    REQUIRE(notice.contains(u"省通信管\u2002理局"));
    REQUIRE(notice.contains(u"省住房\u2002城乡建设厅"));
    CHECK(measureNo(10).units.at(6).quote.in(notice) == u"省通信管\u2002理局");
    CHECK(measureNo(17).units.at(2).quote.in(notice) == u"省住房\u2002城乡建设厅");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_book.h"

#include "tests/model/bundled.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QString nameOf(const NameBook& names, const Plan& plan, const char16_t* text)
{
    const auto id = names.unit(QString::fromUtf16(text));
    return id ? plan.unit(*id).name : QString();
}

} // namespace

TEST_CASE("A unit's other and former names in a table are taken for the unit of today")
{
    const Plan& plan = bundledPlan();
    const NameBook names(plan);
    CHECK(nameOf(names, plan, u"省经济和信息化委员会") == QStringLiteral("省工业和信息化厅"));
    CHECK(nameOf(names, plan, u"省国土资源厅") == QStringLiteral("省自然资源厅"));
    CHECK(nameOf(names, plan, u"国土资源厅") == QStringLiteral("省自然资源厅"));
    CHECK(nameOf(names, plan, u"省发展和改革委员会") == QStringLiteral("省发展改革委"));
    CHECK(nameOf(names, plan, u"人民银行西宁中心支行") == QStringLiteral("人行青海省分行"));
    CHECK(nameOf(names, plan, u"青海银保监局") == QStringLiteral("青海金融监管局"));
    CHECK(nameOf(names, plan, u"省工信厅") == QStringLiteral("省工业和信息化厅"));
    CHECK(nameOf(names, plan, u"旅游局") == QString());
    CHECK(nameOf(names, plan, u"省体育局") == QString());
    const auto inTitle = names.unitIn(QStringLiteral("省农牧厅2025年3月报表"));
    REQUIRE(inTitle);
    CHECK(plan.unit(*inTitle).name == QStringLiteral("省农业农村厅"));
}

TEST_CASE("A former name that two units share, or that is another one's own, is not told apart")
{
    Plan plan = bundledPlan();
    const UnitId first = plan.units.at(0).id;
    const UnitId second = plan.units.at(1).id;
    plan.unitNames = {{first, QStringLiteral("省建设经济办公室"), UnitName::Kind::Former},
                      {second, QStringLiteral("省建设经济办公室"), UnitName::Kind::Former},
                      {first, plan.units.at(1).name, UnitName::Kind::Former}};
    const NameBook names(plan);
    CHECK_FALSE(names.unit(QStringLiteral("省建设经济办公室")));
    CHECK(names.unit(plan.units.at(1).name) == second);
}

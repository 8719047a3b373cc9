// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/model_json.h"

#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

#include <QtCore/QJsonArray>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

QString keys(const QJsonObject& object)
{
    return object.keys().join(u' ');
}

QJsonObject at(const QJsonObject& object, const char* list, int index)
{
    return object.value(QLatin1String(list)).toArray().at(index).toObject();
}

} // namespace

TEST_CASE("The model has the shape other programs rely on")
{
    const test::TinyWorkbook tiny;
    const auto plan = Workbook::open(tiny.path(), Workbook::Access::ReadOnly).plan();
    const QJsonObject json = modelJson(*plan);

    CHECK(keys(json["plan"_L1].toObject()) == u"code document_no issued issuer period title"_s);
    CHECK(json["plan"_L1]["period"_L1].toString() == u"2025Q1"_s);
    CHECK(json["plan"_L1]["issued"_L1].toString() == u"2025-01-26"_s);

    const QJsonObject section = at(json, "sections", 0);
    CHECK(section["no"_L1].toInt() == 1);
    CHECK(section["sector"_L1].toString() == u"工业"_s);
    const QJsonObject first = at(section, "measures", 0);
    const QJsonObject second = at(section, "measures", 1);

    SECTION("measures with units and regions")
    {
        CHECK(first["title"_L1].toString() == u"稳产满产"_s);
        CHECK(plan->noticeText.contains(first["text"_L1].toString()));
        CHECK(at(first, "units", 0)["name"_L1].toString() == u"省工业和信息化厅"_s);
        CHECK(at(first, "units", 0)["role"_L1].toString() == u"lead"_s);
        CHECK(first["regions"_L1] == QJsonArray{u"西宁市"_s, u"海西蒙古族藏族自治州"_s});
        const QJsonObject last = at(at(json, "sections", 1), "measures", 0);
        CHECK(last["title"_L1] == QJsonValue(QString()));
        CHECK(at(last, "units", 0)["role"_L1].toString() == u"responsible"_s);
    }
    SECTION("targets and what guides beside them")
    {
        REQUIRE(first["targets"_L1].toArray().size() == 2);
        const QJsonObject fairs = at(first, "targets", 1);
        CHECK(fairs["indicator"_L1].toString() == u"促销活动场次"_s);
        CHECK(fairs["quote"_L1].toString() == u"超50场次"_s);
        CHECK(fairs["comparator"_L1].toString() == u">"_s);
        CHECK(fairs["value"_L1].toDouble() == 50);
        CHECK(fairs["unit"_L1].toString() == u"场次"_s);
        CHECK(fairs["due"_L1].toString() == u"2025Q1"_s);
        CHECK(second["targets"_L1].toArray().isEmpty());
        CHECK(at(second, "guidance", 0)["value"_L1].isNull());
    }
    SECTION("deliverables and projects")
    {
        CHECK(at(first, "deliverables", 1)["due"_L1].toString() == u"2025-03-31"_s);
        CHECK(at(first, "deliverables", 1)["quote"_L1].toString() == u"3月底前发放到位"_s);
        CHECK(at(second, "projects", 0)["stage"_L1].isNull());
        CHECK(at(second, "mechanisms", 0)["code"_L1].toString() == u"five-ones"_s);
        CHECK(at(second, "fundings", 0)["value"_L1].toDouble() == 15);
        const ProjectReport report{{1}, Stage::Acceptance, {}, {}, {}, {}, false};
        const QJsonObject reported =
            at(at(modelJson(*plan, {report}), "sections", 0), "measures", 1);
        CHECK(at(reported, "projects", 0)["stage"_L1].toString() == u"acceptance"_s);
    }
    SECTION("quantities are tracked or waived")
    {
        const QJsonObject target = at(first, "quantities", 0);
        CHECK(keys(target) == u"class comparator quote tracked_by unit value"_s);
        const QJsonObject deadline = at(first, "quantities", 2);
        CHECK(deadline["class"_L1].toString() == u"deadline"_s);
        CHECK(deadline["value"_L1].isNull());
        const QJsonObject existing = at(second, "quantities", 0);
        CHECK(existing["class"_L1].toString() == u"count-of-existing"_s);
        CHECK(existing["waived"_L1].toString() == u"项目名称的一部分"_s);
        CHECK_FALSE(existing.contains("tracked_by"_L1));
    }
}

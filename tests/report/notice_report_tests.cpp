// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notice_report.h"

#include "core/notice/draft_plan.h"
#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh;
using namespace Qt::StringLiterals;
using test::DraftKit;
using test::SampleDraft;

namespace {

/// “4: 5万吨” of each issue a person has to say something about.
QStringList doubts(const QJsonObject& json)
{
    QStringList told;
    const QJsonArray issues = json["issues"_L1].toArray();
    for (const QJsonValue& issue : issues) {
        if (issue["severity"_L1] == u"doubt"_s)
            told.append(
                u"%1: %2"_s.arg(issue["line"_L1].toInt()).arg(issue["quote"_L1].toString()));
    }
    return told;
}

QJsonObject measureOf(const QJsonObject& json, int section, int measure)
{
    return json["sections"_L1][section]["measures"_L1][measure].toObject();
}

} // namespace

TEST_CASE("A capacity that nothing tracks is listed without saying that anything does, and told")
{
    DraftKit kit(u"一、工业\n1.稳产。\n年产5万吨铜箔项目3月底前投产。（省财政厅）"_s);
    kit.section(u"一、工业"_s, u"工业"_s, u"industry"_s);
    kit.measure(u"1."_s, u"）"_s, u"稳产"_s);
    kit.add(u"省财政厅"_s, DraftResponsibility{u"省财政厅"_s, UnitId{9}});
    DraftQuantity size;
    size.value = 5;
    size.unit = u"万吨"_s;
    kit.add(u"5万吨"_s, size);
    const QJsonObject json = noticeJson(kit.draft);

    const QJsonArray quantities = measureOf(json, 0, 0)["quantities"_L1].toArray();
    REQUIRE(quantities.size() == 1);
    const QJsonObject quantity = quantities.first().toObject();
    CHECK(quantity["class"_L1] == u"capacity"_s);
    CHECK(quantity["value"_L1] == 5);
    CHECK(quantity["quote"_L1] == u"5万吨"_s);
    CHECK_FALSE(quantity.contains("tracked_by"_L1));
    CHECK_FALSE(quantity.contains("waived"_L1));
    CHECK(doubts(json) == QStringList{u"3: 5"_s, u"3: 3月底前"_s});
    CHECK(noticeText(kit.draft).contains(u"“3月底前”"_s));
}

TEST_CASE("A measure without a unit and a section without a sector are told with their lines")
{
    DraftKit kit(u"一、工业\n1.稳产。"_s);
    kit.section(u"一、工业"_s, u"工业"_s, {});
    kit.measure(u"1."_s, u"。"_s);
    CHECK(doubts(noticeJson(kit.draft)) == QStringList{u"1: 一、工业"_s, u"2: 1.稳产。"_s});
}

TEST_CASE("Issues of the reader and open places come by their lines")
{
    DraftKit kit(u"一、工业\n1.稳产。印发方案。（省财政厅）\n尾注"_s);
    kit.section(u"一、工业"_s, u"工业"_s, u"industry"_s);
    kit.measure(u"1."_s, u"）"_s);
    kit.add(u"省财政厅"_s, DraftResponsibility{u"省财政厅"_s, UnitId{9}});
    kit.draft.issues = {{3, NoticeIssue::Severity::Doubt, u"?"_s, kit.words(u"尾注"_s)}};
    CHECK(doubts(noticeJson(kit.draft)) == QStringList{u"2: 印发"_s, u"3: 尾注"_s});
}

TEST_CASE("A notice that does not say its period has no code and nothing due in its reading")
{
    Draft draft = SampleDraft().draft;
    draft.head.period.reset();
    draft.head.code.clear();
    for (DraftItem& item : draft.items) {
        if (auto* task = std::get_if<DraftDeliverable>(&item.content)) {
            task->due = {};
            task->basis = Deliverable::DueBasis::Plan;
        }
    }
    const QJsonObject json = noticeJson(draft);
    CHECK(json["plan"_L1]["period"_L1].isNull());
    CHECK(json["plan"_L1]["code"_L1] == u""_s);
    const QJsonObject measure = measureOf(json, 0, 0);
    REQUIRE(measure["targets"_L1].toArray().size() == 1);
    CHECK(measure["targets"_L1][0]["value"_L1] == 700);
    CHECK(measure["targets"_L1][0]["due"_L1].isNull());
    REQUIRE(measure["deliverables"_L1].toArray().size() == 1);
    CHECK(measure["deliverables"_L1][0]["due"_L1].isNull());

    draft.head.period = Period::quarter(2025, 1);
    const QJsonObject dated = noticeJson(draft);
    CHECK(dated["plan"_L1]["code"_L1] == u"2025Q1"_s);
    CHECK(measureOf(dated, 0, 0)["targets"_L1][0]["due"_L1] == u"2025"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/about.h"
#include "tests/report/briefing_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

using enum Stand;

namespace {

const Standings& some()
{
    static const Standings standings{
        {Behind, OnTrack}, {Doing::Late, Doing::Done}, {Doing::Underway}, {Watch, OnTrack}};
    return standings;
}

BriefingPage detail(const Subject& subject, const Standings& standings = some())
{
    const auto page = briefingDetail(briefingInput(standings), subject);
    REQUIRE(page);
    CHECK(page->kind == BriefingPage::Kind::Detail);
    CHECK(page->parts == 1);
    return *page;
}

const BriefingTable& tableOf(const BriefingPage& page)
{
    for (const BriefingBlock& block : page.blocks) {
        if (const auto* table = std::get_if<BriefingTable>(&block))
            return *table;
    }
    FAIL("no table");
    Q_UNREACHABLE();
}

QStringList linesOf(const BriefingPage& page)
{
    QStringList lines;
    for (const BriefingBlock& block : page.blocks) {
        const auto* found = std::get_if<BriefingLines>(&block);
        for (const BriefingLine& line : found ? found->lines : QVector<BriefingLine>())
            lines.append(line.label + u'|' + line.words.text);
    }
    return lines;
}

} // namespace

TEST_CASE("An indicator is looked into with its course, its prefectures and its light")
{
    const Chinese chinese;
    const BriefingPage page = detail(MeasureSubject{{1}, IndicatorId{1}});
    CHECK(page.headline.text == u"指标甲为 60 家，距计划差 20 家，滞后"_s);
    const auto& course = std::get<BriefingCourse>(page.blocks.first());
    CHECK(course.unit == u"家"_s);
    CHECK(course.target == 100);
    // The nine 旬 of the quarter; the eighth is reported.
    REQUIRE(course.points.size() == 9);
    CHECK(course.points.at(7).label == u"3月中"_s);
    CHECK(course.points.at(7).planned == 80);
    CHECK(course.points.at(7).actual == 60);
    CHECK_FALSE(course.points.at(8).actual);
    const BriefingTable& table = tableOf(page);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.at(0).cells.at(0).text == u"西宁"_s);
    CHECK(table.rows.at(0).cells.at(1).text == u"76 家"_s);
    CHECK(table.rows.at(0).cells.at(3).light == Light::Watch);
    CHECK(linesOf(page).contains(u"牵头|省工信厅、省发改委"_s));
    // Its row leads on to the prefecture's figure, which has no prefectures of its own.
    const BriefingPage west = detail(table.rows.at(0).about.first());
    CHECK(west.headline.text == u"西宁 指标甲为 76 家，距计划差 4 家，关注"_s);
}

TEST_CASE("An indicator without a figure says so")
{
    const Chinese chinese;
    CHECK(detail(FigureSubject{{1}}, {{Missing}, {}}).headline.text == u"指标甲：未报"_s);
    CHECK(detail(FigureSubject{{1}}, {{Unpublished}, {}}).headline.text == u"指标甲：待发布"_s);
    CHECK(detail(FigureSubject{{1}}, {{Open}, {}}).headline.text == u"指标甲：目标待定"_s);
    CHECK(detail(FigureSubject{{1}}, {{Met}, {}}).headline.text == u"指标甲为 100 家，达标"_s);
}

TEST_CASE("A deliverable is looked into from wherever it is named")
{
    const Chinese chinese;
    const Plan plan = briefingPlan(some());
    const Abouts about = aboutDeliverable(plan, plan.deliverables.first());
    const BriefingPage page = detail(about.first());
    CHECK(page.headline.text == u"“事项甲”逾期 10 天"_s);
    CHECK(linesOf(page).contains(u"期限|2025年3月10日"_s));
    CHECK(linesOf(page).contains(u"牵头|省工信厅、省发改委"_s));
}

TEST_CASE("A prefecture, a unit and a sector are looked into with what is behind first")
{
    const Chinese chinese;
    const BriefingPage west = detail(PlaceSubject{kWest});
    CHECK(west.headline.text == u"西宁：指标甲距计划差 4 家"_s);
    CHECK(tableOf(west).rows.size() == 1);
    const BriefingPage unit = detail(UnitSubject{{1}});
    CHECK(unit.headline.text ==
          u"省工信厅：指标乙达到计划进度，指标甲距计划差 20 家，“事项甲”逾期 10 天"_s);
    REQUIRE(tableOf(unit).rows.size() == 4);
    CHECK(tableOf(unit).rows.at(0).cells.at(0).text == u"指标甲"_s);
    CHECK(tableOf(unit).rows.at(1).cells.at(0).text == u"事项甲"_s);
    const BriefingPage sector = detail(MeasureSubject{{2}});
    CHECK(sector.headline.text == u"“工程甲”3月31日到期"_s);
}

TEST_CASE("A detail has at most ten rows and says how many there are besides")
{
    const Chinese chinese;
    const BriefingPage page =
        detail(MeasureSubject{{1}}, {{Behind}, QVector<Doing>(14, Doing::Late)});
    CHECK(tableOf(page).rows.size() == 10);
    // 15 less the ten.
    CHECK(linesOf(page).contains(u"其他|另有 5 项"_s));
}

TEST_CASE("What the plan has not cannot be looked into")
{
    const BriefingInput input = briefingInput(some());
    CHECK_FALSE(briefingDetail(input, UnitSubject{{99}}));
    CHECK_FALSE(briefingDetail(input, MeasureSubject{{99}}));
    CHECK_FALSE(briefingDetail(input, MeasureSubject{{1}, IndicatorId{99}}));
    CHECK_FALSE(briefingDetail(input, PlaceSubject{{99}}));
    CHECK_FALSE(briefingDetail(input, PlaceSubject{kQinghai}));
    CHECK_FALSE(briefingDetail(input, EntrySubject{{99}}));
    CHECK_FALSE(briefingDetail(input, QuoteSubject{}));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/briefing_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

using enum Stand;

namespace {

const QString kSector = u"sector/industry"_s;

/// The sector's headline where it has no deliverables.
std::string sector(const QVector<Stand>& indicators)
{
    return headline({indicators, {}}, kSector).toStdString();
}

/// The same where it has no indicators.
std::string deliverables(const QVector<Doing>& doings)
{
    return headline({{}, doings}, kSector).toStdString();
}

} // namespace

TEST_CASE("A sector's headline says how its targets stand")
{
    const Chinese chinese;
    CHECK(sector({Met}) == "指标甲达到目标");
    CHECK(sector({OnTrack}) == "指标甲达到计划进度");
    CHECK(sector({Met, Met, Met}) == "3 项量化目标全部达到");
    CHECK(sector({Met, OnTrack}) == "2 项量化目标均达到计划进度");
    // 80 planned, 76 reported; 60 reported.
    CHECK(sector({OnTrack, Watch}) == "指标甲达到计划进度，指标乙距计划差 4 家");
    CHECK(sector({OnTrack, OnTrack, Behind}) ==
          "3 项量化目标中 2 项达到进度，指标丙距计划差 20 家");
    CHECK(sector({OnTrack, Behind, Watch}) ==
          "指标甲达到计划进度，指标乙距计划差 20 家，指标丙距计划差 4 家");
    CHECK(sector({Behind, Behind, Behind}) == "3 项量化目标全部滞后");
    CHECK(sector({OnTrack, Behind, Behind, Behind}) ==
          "指标甲达到计划进度，指标乙、指标丙等 3 项滞后");
}

TEST_CASE("A sector's headline says where nothing can be praised or blamed")
{
    const Chinese chinese;
    CHECK(sector({Missing}) == "指标甲未报");
    CHECK(sector({Missing, Missing}) == "2 项量化目标均未报");
    CHECK(sector({OnTrack, Missing}) == "指标甲达到计划进度，指标乙未报");
    CHECK(sector({NotDue}) == "指标甲未到期");
    CHECK(sector({NotDue, NotDue}) == "2 项目标未到期");
    CHECK(sector({NotJudged}) == "指标甲暂不判定");
    CHECK(sector({OnTrack, OnTrack, NotJudged}) == "3 项量化目标中 2 项达到进度，1 项目标暂不判定");
    CHECK(sector({Open, Open}) == "2 项指标目标待定");
    // Nobody is chased for official statistics: they are to be published, not missing.
    CHECK(sector({Unpublished}) == "指标甲待发布");
    CHECK(sector({OnTrack, Unpublished}) == "指标甲达到计划进度，1 项数据待发布");
}

TEST_CASE("A sector without a target lives on its deliverables")
{
    const Chinese chinese;
    using enum Doing;
    CHECK(deliverables({Late}) == "“事项甲”逾期 10 天");
    CHECK(deliverables({DueToday}) == "“事项甲”到期未完成");
    CHECK(deliverables({Late, Done, Later}) == "“事项甲”逾期 10 天");
    CHECK(deliverables({Late, Late}) == "2 项交付物全部到期未完成");
    CHECK(deliverables({Late, Late, Doing::Done}) == "3 项交付物中 2 项到期未完成");
    CHECK(deliverables({Idle}) == "“事项甲”3月31日到期");
    CHECK(deliverables({Idle, Underway, Done}) == "2 项交付物3月31日前到期");
    CHECK(deliverables({Done}) == "“事项甲”已完成");
    CHECK(deliverables({Done, Done}) == "2 项交付物全部完成");
    CHECK(deliverables({Done, Later}) == "2 项交付物已完成 1 项，无逾期");
    CHECK(deliverables({Later, Later}) == "2 项交付物均未到期");
    CHECK(headline({{Stand::Open}, {Doing::Later}}, kSector).toStdString() ==
          "“事项甲”未到期，1 项指标目标待定");
}

TEST_CASE("The overview says how all targets stand and what is overdue")
{
    const Chinese chinese;
    CHECK(headline({{OnTrack, OnTrack, Behind}, {Doing::Late}, {Doing::Done}}, u"overview"_s)
              .toStdString() ==
          "3 项量化目标中 2 项达到进度，指标丙距计划差 20 家，“事项甲”逾期 10 天");
    CHECK(headline({{Met, OnTrack}, {Doing::Done}, {Doing::Done}}, u"overview"_s).toStdString() ==
          "2 项量化目标均达到计划进度，2 项交付物全部完成");
    CHECK(headline({{Open}, {}, {}}, u"overview"_s).toStdString() == "1 项指标目标待定");
    CHECK(headline({{}, {}, {}}, u"overview"_s).toStdString() == "本板块没有量化目标和交付物");
}

TEST_CASE("What is behind is told with those who lead it")
{
    const Chinese chinese;
    const auto behind = [](const Standings& standings) {
        return headline(standings, u"behind"_s).toStdString();
    };
    CHECK(behind({{Met, OnTrack}, {}}) == "没有滞后、逾期和缺报事项");
    CHECK(behind({{Behind}, {}}) == "指标甲距计划差 20 家，牵头单位为省工信厅、省发改委");
    CHECK(behind({{Behind}, {}, {Doing::Late}}) ==
          "指标甲距计划差 20 家，“工程甲”逾期 10 天，牵头单位为省工信厅、省发改委等 3 家");
    CHECK(behind({{}, {}, {Doing::Late, Doing::Late}}) == "2 项交付物逾期，牵头单位为省住建厅");
    CHECK(behind({{Missing}, {}}) == "指标甲未报，牵头单位为省工信厅、省发改委");
    CHECK(behind({{Watch}, {}}) == "指标甲距计划差 4 家，牵头单位为省工信厅、省发改委");
    CHECK(behind({{Unpublished}, {}}) == "没有滞后、逾期和缺报事项");
}

TEST_CASE("The prefectures' headline names those behind")
{
    const Chinese chinese;
    const auto regions = [](const QVector<std::optional<Stand>>& stands) {
        return headline({{OnTrack}, {}, {Doing::Done}, stands}, u"regions"_s).toStdString();
    };
    CHECK(regions({}) == "市州暂无可判定的指标");
    CHECK(regions({Behind, Behind}) == "2 个市州均有指标滞后");
    CHECK(regions({OnTrack, Met}) == "2 个市州均无滞后指标");
    CHECK(regions({OnTrack, Behind}) == "海东有指标滞后，其余 1 个市州正常");
    CHECK(regions({Watch, Missing}) == "海东有指标未报，西宁需关注");
    CHECK(regions({{}, Behind}) == "海东有指标滞后，1 个市州暂无可判定的指标");
}

TEST_CASE("What is due next and what is left are counted, with the most urgent named")
{
    const Chinese chinese;
    const Standings some{{Behind, OnTrack, Met}, {Doing::Idle, Doing::Underway}, {Doing::Done}};
    // 指标甲 and 指标乙 are not reached; both deliverables are due with the quarter.
    CHECK(headline(some, u"due"_s).toStdString() ==
          "3月31日前，2 项目标、2 项交付物到期，其中 1 项未启动");
    CHECK(headline(some, u"closing"_s).toStdString() ==
          "到3月31日，还有 2 项目标、2 项交付物待完成，最紧迫的是指标甲");
    const Standings all{{Met}, {Doing::Done}, {}};
    CHECK(headline(all, u"due"_s).toStdString() == "近30天内没有到期的目标和交付物");
    CHECK(headline(all, u"closing"_s).toStdString() == "3月31日前应完成的目标和交付物均已完成");
    CHECK(headline({{Met}, {Doing::Underway}, {}}, u"due"_s).toStdString() ==
          "“事项甲”3月31日到期");
    // 30 June is neither within the quarter nor within thirty days of 20 March.
    CHECK(headline({{Met}, {Doing::Later}, {}}, u"due"_s).toStdString() ==
          "近30天内没有到期的目标和交付物");
    // At the quarter's end 80 of 100 have not reached the target.
    CHECK(headline({{OnTrack}, {}, {}}, u"closing"_s, u"2025-03-X3").toStdString() ==
          "一季度已结束，1 项目标未完成或未报，最紧迫的是指标甲");
    CHECK(headline(all, u"closing"_s, u"2025-04-X1").toStdString() ==
          "一季度已结束，各项目标和交付物全部完成");
}

TEST_CASE("What changed since the last round is told by what it means")
{
    const Chinese chinese;
    const auto changes = [](const Standings& before, const Standings& after) {
        BriefingInput input = briefingInput(after);
        input.before = briefingAssessment(before);
        return pageOf(makeBriefing(input), u"changes"_s).headline.text.toStdString();
    };
    CHECK(headline({{Met}, {}}, u"changes"_s).toStdString() == "没有可比的上期数据");
    CHECK(changes({{OnTrack}, {}}, {{OnTrack}, {}}) == "上期以来没有新入库记录，灯色没有变化");
    CHECK(changes({{OnTrack}, {}}, {{Watch}, {}}) == "较上期，指标甲由正常转为关注");
    CHECK(changes({{Behind, OnTrack}, {}}, {{OnTrack, Behind}, {}}) ==
          "较上期，指标乙由正常转为滞后，指标甲由滞后转为正常");
    CHECK(changes({{OnTrack, OnTrack}, {}}, {{Watch, Behind}, {}}) == "较上期，指标乙、指标甲转差");
    CHECK(changes({{OnTrack}, {}}, {{Missing}, {}}) == "较上期，指标甲未报");
    CHECK(changes({{OnTrack}, {Doing::Idle}}, {{OnTrack}, {Doing::Done}}) ==
          "较上期，1 项交付物完成");
    CHECK(changes({{NotJudged}, {}}, {{OnTrack}, {}}) == "较上期，1 项灯色有变化");
}

TEST_CASE("Where prefectures are only to be watched the others are those that are on plan")
{
    const Chinese chinese;
    // 西宁 is behind, 海东 to be watched, 海南 and 海西 are on plan: 1 + 1 + 2 of four.
    const Standings standings{{OnTrack}, {}, {Doing::Done}, {Behind, Watch, OnTrack, OnTrack}};
    CHECK(headline(standings, u"regions"_s).toStdString() ==
          "西宁有指标滞后，海东需关注，其余 2 个市州正常");
}

TEST_CASE("What falls due on the very day is not called overdue")
{
    const Chinese chinese;
    using enum Doing;
    const auto changes = [](const QVector<Doing>& doings) {
        QVector<Doing> before(doings.size(), Later);
        BriefingInput input = briefingInput({{}, doings, {}});
        input.before = briefingAssessment({{}, before, {}}, u"2025-03-X1");
        return pageOf(makeBriefing(input), u"changes"_s).headline.text.toStdString();
    };
    CHECK(changes({Late, Late}) == "较上期，2 项交付物转为逾期");
    CHECK(changes({Late, DueToday}) == "较上期，2 项交付物到期未完成");
    CHECK(changes({DueToday}) == "较上期，1 项交付物到期未完成");
}

TEST_CASE("An indicator that is behind as soon as it is reported has not got worse")
{
    const Chinese chinese;
    const auto changes = [](Stand before, QStringView at, Stand after) {
        BriefingInput input = briefingInput({{after}, {}});
        input.before = briefingAssessment({{before}, {}}, at);
        return pageOf(makeBriefing(input), u"changes"_s).headline.text.toStdString();
    };
    CHECK(changes(Missing, u"2025-03-X2", Behind) == "较上期，指标甲首次报送即滞后");
    // A figure that nobody judged was reported before.
    CHECK(changes(NotJudged, u"2025-03-X2", Behind) == "较上期，指标甲报送后判为滞后");
    CHECK(changes(OnTrack, u"2025-03-X2", Behind) == "较上期，指标甲由正常转为滞后");
}

TEST_CASE("A light that a person set is said to be, whatever the gap")
{
    const Chinese chinese;
    const auto sector = [](Light light) {
        BriefingInput input = briefingInput({{OnTrack}, {}});
        input.assessment = overriddenAssessment({{OnTrack}, {}}, light);
        return pageOf(makeBriefing(input), kSector).headline.text.toStdString();
    };
    CHECK(sector(Light::Behind) == "指标甲经人工改判为滞后");
    CHECK(sector(Light::Watch) == "指标甲经人工改判为关注");
}

TEST_CASE("The most urgent is what is farthest behind or longest overdue")
{
    const Chinese chinese;
    // 指标乙 reported 60 and 指标甲 76 of the 80 planned; 乙 lags more.
    CHECK(headline({{Watch, Behind}, {}, {}}, u"closing"_s).toStdString() ==
          "到3月31日，还有 2 项目标待完成，最紧迫的是指标乙");
    // 事项乙 was due on 10 March, 事项甲 on the 20th.
    CHECK(headline({{}, {Doing::DueToday, Doing::Late}, {}}, u"closing"_s).toStdString() ==
          "到3月31日，还有 2 项交付物待完成，最紧迫的是“事项乙”");
    // Nothing tells two apart that were due on the same day: neither is the most urgent.
    CHECK(headline({{}, {Doing::Late, Doing::Late}, {}}, u"closing"_s).toStdString() ==
          "到3月31日，还有 2 项交付物待完成");
}

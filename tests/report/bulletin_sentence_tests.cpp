// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/report/bulletin_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

QString summary(const Reported& reported, QStringView at = u"2025-03-X2")
{
    return textAt(makeBulletin(bulletinInput(bulletinPlan(int(reported.size())), reported, at)),
                  u"summary/targets"_s);
}

Deliverable deliverable(int id, const QString& name, QDate due)
{
    Deliverable result;
    result.id = DeliverableId{id};
    result.code = u"D%1"_s.arg(id);
    result.measure = kMeasure;
    result.name = name;
    result.due = due;
    return result;
}

DueFigure owed(IndicatorId indicator, DueState state, int daysLate = 0)
{
    DueFigure figure{{indicator, kProvince, period(u"2025-03-X2")}, {UnitId{1}, {}}};
    figure.state = state;
    figure.inTimeUntil = {2025, 3, 21};
    figure.daysLate = daysLate;
    return figure;
}

Entry entry(const QString& ledger, int id, const QString& name, QDate due)
{
    Entry result;
    result.id = EntryId{id};
    result.ledger = ledger;
    result.set(EntryField::Name, name);
    result.set(EntryField::State, ledger == u"matters"_s ? u"assigned"_s : u"construction"_s);
    result.set(EntryField::Unit, qint64(1));
    result.set(EntryField::Region, qint64(kXining.value));
    result.set(EntryField::Due, due);
    result.set(EntryField::OnDay, QDate(2025, 3, 1));
    return result;
}

} // namespace

// 100 reaches the target; 80 is the plan of the day; 75 ÷ 80 = 0.94 is to be watched, 60 ÷ 80 =
// 0.75 behind.

TEST_CASE("The bulletin counts the targets and names those that are not reached, with whose")
{
    const InChinese chinese;
    const Bulletin bulletin = makeBulletin(bulletinInput(bulletinPlan(5), {100, 80, 75, 60, {}}));
    CHECK(textAt(bulletin, u"summary/targets"_s) ==
          u"5项量化目标：2项达到进度要求，占40.0%；2项未达到（滞后1项、关注1项）；另有1项未报。"_s);
    CHECK(textAt(bulletin, u"summary/target/d"_s) ==
          u"1. 指标丁：滞后，距计划差20家；一季度目标≥100家，实际60家；牵头单位：省商务厅。"_s);
    CHECK(textAt(bulletin, u"summary/target/c"_s) ==
          u"2. 指标丙：关注，距计划差5家；一季度目标≥100家，实际75家；牵头单位：省商务厅。"_s);
    CHECK(textAt(bulletin, u"summary/target/a"_s) == u"(none)"_s);
    CHECK(textAt(bulletin, u"summary/missing"_s) == u"未报的是：指标戊（省商务厅）。"_s);
}

TEST_CASE("Where the same is to be said of every target it is said once")
{
    const InChinese chinese;
    CHECK(summary({100, 80}) == u"2项量化目标全部达到进度要求。"_s);
    CHECK(summary({80}) == u"1项量化目标达到进度要求。"_s);
    CHECK(summary({60}) == u"1项量化目标未达到进度要求，判定为滞后。"_s);
    CHECK(summary({60, 60}) == u"2项量化目标均未达到进度要求，均判定为滞后。"_s);
    CHECK(summary({60, 75}) == u"2项量化目标均未达到进度要求（滞后1项、关注1项）。"_s);
    CHECK(summary({{}, {}}) == u"2项量化目标均未报送数据。"_s);
    CHECK(summary({{}}) == u"1项量化目标未报送数据。"_s);
    CHECK(summary({60, {}}) == u"2项量化目标：尚无达到进度要求的目标；滞后1项；另有1项未报。"_s);
}

TEST_CASE("After the plan has ended targets are reached or not, no longer on course")
{
    const InChinese chinese;
    CHECK(summary({100, 90}, u"2025-03-X3") == u"2项量化目标：1项达到目标，占50.0%；滞后1项。"_s);
    CHECK(summary({100, 100}, u"2025-03-X3") == u"2项量化目标全部达到目标。"_s);
    const Bulletin bulletin =
        makeBulletin(bulletinInput(bulletinPlan(2), {100, 90}, u"2025-03-X3"));
    CHECK(textAt(bulletin, u"opening"_s) ==
          u"根据《测试举措》（测办〔2025〕1号）要求，现将2025年3月下旬（截至2025年3月31日，"
          "执行期届满）落实情况通报如下。"_s);
    CHECK(textAt(bulletin, u"next/unmet"_s) ==
          u"1. 1项量化目标到期未达到：指标乙距目标差10家（省商务厅）。"_s);
    CHECK(textAt(bulletin, u"next/targets"_s) == u"(none)"_s);
}

TEST_CASE("Nothing due and nothing to be judged is said as such")
{
    const InChinese chinese;
    Plan monthly = bulletinPlan(2);
    for (Indicator& indicator : monthly.indicators)
        indicator.calendar = Calendar::Month;
    CHECK(textAt(makeBulletin(bulletinInput(monthly, {{}, {}}, u"2025-01-X1")),
                 u"summary/targets"_s) == u"2项量化目标均未到报送期限。"_s);
    Plan open = bulletinPlan(2);
    open.targets.clear();
    const Bulletin bulletin = makeBulletin(bulletinInput(open, {50, {}}));
    CHECK(textAt(bulletin, u"summary/targets"_s) == u"2项指标的目标均待定，不作判定。"_s);
    CHECK(textAt(bulletin, u"summary/open"_s) == u"(none)"_s);
    CHECK(textAt(bulletin, u"sector/consumption/open"_s) ==
          u"目标待定、不作判定的指标：指标甲50家；另有1项指标尚无数据。"_s);
    open.targets = {target(Comparator::AtLeast, 100)};
    CHECK(textAt(makeBulletin(bulletinInput(open, {80, {}})), u"summary/open"_s) ==
          u"另有1项指标目标待定，不作判定。"_s);
    Plan yearly = bulletinPlan(1);
    yearly.courses.clear();
    yearly.targets.first().due = Period::year(2025);
    CHECK(textAt(makeBulletin(bulletinInput(yearly, {20})), u"summary/unjudged"_s) ==
          u"不判的是：指标甲（目标期限为2025年，未安排计划进度）。"_s);
}

TEST_CASE("Official statistics that are not out are awaited, and nobody is named for them")
{
    const InChinese chinese;
    Plan plan = bulletinPlan(2);
    plan.indicators[0].guidance = true;
    plan.indicators[1].guidance = true;
    const Bulletin bulletin = makeBulletin(bulletinInput(plan, {{}, 60}));
    CHECK(textAt(bulletin, u"summary/targets"_s) ==
          u"2项量化目标：尚无达到进度要求的目标；滞后1项；另有1项待发布。"_s);
    CHECK(textAt(bulletin, u"summary/awaited"_s) == u"待发布的是：指标甲。"_s);
    CHECK(textAt(bulletin, u"summary/target/b"_s) ==
          u"1. 指标乙：滞后，距计划差20家；一季度目标≥100家，实际60家。"_s);
}

TEST_CASE("The deliverables are counted and the overdue ones named with days and units")
{
    const InChinese chinese;
    Plan plan = bulletinPlan(0);
    plan.deliverables = {deliverable(1, u"印发甲方案"_s, {2025, 3, 1}),
                         deliverable(2, u"印发乙方案"_s, {2025, 3, 20}),
                         deliverable(3, u"印发丙方案"_s, {2025, 3, 31}),
                         deliverable(4, u"印发丁方案"_s, {2025, 6, 30})};
    const auto told = [&](const QVector<DeliverableReport>& reports, const QString& key) {
        BulletinInput input = bulletinInput(plan, {});
        input.assessment = assessed(plan, {}, u"2025-03-X2", reports);
        return textAt(makeBulletin(input), key);
    };
    CHECK(
        told({done(4)}, u"summary/deliverables"_s) ==
        u"4项交付物：已完成1项，占25.0%；到期未完成2项（其中当日到期1项）；未到期1项，均须于3月31日前完成。"_s);
    CHECK(
        told({done(1)}, u"summary/deliverables"_s) ==
        u"4项交付物：已完成1项，占25.0%；当日到期未完成1项；未到期2项，其中1项须于3月31日前完成。"_s);
    CHECK(told({}, u"summary/deliverable/D1"_s) ==
          u"1. 印发甲方案：应于3月1日完成，逾期19天；牵头单位：省商务厅。"_s);
    CHECK(told({}, u"summary/deliverable/D2"_s) ==
          u"2. 印发乙方案：应于3月20日完成，当日到期；牵头单位：省商务厅。"_s);
    CHECK(told({done(1), done(2), done(3), done(4)}, u"summary/deliverables"_s) ==
          u"4项交付物全部完成。"_s);
    plan.deliverables = {deliverable(4, u"印发丁方案"_s, {2025, 6, 30})};
    CHECK(told({}, u"summary/deliverables"_s) == u"1项交付物未到期，尚未完成。"_s);
    CHECK(told({}, u"sector/consumption/next"_s) == u"6月30日前到期：1项交付物（印发丁方案）。"_s);
}

TEST_CASE("What is due soon is told with the last day one of it is due on, not with a window's end")
{
    const InChinese chinese;
    Plan plan = bulletinPlan(0);
    // The next ten days of the assessed 3月中旬 end on the 31st.
    plan.deliverables = {deliverable(1, u"印发甲方案"_s, {2025, 3, 22}),
                         deliverable(2, u"印发乙方案"_s, {2025, 3, 25}),
                         deliverable(3, u"印发丙方案"_s, {2025, 6, 30})};
    const Bulletin bulletin = makeBulletin(bulletinInput(plan, {}));
    CHECK(textAt(bulletin, u"summary/deliverables"_s).contains(u"2项须于3月25日前"_s));
    CHECK(textAt(bulletin, u"next/deliverables"_s) == u"1. 2项交付物须于3月25日前完成。"_s);
}

TEST_CASE("What changed since the round before is told by count and by name")
{
    const InChinese chinese;
    const Plan plan = bulletinPlan(3);
    BulletinInput input = bulletinInput(plan, {75, 80, 100});
    input.before = assessed(plan, {60, 58, 60}, u"2025-03-X1"); // 58 ÷ 60 = 0.97 is to be watched
    const Bulletin bulletin = makeBulletin(input);
    CHECK(textAt(bulletin, u"summary/changes"_s) ==
          u"与2025年3月上旬相比，达到目标或进度要求的量化目标仍为2项；指标甲由正常转为关注；"
          "指标乙由关注转为正常；指标丙由正常转为达标。"_s);
    CHECK(textAt(bulletin, u"sector/consumption/targets"_s) ==
          u"指标甲为75家，比上期增加15家，一季度目标≥100家，完成率75.0%，距计划差5家，关注；"
          "指标乙为80家，比上期增加22家，一季度目标≥100家，完成率80.0%，进度正常；"
          "指标丙为100家，比上期增加40家，一季度目标≥100家，完成率100.0%，已达标。"_s);
    input.assessment = assessed(plan, {60, 60, 60}, u"2025-03-X2");
    CHECK(textAt(makeBulletin(input), u"summary/changes"_s)
              .startsWith(u"与2025年3月上旬相比，没有达到目标或进度要求的量化目标（上期2项）；"_s));
    CHECK(textAt(makeBulletin(input), u"sector/consumption/targets"_s)
              .startsWith(u"指标甲为60家，与上期持平，"_s));
    input.before = assessed(plan, {10, 10, 10}, u"2025-03-X1");
    CHECK(textAt(makeBulletin(input), u"summary/changes"_s) ==
          u"与2025年3月上旬相比，各项量化目标判定结果无变化。"_s);
}

TEST_CASE("Reports are counted as due, reported and missing, and who owes them is chased")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(3), {80, 80, {}});
    input.due.day = {2025, 3, 24};
    input.due.figures = {owed(IndicatorId{1}, DueState::Reported),
                         owed(IndicatorId{2}, DueState::Late, 1),
                         owed(IndicatorId{3}, DueState::Missing, 3)};
    Bulletin bulletin = makeBulletin(input);
    CHECK(textAt(bulletin, u"summary/reports"_s) ==
          u"截至3月24日，本期应报3项数据，已报2项（其中迟报1项），缺报1项。"_s);
    CHECK(textAt(bulletin, u"chase/summary"_s) == u"1个填报单位缺报1项数据，需催报。"_s);
    CHECK(textAt(bulletin, u"chase/unit/1"_s) == u"1. 省商务厅：指标丙（3月中旬，逾期3天）。"_s);
    input.due.figures.removeLast();
    input.due.figures.removeLast();
    bulletin = makeBulletin(input);
    CHECK(textAt(bulletin, u"summary/reports"_s) == u"截至3月24日，本期应报1项数据，已报送。"_s);
    CHECK(textAt(bulletin, u"chase/summary"_s) == u"(none)"_s);
    input.due.figures.first().statistics = true;
    input.due.figures.first().state = DueState::Missing;
    bulletin = makeBulletin(input);
    CHECK(textAt(bulletin, u"summary/reports"_s) ==
          u"截至3月24日，本期无应报数据；官方统计等指导性指标1项，不作催报。"_s);
    CHECK(textAt(bulletin, u"chase/summary"_s) == u"(none)"_s);
}

TEST_CASE("What is missing of earlier rounds is told apart from what this round asks for")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(3), {80, 80, {}});
    input.due.day = {2025, 3, 24};
    DueFigure old = owed(IndicatorId{3}, DueState::Missing, 13);
    old.key.period = period(u"2025-03-X1");
    old.arrears = true;
    input.due.figures = {owed(IndicatorId{1}, DueState::Reported),
                         owed(IndicatorId{2}, DueState::Missing, 3), old};
    CHECK(textAt(makeBulletin(input), u"summary/reports"_s) ==
          u"截至3月24日，本期应报2项数据，已报1项，缺报1项；另有往期缺报1项。"_s);
    input.due.figures = {old};
    CHECK(textAt(makeBulletin(input), u"summary/reports"_s) ==
          u"截至3月24日，本期无应报数据；另有往期缺报1项。"_s);
    input.due.figures = {owed(IndicatorId{1}, DueState::Reported), old};
    CHECK(textAt(makeBulletin(input), u"summary/reports"_s) ==
          u"截至3月24日，本期应报1项数据，已报送；另有往期缺报1项。"_s);
}

TEST_CASE("Prefectures stand in official order with what they lack, and none is ranked")
{
    const InChinese chinese;
    Plan plan = bulletinPlan(1);
    Target own = target(Comparator::AtLeast, 10, Period::quarter(2025, 1), kXining);
    plan.targets.append(own);
    PlannedCourse planned =
        course({planPoint(u"2025-03-X2", 8), planPoint(u"2025-03-X3", 10)}, kXining);
    plan.courses.append(planned);
    const auto told = [&](double value, const QString& key) {
        BulletinInput input = bulletinInput(plan, {80});
        input.assessment =
            std::make_shared<const Assessment>(evaluate(std::make_shared<const Snapshot>(
                snapshotOf(plan, u"2025-03-X2",
                           {total(u"2025-03-X2", 80), total(u"2025-03-X2", value, kXining)}))));
        return textAt(makeBulletin(input), key);
    };
    const auto toldByHand = [&] {
        Snapshot snapshot = snapshotOf(
            plan, u"2025-03-X2", {total(u"2025-03-X2", 80), total(u"2025-03-X2", 5, kXining)});
        snapshot.overrides = {
            {IndicatorId{1}, kXining, period(u"2025-03-X2"), Light::Watch, false, {}}};
        BulletinInput input = bulletinInput(plan, {80});
        input.assessment = std::make_shared<const Assessment>(
            evaluate(std::make_shared<const Snapshot>(snapshot)));
        return textAt(makeBulletin(input), u"region/630100"_s);
    };
    CHECK(told(5, u"region/630100"_s) == u"西宁市1项量化目标中：滞后1项（指标甲距计划差3家）。"_s);
    CHECK(toldByHand() == u"西宁市1项量化目标中：关注1项（指标甲距计划差3家，人工改判）。"_s);
    CHECK(told(8, u"regions/kept"_s) == u"西宁市无滞后、关注和未报的指标。"_s);
    // 7.8 of 8 lacks 0.2, which a count without decimals cannot show.
    CHECK(told(7.8, u"region/630100"_s) ==
          u"西宁市1项量化目标中：关注1项（指标甲距计划差不足1家）。"_s);
}

TEST_CASE("Matters and projects are told with what is overdue and what holds them up")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(0), {});
    input.openMatters = {entry(u"matters"_s, 1, u"用电负荷不足"_s, {2025, 3, 10}),
                         entry(u"matters"_s, 2, u"贷款审批慢"_s, {2025, 3, 28})};
    Entry project = entry(u"projects"_s, 3, u"东区冷库"_s, {2025, 10, 31});
    project.set(EntryField::Blocker, u"用地未落实"_s);
    input.projects = {project};
    const Bulletin bulletin = makeBulletin(input);
    CHECK(textAt(bulletin, u"matters/summary"_s) == u"尚有2项问题诉求未销号，其中逾期1项。"_s);
    CHECK(textAt(bulletin, u"matters/entry/1"_s) ==
          u"1. 用电负荷不足（西宁市）：应于3月10日办结，逾期10天；责任单位：省商务厅。"_s);
    CHECK(textAt(bulletin, u"projects/summary"_s) == u"按台账现状，1个项目存在堵点。"_s);
    CHECK(textAt(bulletin, u"projects/entry/3"_s) ==
          u"1. 东区冷库（西宁市）：堵点为“用地未落实”；责任单位：省商务厅。"_s);
    CHECK(textAt(bulletin, u"next/matters"_s) ==
          u"1. 1项问题诉求到期未办结，1项问题诉求须于3月28日前办结。"_s);
}

TEST_CASE("A matter due on the last day is due that day and not overdue")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(0), {});
    const Entry today = entry(u"matters"_s, 1, u"用电负荷不足"_s, {2025, 3, 20});
    const Entry overdue = entry(u"matters"_s, 2, u"贷款审批慢"_s, {2025, 3, 19});
    const Entry later = entry(u"matters"_s, 3, u"招工难"_s, {2025, 3, 21});
    const auto told = [&](const QVector<Entry>& open, const QString& key) {
        input.openMatters = open;
        return textAt(makeBulletin(input), key);
    };
    CHECK(told({today, overdue, later}, u"matters/summary"_s) ==
          u"尚有3项问题诉求未销号，其中逾期1项、当日到期1项。"_s);
    CHECK(told({today, overdue, later}, u"matters/entry/1"_s) ==
          u"2. 用电负荷不足（西宁市）：应于3月20日办结，当日到期；责任单位：省商务厅。"_s);
    CHECK(told({today}, u"matters/summary"_s) == u"尚有1项问题诉求未销号，当日到期1项。"_s);
    Entry undated = overdue;
    undated.set(EntryField::OnDay, QDate());
    CHECK(told({undated, later}, u"matters/summary"_s) ==
          u"尚有2项问题诉求未销号，其中逾期1项。其中1项台账未记日期，按台账现状统计。"_s);
}

TEST_CASE("What comes next is counted, named and dated")
{
    const InChinese chinese;
    const Bulletin bulletin = makeBulletin(bulletinInput(bulletinPlan(3), {100, 80, 60}));
    CHECK(
        textAt(bulletin, u"next/targets"_s) ==
        u"1. 2项量化目标须于3月31日前达到，其中滞后或关注1项：指标丙距目标差40家（省商务厅）。"_s);
    CHECK(textAt(bulletin, u"next/reports"_s) == u"2. 下期3项数据须于4月1日前报送。"_s);
}

TEST_CASE("The bulletin's sentences are English where the interface is")
{
    const Bulletin bulletin = makeBulletin(bulletinInput(bulletinPlan(5), {100, 80, 75, 60, {}}));
    CHECK(textAt(bulletin, u"summary/targets"_s) ==
          u"Of 5 quantified targets: 2 on course, which is 40.0%; 2 not (behind: 1, under watch: "
          "1); besides 1 unreported."_s);
    CHECK(
        textAt(bulletin, u"summary/target/d"_s) ==
        u"1. 指标丁: behind, that is 20家 short of plan; target for Q1 ≥100家, actual 60家; led by "
        "省商务厅."_s);
    CHECK(summary({80}) == u"1 quantified target was set, and it is on course."_s);
    CHECK(summary({60, 75}) ==
          u"None of 2 quantified targets is on course (behind: 1, under watch: 1)."_s);
}

TEST_CASE("The head of the bulletin names its title, issuer, day and what it rests on")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(1), {80});
    Bulletin bulletin = makeBulletin(input);
    CHECK(bulletin.title == u"关于测试举措落实情况（2025年3月中旬）的通报"_s);
    CHECK(bulletin.issuer == u"测试办公室"_s);
    CHECK(bulletin.issued == u"2025年3月21日"_s);
    CHECK(bulletin.demoMark == QString());
    CHECK(bulletin.source.contains(u"截至2025年3月20日"_s));
    CHECK(textAt(bulletin, u"opening"_s) ==
          u"根据《测试举措》（测办〔2025〕1号）要求，现将2025年3月中旬（截至2025年3月20日）落实情况"
          "通报如下。"_s);
    input.form.issuer = u"调度办"_s;
    input.form.number = u"第3期"_s;
    Snapshot snapshot = *input.assessment->snapshot;
    snapshot.demo = true;
    input.assessment =
        std::make_shared<const Assessment>(evaluate(std::make_shared<const Snapshot>(snapshot)));
    bulletin = makeBulletin(input);
    CHECK(bulletin.issuer == u"调度办"_s);
    CHECK(bulletin.number == u"第3期"_s);
    CHECK(bulletin.demoMark == u"演示数据"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"
#include "core/notice/draft_plan.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"

using namespace kmh;
using test::DraftKit;
using test::SampleDraft;

namespace {

QString words(const Plan& plan, const Quote& quote)
{
    return quote.in(plan.noticeText);
}

/// “class value unit > tracker = waived: words” for each quantity.
QStringList quantities(const Plan& plan)
{
    QStringList lines;
    for (const Quantity& q : plan.quantities)
        lines.append(QStringLiteral("%1 %2%3 %4>%5: %6")
                         .arg(q.classCode, q.value ? QString::number(*q.value) : QString(), q.unit,
                              q.comparator ? comparatorCode(*q.comparator) : QString(),
                              q.trackedBy.isEmpty() ? q.waived : q.trackedBy,
                              words(plan, q.quote)));
    return lines;
}

DraftTarget count(const QString& name, double value)
{
    DraftTarget target;
    target.indicator = name;
    target.unit = QStringLiteral("家");
    target.kind = IndicatorKind::Count;
    target.value = value;
    target.due = Period::quarter(2025, 1);
    return target;
}

} // namespace

TEST_CASE("A draft's sections and measures are the plan's, numbered through")
{
    const Plan plan = planOf(SampleDraft().draft);
    CHECK(plan.code == QStringLiteral("2025Q1"));
    CHECK(plan.title == QStringLiteral("若干举措"));
    CHECK(plan.shortTitle == plan.title);
    CHECK(plan.lightRule == QStringLiteral("plan-ratio"));
    REQUIRE(plan.sections.size() == 2);
    CHECK(plan.sections.at(1).title == QStringLiteral("责任"));
    CHECK(plan.sector(plan.sections.at(1).sector).code == QStringLiteral("duty"));
    REQUIRE(plan.measures.size() == 3);
    CHECK(plan.measures.at(0).title == QStringLiteral("稳产"));
    CHECK(plan.measures.at(1).section == plan.sections.at(0).id);
    CHECK(plan.measures.at(2).section == plan.sections.at(1).id);
    CHECK(plan.measures.at(2).id == MeasureId{3});
    CHECK(plan.measures.at(2).no == 3);
}

TEST_CASE("Items have codes of their measure's number and a count")
{
    const SampleDraft sample;
    const QHash<DraftId, QString> codes = planCodes(sample.draft);
    CHECK(codes.value(sample.target) == QStringLiteral("I0101"));
    CHECK(codes.value(sample.plan) == QStringLiteral("D0101"));
    CHECK(codes.value(sample.project) == QStringLiteral("P0101"));
    CHECK(codes.value(sample.funding) == QStringLiteral("F0201"));
    CHECK(codes.value(sample.mechanism) == QStringLiteral("K0201"));
    CHECK(codes.value(sample.guidance) == QStringLiteral("G0201"));
    CHECK(codes.value(sample.remark).isEmpty());
    CHECK(codes.value(sample.capacity).isEmpty());
}

TEST_CASE("Two targets of one name in one measure are two indicators")
{
    DraftKit kit(QStringLiteral("1.新增20家，再增30家。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("。"));
    kit.add(QStringLiteral("新增20家"), count(QStringLiteral("新增企业"), 20));
    kit.add(QStringLiteral("再增30家"), count(QStringLiteral("新增企业"), 30));
    const Plan plan = planOf(kit.draft);
    REQUIRE(plan.indicators.size() == 2);
    CHECK(plan.indicators.at(0).code == QStringLiteral("I0101"));
    CHECK(plan.indicators.at(1).code == QStringLiteral("I0102"));
    CHECK(plan.targets.at(1).indicator == plan.indicators.at(1).id);
    CHECK(plan.targets.at(1).value == 30);
}

TEST_CASE("More than ninety-nine items and measures never share a code")
{
    const QString text = QStringLiteral("1.新增20家。");
    Draft draft = DraftKit(text).draft;
    for (int m = 1; m <= 120; ++m) {
        const DraftId measure = {m * 1000};
        draft.items.append({measure, {}, {0, int(text.size())}, DraftMeasure{m, {}, {}}});
        for (int n = 1; n <= (m == 11 ? 105 : 2); ++n)
            draft.items.append({{m * 1000 + n}, measure, {2, 5}, count(QStringLiteral("家数"), n)});
    }
    const Plan plan = planOf(draft);
    QSet<QString> codes;
    for (const Indicator& indicator : plan.indicators)
        codes.insert(indicator.code);
    CHECK(codes.size() == 119 * 2 + 105);
    CHECK(codes.contains(QStringLiteral("I011105")));
    CHECK(codes.contains(QStringLiteral("I12002")));
}

TEST_CASE("The register's units keep their ids and those it lacks follow")
{
    const Plan plan = planOf(SampleDraft().draft);
    REQUIRE(plan.units.size() == 3);
    CHECK(plan.units.at(0).id == UnitId{7});
    CHECK(plan.units.at(1).id == UnitId{9});
    CHECK(plan.units.at(2).id == UnitId{10});
    CHECK(plan.units.at(2).name == QStringLiteral("省数据局"));
    REQUIRE(plan.measures.at(0).units.size() == 2);
    CHECK(plan.measures.at(0).units.at(1).unit == UnitId{9});
    CHECK(words(plan, plan.measures.at(0).units.at(1).quote) == QStringLiteral("财政厅"));
    CHECK(plan.measures.at(2).units.first().unit == UnitId{10});
    CHECK(plan.unitNames.size() == 1);
    CHECK(plan.goods.size() == 1);
    CHECK(plan.counties.size() == 1);
}

TEST_CASE("A unit named twice answers once in each role")
{
    DraftKit kit(QStringLiteral("1.落实。（省数据局牵头，省数据局负责）"));
    kit.measure(QStringLiteral("1."), QStringLiteral("）"));
    for (const Role role : {Role::Lead, Role::Lead, Role::Responsible})
        kit.add(QStringLiteral("省数据局"),
                DraftResponsibility{QStringLiteral("省数据局"), {}, role});
    const Plan plan = planOf(kit.draft);
    CHECK(plan.units.size() == 3);
    REQUIRE(plan.measures.first().units.size() == 2);
    CHECK(plan.measures.first().units.at(1).role == Role::Responsible);
}

TEST_CASE("Words that bind regions to every measure hold from theirs on, and no one else's")
{
    DraftKit kit(QStringLiteral("1.甲。\n2.乙，以下均需各市州落实。\n3.丙，西宁市落实。\n4.丁。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("甲。"));
    kit.measure(QStringLiteral("2."), QStringLiteral("落实。"));
    kit.add(QStringLiteral("以下均需各市州落实"), DraftImplementation{{{632800}}, true});
    kit.measure(QStringLiteral("3."), QStringLiteral("落实。"));
    kit.add(QStringLiteral("西宁市"), DraftImplementation{{{630100}}, false});
    kit.measure(QStringLiteral("4."), QStringLiteral("丁。"));
    const Plan plan = planOf(kit.draft);
    CHECK(plan.measures.at(0).regions.isEmpty());
    CHECK_FALSE(plan.measures.at(0).regionQuote);
    CHECK(plan.measures.at(1).regions == QVector<RegionId>{{632800}});
    CHECK(plan.measures.at(2).regions == QVector<RegionId>{{630100}, {632800}});
    CHECK(words(plan, *plan.measures.at(2).regionQuote) == QStringLiteral("西宁市"));
    CHECK(plan.measures.at(3).regions == QVector<RegionId>{{632800}});
    CHECK(words(plan, *plan.measures.at(3).regionQuote) == QStringLiteral("以下均需各市州落实"));
}

TEST_CASE("All parts of the whole carry out what names no region")
{
    const Plan plan = planOf(SampleDraft().draft);
    CHECK(plan.measures.at(0).regions == QVector<RegionId>{{630100}, {632800}});
}

TEST_CASE("A notice without sections has one without a title")
{
    DraftKit kit(QStringLiteral("前言。\n1.甲。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("甲。"));
    const Plan plan = planOf(kit.draft);
    REQUIRE(plan.sections.size() == 1);
    CHECK(plan.sections.first().title.isEmpty());
    CHECK(words(plan, plan.sections.first().quote) == QStringLiteral("1.甲。"));
    CHECK(plan.measures.first().section == plan.sections.first().id);
}

TEST_CASE("Targets, deadlines, money and counts are the plan's quantities in their order")
{
    SampleDraft sample;
    const Plan plan = planOf(sample.draft);
    // The 96 projects there are have neither tracker nor reason yet.
    CHECK(quantities(plan) == QStringList{
                                  QStringLiteral("target 700万吨 >=>I0101: 产量700万吨以上"),
                                  QStringLiteral("deadline  <=>D0101: 3月底前"),
                                  QStringLiteral("capacity 10万吨 >P0101: 10万吨"),
                                  QStringLiteral("funding 15亿元 =>F0201: 下达15亿元"),
                              });
    const QVector<CoverageItem> coverage = coverageOf(plan);
    QStringList open;
    for (const CoverageItem& item : coverage) {
        if (item.state == CoverageItem::State::Open && item.quote.in(plan.noticeText) != u"建立")
            open.append(words(plan, item.quote));
    }
    CHECK(open == QStringList{QStringLiteral("96")});
}

TEST_CASE("Words that name the day of two things are one deadline")
{
    DraftKit kit(QStringLiteral("1.春节前发工资、发奖金。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("。"));
    const Quote day = kit.words(QStringLiteral("春节前"));
    for (const char* what : {"发工资", "发奖金"})
        kit.add(QString::fromUtf8(what),
                DraftDeliverable{QString::fromUtf8(what), Deliverable::Kind::Payment,
                                 QDate(2025, 1, 28), Deliverable::DueBasis::Resolved, day});
    const Plan plan = planOf(kit.draft);
    CHECK(quantities(plan) == QStringList{QStringLiteral("deadline  <=>D0101: 春节前")});
    REQUIRE(plan.deliverables.size() == 2);
    CHECK(plan.deliverables.at(1).dueWording == QStringLiteral("春节前"));
}

TEST_CASE("A task without a day is held to the end of the plan's period")
{
    DraftKit kit(QStringLiteral("1.出台方案。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("。"));
    DraftDeliverable undated;
    undated.name = QStringLiteral("方案");
    kit.add(QStringLiteral("出台方案"), undated);
    const Deliverable task = planOf(kit.draft).deliverables.first();
    CHECK(task.due == QDate(2025, 3, 31));
    CHECK(task.dueBasis == Deliverable::DueBasis::Plan);
    CHECK(task.dueWording.isEmpty());
}

TEST_CASE("Guidance has no quote, and no target where it is open")
{
    SampleDraft sample;
    Plan plan = planOf(sample.draft);
    CHECK(plan.indicators.last().guidance);
    CHECK_FALSE(plan.indicators.last().quote);
    CHECK(plan.targets.size() == 1);

    for (DraftItem& item : sample.draft.items) {
        if (item.id == sample.guidance) {
            std::get<DraftTarget>(item.content).open = false;
            std::get<DraftTarget>(item.content).value = 6.5;
        }
    }
    plan = planOf(sample.draft);
    REQUIRE(plan.targets.size() == 2);
    CHECK(plan.targets.last().value == 6.5);
    CHECK_FALSE(plan.targets.last().quote);
    CHECK(plan.quantities.size() == 4);
}

TEST_CASE("A range has two ends and a planned course its points in order")
{
    DraftKit kit(QStringLiteral("1.增长3%~5%。"));
    kit.measure(QStringLiteral("1."), QStringLiteral("。"));
    DraftTarget range = count(QStringLiteral("增速"), 3);
    range.comparator = Comparator::Between;
    range.upper = 5;
    range.course = PlannedCourse::Shape::Points;
    range.points = {{Period::month(2025, 2), 2}, {Period::month(2025, 1), 1}};
    kit.add(QStringLiteral("3%~5%"), range);
    const Plan plan = planOf(kit.draft);
    CHECK(plan.targets.first().region == RegionId{630000});
    CHECK(plan.targets.first().comparator == Comparator::Between);
    CHECK(plan.targets.first().upper == 5);
    CHECK(quantities(plan) == QStringList{QStringLiteral("target 3家 >I0101: 3%~5%")});
    REQUIRE(plan.courses.size() == 1);
    CHECK(plan.courses.first().region == RegionId{630000});
    CHECK(plan.courses.first().points.first() == PlannedCourse::Point{Period::month(2025, 1), 1});
}

TEST_CASE("Waivers and remarks cover their words, those outside every measure too")
{
    DraftKit kit(QStringLiteral("第3次会议。排在首位的为牵头单位。\n一、工业\n1.一企一策。"));
    kit.addOutside(QStringLiteral("第3次会议"), DraftWaiver{QStringLiteral("会议届次")});
    kit.addOutside(QStringLiteral("排在首位的为牵头单位"), DraftNote{});
    kit.section(QStringLiteral("一、工业"), QStringLiteral("工业"), QStringLiteral("industry"));
    kit.measure(QStringLiteral("1."), QStringLiteral("。"));
    kit.add(QStringLiteral("一企一策"), DraftWaiver{QStringLiteral(" ")}); // no reason yet
    const Plan plan = planOf(kit.draft);
    REQUIRE(plan.waivers.size() == 2);
    CHECK(plan.waivers.at(0).reason == QStringLiteral("会议届次"));
    CHECK(plan.waivers.at(1).reason == QStringLiteral("Remark of the notice"));
    CHECK(words(plan, plan.waivers.at(1).quote) == QStringLiteral("排在首位的为牵头单位"));
}

TEST_CASE("A plan without a period is given the quarter in which its notice was issued")
{
    Draft draft = SampleDraft().draft;
    draft.head.period.reset();
    draft.head.issued = QDate(2026, 4, 2);
    CHECK(planOf(draft).period == Period::quarter(2026, 2));
    CHECK(planOf(draft).code == QStringLiteral("2026Q2"));
    draft.head.code = QStringLiteral("开门红");
    CHECK(planOf(draft).code == QStringLiteral("开门红"));
}

TEST_CASE("Nothing that is quoted of a draft is lost on the way to the plan")
{
    const SampleDraft sample;
    const Plan plan = planOf(sample.draft);
    const Project& project = plan.projects.first();
    CHECK(project.code == QStringLiteral("P0101"));
    CHECK(project.askCode == QStringLiteral("commission"));
    CHECK(project.measure == MeasureId{1});
    CHECK(words(plan, project.quote) == QStringLiteral("红狮10万吨项目"));
    CHECK(plan.mechanisms.first().kindCode == QStringLiteral("mechanism"));
    CHECK(plan.fundings.first().amount == 15);
    CHECK(plan.indicators.first().name == QStringLiteral("产量"));
    CHECK(words(plan, *plan.indicators.first().quote) == QStringLiteral("产量700万吨以上"));
    CHECK(plan.deliverables.first().dueBasis == Deliverable::DueBasis::Notice);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"

#include "tests/support/catch.h"

using namespace kmh;
using Kind = CoverageItem::Kind;
using State = CoverageItem::State;

namespace {

/// A plan of one measure with these words.
Plan planOf(const char* body)
{
    Plan plan;
    plan.noticeText = QStringLiteral("从前说过的话\n7.") + QString::fromUtf8(body);
    Measure measure;
    measure.id = {1};
    measure.no = 7;
    measure.quote = {7, int(plan.noticeText.size()) - 7};
    plan.measures = {measure};
    return plan;
}

Quote quoteOf(const Plan& plan, const char* words)
{
    const QString wanted = QString::fromUtf8(words);
    const int start = int(plan.noticeText.indexOf(wanted));
    REQUIRE(start >= 0);
    return {start, int(wanted.size())};
}

Quantity quantity(const Plan& plan, const char* words, const char* trackedBy, const char* waived)
{
    Quantity q;
    q.measure = {1};
    q.trackedBy = QString::fromUtf8(trackedBy);
    q.waived = QString::fromUtf8(waived);
    q.quote = quoteOf(plan, words);
    return q;
}

Deliverable deliverable(const Plan& plan, const char* words, const char* code)
{
    Deliverable d;
    d.code = QString::fromUtf8(code);
    d.measure = {1};
    d.quote = quoteOf(plan, words);
    return d;
}

/// “words” with a letter for the kind and a sign for the state: Q number, D deadline, A action;
/// + tracked, - waived, ? open.
QString told(const Plan& plan)
{
    QStringList items;
    for (const CoverageItem& item : coverageOf(plan)) {
        const QChar kind = QStringLiteral("QDA").at(int(item.kind));
        const QChar state = QStringLiteral("+-?").at(int(item.state));
        items.append(QString(kind) + state + item.quote.in(plan.noticeText) + u':' + item.by);
    }
    return items.join(u' ');
}

} // namespace

TEST_CASE("Numbers and deadlines and action words of a measure are found in order")
{
    const Plan plan = planOf(
        "出台政策，下达1049.4亿元，春节前发放，3月底前完成，印发、制定、编制、举办、开展100场次");
    CHECK(told(plan) == QStringLiteral("A?出台: A?下达: Q?1049.4: D?春节前: A?发放: D?3月底前: "
                                       "A?印发: A?制定: A?编制: A?举办: "
                                       "A?开展: Q?100:"));
}

TEST_CASE("A layout space within a word hides it no more than it does from a reader")
{
    const Plan plan = planOf("印\u2002发方案，春\u2002节前发放，10\u2002项，一 季度");
    CHECK(told(plan) == QStringLiteral("A?印\u2002发: D?春\u2002节前: A?发放: Q?10: D?一 季度:"));
}

TEST_CASE("No word goes on in the next paragraph")
{
    Plan plan = planOf("完成");
    plan.noticeText = QStringLiteral("印\n发第一\n7.完成");
    plan.measures.first().quote = {6, 4};
    plan.sections = {Section{{1}, 1, {}, {1}, {6, 1}}};
    CHECK(told(plan) == QStringLiteral("Q?一:"));
}

TEST_CASE("The words before, between and behind the measures are looked at as well")
{
    Plan plan;
    plan.noticeText = QStringLiteral("2024年的话\n一、增产\n用3句话\n7.完成4项\n落款5");
    plan.sections = {Section{{1}, 1, {}, {1}, {8, 4}}};
    Measure measure;
    measure.id = {1};
    measure.quote = {18, 6};
    plan.measures = {measure};
    const QVector<CoverageItem> items = coverageOf(plan);
    REQUIRE(told(plan) == QStringLiteral("Q?2024: Q?3: Q?4: Q?5:"));
    CHECK_FALSE(items.at(0).measure.has_value());
    CHECK_FALSE(items.at(1).measure.has_value());
    CHECK(items.at(2).measure == MeasureId{1});
    CHECK_FALSE(items.at(3).measure.has_value());
}

TEST_CASE("Without sections the words around the measures are looked at all the same")
{
    Plan plan = planOf("完成3项");
    plan.noticeText.replace(0, 2, QStringLiteral("两个"));
    CHECK(told(plan) == QStringLiteral("Q?两: Q?3:"));
}

TEST_CASE("Digits of full width are digits")
{
    CHECK(told(planOf("完成１２０项，３月底前")) == QStringLiteral("Q?１２０: D?３月底前:"));
}

TEST_CASE("What notices of other quarters set deadlines by is found")
{
    CHECK(told(planOf("五一前、国庆节前、中秋节前、今年年底前、年内、上半年、6月末、2026年底前")) ==
          QStringLiteral("D?五一前: D?国庆节前: D?中秋节前: D?今年年底前: D?年内: D?上半年: "
                         "D?6月末: D?2026年底前:"));
}

TEST_CASE("Of quotes within one another each place is decided by its own smallest one")
{
    Plan plan = planOf("下达3项、4项、5项");
    plan.deliverables = {deliverable(plan, "下达3项、4项、5项", "all"),
                         deliverable(plan, "3项、4项", "two"), deliverable(plan, "4项", "one"),
                         deliverable(plan, "项、5", "middle")};
    CHECK(told(plan) == QStringLiteral("A+下达:all Q+3:two Q+4:one Q+5:middle"));
}

TEST_CASE("Numbers in characters are found, those of a figure's unit and of plain words are not")
{
    CHECK(told(planOf("十大产业三年行动方案，两批共20万亿元，第二轮，“万千百亿”")) ==
          QStringLiteral("Q?十: Q?三: Q?两: Q?20: Q?二: Q?万千百亿:"));
    CHECK(told(planOf("进一步统一安排一般项目，一体谋划，不再逐一列出，百货")).isEmpty());
}

TEST_CASE("Numbers within the names of places, units and documents are no quantities")
{
    const char* names = "四川省、三亚市、六盘水市、两江新区，中铁十二局、县第一医院，"
                        "贯彻《教育三年计划（2024—2026年）》";
    CHECK(told(planOf(names)) == QString());
    CHECK(told(planOf("四个省、五市、三大片区、十家园区")) ==
          QStringLiteral("Q?四: Q?五: Q?三: Q?十:"));
    Plan plan = planOf("新增3家。（四川九洲集团）");
    Responsibility unit;
    unit.quote = quoteOf(plan, "四川九洲集团");
    plan.measures[0].units = {unit};
    CHECK(told(plan) == QStringLiteral("Q?3:"));
}

TEST_CASE("Only the numeral in a known place's name is none, whatever is counted before a level")
{
    CHECK(told(planOf("新增2户省级企业，3次市州调度，5场市县招聘会，5名省级人才，9公里县道")) ==
          QStringLiteral("Q?2: Q?3: Q?5: Q?5: Q?9:"));
    CHECK(told(planOf("三年县域商业，两户省属企业，四平方公里，6安市")) ==
          QStringLiteral("Q?三: Q?两: Q?四: Q?6:"));
    Plan plan = planOf("大三川县、四原乡、四原则");
    CHECK(told(plan) == QStringLiteral("Q?三: Q?四: Q?四:"));
    Region whole;
    whole.name = QStringLiteral("大三川县");
    County part;
    part.name = QStringLiteral("四原");
    plan.regions = {whole};
    plan.counties = {part};
    CHECK(told(plan) == QStringLiteral("Q?四:"));
}

TEST_CASE("Periods and holidays are deadlines, words of haste are none")
{
    CHECK(told(planOf("一季度工资，春运期间运力，抓住春节、元宵等节假日，两节演出，二季度末前")) ==
          QStringLiteral("D?一季度: D?春运期间: D?春节: D?元宵: D?节假日: D?两节: D?二季度末前:"));
    CHECK(told(planOf("尽快落实，及时兑现，尽早完成")).isEmpty());
}

TEST_CASE("What is to be called, published, set up, begun, handed down or paid out is found")
{
    CHECK(told(planOf("召开大会，发布项目，建立清单，启动行动，下达资金，发放补助")) ==
          QStringLiteral("A?召开: A?发布: A?建立: A?启动: A?下达: A?发放:"));
}

TEST_CASE("A place says which words decide about it")
{
    Plan plan = planOf("制定2025年工作方案，举办3场");
    plan.deliverables = {deliverable(plan, "制定2025年工作方案", "plan")};
    const QVector<CoverageItem> items = coverageOf(plan);
    REQUIRE(items.size() == 4);
    CHECK(items.at(0).cover == quoteOf(plan, "制定2025年工作方案"));
    CHECK(items.at(1).cover == items.at(0).cover);
    CHECK_FALSE(items.at(2).cover);
}

TEST_CASE("A measure's own number and words that only look alike are passed over")
{
    CHECK(told(planOf("目前抢前抓早，提前谋划")).isEmpty());
}

TEST_CASE("A number within a quote is tracked by its code or waived with its reason")
{
    Plan plan = planOf("产量700万吨以上，建设10万吨项目，其他3家");
    plan.quantities = {quantity(plan, "700万吨以上", "potash", ""),
                       quantity(plan, "10万吨", "", "项目名称的一部分")};
    CHECK(told(plan) == QStringLiteral("Q+700:potash Q-10:项目名称的一部分 Q?3:"));
}

TEST_CASE("The smallest quote around a place decides")
{
    Plan plan = planOf("制定2025年工作方案");
    plan.deliverables = {deliverable(plan, "制定2025年工作方案", "plan")};
    CHECK(told(plan) == QStringLiteral("A+制定:plan Q+2025:plan"));
    plan.waivers = {{QStringLiteral("年份"), quoteOf(plan, "2025年")}};
    CHECK(told(plan) == QStringLiteral("A+制定:plan Q-2025:年份"));
}

TEST_CASE("A quote that covers only part of a number covers nothing")
{
    Plan plan = planOf("安排1049.4亿元");
    plan.waivers = {{QStringLiteral("半截"), quoteOf(plan, "49.4亿元")}};
    CHECK(told(plan) == QStringLiteral("Q?1049.4:"));
}

TEST_CASE("Projects and mechanisms and fundings and targets cover their words")
{
    Plan plan = planOf("红狮10万吨，开展行动，资金15亿元，产量8吨");
    Project project;
    project.code = QStringLiteral("p");
    project.quote = quoteOf(plan, "红狮10万吨");
    plan.projects = {project};
    plan.mechanisms = {{QStringLiteral("m"), {1}, {}, {}, quoteOf(plan, "开展行动")}};
    plan.fundings = {{QStringLiteral("f"), {1}, {}, 15, {}, {}, quoteOf(plan, "15亿元")}};
    Indicator indicator;
    indicator.id = {4};
    indicator.code = QStringLiteral("i");
    plan.indicators = {indicator};
    plan.targets = {
        {{4}, {1}, Comparator::AtLeast, 8, Period::year(2025), quoteOf(plan, "8吨"), false}};
    CHECK(told(plan) == QStringLiteral("Q+10:p A+开展:m Q+15:f Q+8:i"));
    CHECK(countIn(coverageOf(plan), State::Tracked) == 4);
    CHECK(countIn(coverageOf(plan), State::Open) == 0);
}

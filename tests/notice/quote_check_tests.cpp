// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/coverage.h"
#include "core/notice/quote_check.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;

namespace {

Plan soundPlan()
{
    const test::TinyWorkbook tiny;
    return *Workbook::open(tiny.path(), Workbook::Access::ReadOnly).plan();
}

/// The only problem there is.
QString onlyProblem(const Plan& plan)
{
    const QStringList problems = quoteProblems(plan);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.size() == 1);
    return problems.value(0);
}

} // namespace

TEST_CASE("A plan that quotes its notice truly has no problems and is covered")
{
    const Plan plan = soundPlan();
    CHECK(quoteProblems(plan).join(u'\n') == QString());
    CHECK(countIn(coverageOf(plan), CoverageItem::State::Open) == 0);
}

TEST_CASE("A quote outside the text or its own paragraph is named with its measure")
{
    Plan plan = soundPlan();
    SECTION("outside the text")
    {
        plan.projects.first().quote = {int(plan.noticeText.size()) - 1, 5};
        CHECK(onlyProblem(plan).contains(QStringLiteral("outside the notice")));
    }
    SECTION("without length")
    {
        plan.projects.first().quote.length = 0;
        CHECK(onlyProblem(plan).contains(QStringLiteral("outside the notice")));
    }
    SECTION("in another measure")
    {
        plan.projects.first().quote = plan.deliverables.first().quote;
        CHECK(onlyProblem(plan).contains(QStringLiteral("another paragraph")));
    }
    CHECK(onlyProblem(plan).startsWith(QStringLiteral("Measure 2: 红狮")));
}

TEST_CASE("A unit whose name is not what the notice prints is named")
{
    Plan plan = soundPlan();
    plan.units.first().name = QStringLiteral("省工信厅");
    CHECK(onlyProblem(plan).contains(QStringLiteral("“省工业和信息化厅”")));
}

TEST_CASE("A unit may be named by another of its names")
{
    Plan plan = soundPlan();
    plan.units.first().name = QStringLiteral("省经济厅");
    plan.unitNames = {
        {plan.units.first().id, QStringLiteral("省工业和信息化厅"), UnitName::Kind::Former}};
    CHECK(quoteProblems(plan).join(u'\n') == QString());
}

TEST_CASE("A measure is one whole paragraph with its own number and title")
{
    Plan plan = soundPlan();
    Measure& measure = plan.measures.first();
    SECTION("cut short")
    {
        measure.quote.length -= 1;
        CHECK(onlyProblem(plan).contains(QStringLiteral("one whole paragraph")));
    }
    SECTION("with another title")
    {
        measure.title = QStringLiteral("稳产");
        CHECK(onlyProblem(plan).contains(QStringLiteral("first sentence")));
    }
    SECTION("with another number")
    {
        measure.no = 9;
        measure.title.clear();
        CHECK(quoteProblems(plan).join(u' ').contains(QStringLiteral("another number")));
    }
}

TEST_CASE("An indicator without a quote must be the office's own")
{
    Plan plan = soundPlan();
    plan.indicators.last().guidance = false;
    CHECK(onlyProblem(plan).contains(QStringLiteral("has no quote")));
}

TEST_CASE("A quantity is followed up by something that exists")
{
    Plan plan = soundPlan();
    plan.quantities.first().trackedBy = QStringLiteral("nothing");
    CHECK(onlyProblem(plan).contains(QStringLiteral("nothing, which does not exist")));
}

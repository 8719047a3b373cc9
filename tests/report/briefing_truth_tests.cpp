// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/attention.h"
#include "core/report/briefing/regions.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/target_groups.h"
#include "core/report/dispatch_summary.h"
#include "core/store/workbook.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/report/briefing_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

using enum Stand;

namespace {

const BriefingTable& tableOf(const BriefingPage& page)
{
    const auto found = std::find_if(page.blocks.begin(), page.blocks.end(), [](const auto& block) {
        return std::holds_alternative<BriefingTable>(block);
    });
    REQUIRE(found != page.blocks.end());
    return std::get<BriefingTable>(*found);
}

QString lineOf(const BriefingPage& page, const QString& label)
{
    for (const BriefingBlock& block : page.blocks) {
        const auto* lines = std::get_if<BriefingLines>(&block);
        for (const BriefingLine& line : lines ? lines->lines : QVector<BriefingLine>()) {
            if (line.label == label)
                return line.words.text;
        }
    }
    return {};
}

/// The page that tells how one round differs from the one before.
BriefingPage changesPageOf(const Standings& before, const Standings& after)
{
    BriefingInput input = briefingInput(after);
    input.before = briefingAssessment(before, u"2025-03-X1");
    const Briefing briefing = makeBriefing(input);
    const BriefingPage page = pageOf(briefing, u"changes"_s);
    CHECK(page.parts == 1);
    return page;
}

/// The prefectures that a clause of a sentence rests on.
QVector<RegionId> regionsBetween(const Sentence& sentence, int start, int end)
{
    QVector<RegionId> regions;
    for (const Mention& mention : sentence.mentions) {
        for (const Subject& subject : mention.about) {
            const RegionId region = std::get<PlaceSubject>(subject).region;
            if (mention.start >= start && mention.start < end && !regions.contains(region))
                regions.append(region);
        }
    }
    return regions;
}

/// The clauses of the prefectures' headline tell of every one, and of each once.
void checkRegionsAddUp(const BriefingInput& input)
{
    const Briefing briefing = makeBriefing(input);
    const Sentence& headline = pageOf(briefing, u"regions"_s).headline;
    if (headline.mentions.isEmpty())
        return; // nothing to judge
    INFO(headline.text.toStdString());
    qsizetype told = 0;
    for (qsizetype at = 0; at < headline.text.size();) {
        const qsizetype comma = headline.text.indexOf(u'，', at);
        const qsizetype end = comma < 0 ? headline.text.size() : comma;
        told += regionsBetween(headline, int(at), int(end)).size();
        at = end + 1;
    }
    const qsizetype all = regionsBetween(headline, 0, int(headline.text.size())).size();
    CHECK(told == input.assessment->plan().prefectures().size());
    CHECK(all == told);
}

Change cameIn(QStringView at)
{
    Change change;
    change.revision.indicator = IndicatorId{1};
    change.revision.period = period(at);
    change.revision.stamp.at = QDateTime(QDate(2025, 3, 25), QTime(1, 0), Qt::UTC);
    return change;
}

std::shared_ptr<const Assessment> demoAt(const Workbook& workbook, const Period& at)
{
    return std::make_shared<const Assessment>(
        evaluate(std::make_shared<const Snapshot>(workbook.snapshot({.period = at}))));
}

/// Every period a briefing of the demonstration can be made for.
QVector<Period> demoPeriods()
{
    const Period quarter = Period::quarter(2025, 1);
    return quarter.parts(Period::Kind::Xun) + quarter.parts(Period::Kind::Month) +
           QVector<Period>{quarter};
}

/// The first indicator's verdict where so much was reported of a target of that kind.
QString gapOf(double actual, Comparator comparator, Light light)
{
    Snapshot snapshot = *overriddenAssessment({{OnTrack}, {}}, light)->snapshot;
    Plan plan = *snapshot.plan;
    for (Target& target : plan.targets)
        target.comparator = comparator;
    snapshot.plan = std::make_shared<const Plan>(plan);
    snapshot.observations.first().cumulative = actual;
    const Assessment assessment = evaluate(std::make_shared<const Snapshot>(snapshot));
    return indicatorGap(assessment, assessment.provincial({1}));
}

} // namespace

TEST_CASE("The clauses about the prefectures add up to all of them")
{
    const Chinese chinese;
    using Some = QVector<std::optional<Stand>>;
    const std::optional<Stand> kinds[] = {Behind, Missing, Watch, OnTrack, {}};
    for (const auto& a : kinds) {
        for (const auto& b : kinds) {
            for (const auto& c : kinds)
                checkRegionsAddUp(briefingInput({{OnTrack}, {}, {}, Some{a, b, c, OnTrack}}));
        }
    }
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    for (const Period& at : demoPeriods()) {
        BriefingInput input;
        input.assessment = demoAt(workbook, at);
        REQUIRE(input.assessment->plan().prefectures().size() == 8);
        checkRegionsAddUp(input);
    }
}

TEST_CASE("The briefing and the bulletin count what the summary counts")
{
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    for (const Period& at : demoPeriods()) {
        BriefingInput input;
        input.assessment = demoAt(workbook, at);
        const Assessment& assessment = *input.assessment;
        INFO(at.code().toStdString());
        const DispatchSummary summary = summarize(assessment);
        const TargetGroups targets = targetGroups(assessment, assessment.plan().province().id);
        const DeliverableGroups deliverables = deliverableGroups(assessment);
        const BriefingItems items = provinceItems(assessment);
        const Briefing briefing = makeBriefing(input);
        const auto& tiles =
            std::get<BriefingFigures>(pageOf(briefing, u"overview"_s).blocks.first()).figures;
        REQUIRE(tiles.size() == 5);
        CHECK(tiles.at(0).value == QString::number(summary.targets));
        CHECK(tiles.at(1).value == QString::number(summary.targetsKept));
        CHECK(tiles.at(2).value == QString::number(summary.targetsBehind));
        CHECK(tiles.at(3).value == QString::number(summary.reportsMissing.size()));
        CHECK(tiles.at(4).value == QString::number(summary.deliverablesOverdue));
        CHECK(items.standing({Standing::Done}).size() == summary.deliverablesDone);
        CHECK(items.standing({Standing::Missing}).size() == targets.missing.size());
        CHECK(targets.all.size() == summary.targets);
        CHECK(targets.kept.size() == summary.targetsKept);
        CHECK(targets.behind.size() == summary.targetsBehind);
        CHECK(deliverables.done.size() == summary.deliverablesDone);
        CHECK(deliverables.overdue.size() == summary.deliverablesOverdue);
    }
}

TEST_CASE("What changed fits one page: what got worse, then what is done")
{
    const Chinese chinese;
    using enum Doing;
    const QVector<Doing> later(15, Later);
    const BriefingPage page =
        changesPageOf({{Stand::OnTrack}, later, later},
                      {{Stand::Behind}, QVector<Doing>(15, Late), QVector<Doing>(15, Done)});
    const BriefingTable& table = tableOf(page);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.at(0).cells.at(0).text == u"指标甲"_s);
    CHECK(table.rows.at(1).cells.at(0).text == u"工业：15 项交付物"_s);
    CHECK(table.rows.at(1).cells.at(2).light == Light::Behind);
    CHECK(table.rows.at(2).cells.at(0).text == u"建筑业：15 项交付物"_s);
    CHECK(table.rows.at(2).cells.at(2).text == u"已完成"_s);
}

TEST_CASE("A deliverable of its own turns to what the ones told together are")
{
    const Chinese chinese;
    using enum Doing;
    const BriefingPage page =
        changesPageOf({{}, {Idle, Idle, Idle}, {}}, {{}, {Done, Late, DueToday}, {}});
    QStringList words;
    for (const BriefingRow& row : tableOf(page).rows)
        words.append(row.cells.at(1).text + row.cells.at(2).text);
    words.sort();
    CHECK(words == QStringList{u"未到期到期未完成"_s, u"未到期已完成"_s, u"未到期已逾期"_s});
}

TEST_CASE("What there is no room for among the changes is counted")
{
    const Chinese chinese;
    const BriefingPage page =
        changesPageOf({QVector<Stand>(13, OnTrack), {}, {}}, {QVector<Stand>(13, Behind), {}, {}});
    CHECK(tableOf(page).rows.size() == 10);
    CHECK(lineOf(page, u"其他"_s) == u"另有 3 项灯色有变化"_s);
}

TEST_CASE("Deliverables that merely come near their day are listed where nothing else is told")
{
    const Chinese chinese;
    using enum Doing;
    const QVector<Doing> later(12, Later);
    const QVector<Doing> idle(12, Idle);
    const BriefingPage near = changesPageOf({{}, later, {}}, {{}, idle, {}});
    CHECK(near.headline.text == u"较上期，12 项交付物临近到期"_s);
    REQUIRE(tableOf(near).rows.size() == 1);
    CHECK(tableOf(near).empty.isEmpty());
    CHECK(tableOf(near).rows.first().cells.first().text == u"工业：12 项交付物"_s);
    const BriefingPage worse =
        changesPageOf({{Stand::OnTrack}, later, {}}, {{Stand::Watch}, idle, {}});
    CHECK(tableOf(worse).rows.size() == 1);
    CHECK(lineOf(worse, u"临近到期"_s) == u"12 项交付物未启动"_s);
}

TEST_CASE("Only what is of the rounds up to the one shown came in")
{
    const Chinese chinese;
    BriefingInput input = briefingInput({{OnTrack}, {}});
    input.before = briefingAssessment({{OnTrack}, {}});
    // All three were recorded on 25 March; the last two are of times after the 20th.
    input.changes = {cameIn(u"2025-03-X2"), cameIn(u"2025-03-X3"), cameIn(u"2025-03")};
    const Briefing briefing = makeBriefing(input);
    const BriefingPage& page = pageOf(briefing, u"changes"_s);
    CHECK(page.headline.text == u"上期以来新入库 1 条，灯色没有变化"_s);
    CHECK(lineOf(page, u"新入库"_s).startsWith(u"期间入库 1 条"_s));
    CHECK(tableOf(page).empty == u"全省指标和交付物的灯色与上期相同。"_s);
}

TEST_CASE("The most urgent of a sector is counted where nothing tells several apart")
{
    const Chinese chinese;
    using enum Doing;
    const auto urgent = [](const Standings& standings) {
        const Briefing briefing = makeBriefing(briefingInput(standings));
        return tableOf(pageOf(briefing, u"overview"_s)).rows.first().cells.last().text;
    };
    CHECK(urgent({{}, {Idle, Idle, Later}}) == u"2 项交付物未启动"_s);
    CHECK(urgent({{}, {Idle, Later}}) == u"事项甲"_s);
    CHECK(urgent({{}, {DueToday, Late, Late}}) == u"2 项交付物逾期 10 天"_s);
    CHECK(urgent({{Stand::Missing, Stand::Missing}, {}}) == u"2 项指标未报"_s);
    CHECK(urgent({{Stand::Watch, Stand::Behind}, {Late}}) == u"指标乙"_s);
}

TEST_CASE("Missing figures are counted against those due, of the prefectures too")
{
    const Chinese chinese;
    // 指标甲 of the province is there, of 西宁 missing and of 海东 there: 1 of 3.
    const Briefing briefing = makeBriefing(briefingInput({{OnTrack}, {}, {}, {Missing, OnTrack}}));
    const auto& tiles =
        std::get<BriefingFigures>(pageOf(briefing, u"overview"_s).blocks.first()).figures;
    CHECK(tiles.at(3).label == u"缺报数据"_s);
    CHECK(tiles.at(3).value == u"1"_s);
    CHECK(tiles.at(3).below == u"应报 3 项"_s);
}

TEST_CASE("The tile of deliverables says overdue only of days that are past")
{
    const Chinese chinese;
    using enum Doing;
    const auto label = [](const QVector<Doing>& doings) {
        const Briefing briefing = makeBriefing(briefingInput({{}, doings, {}}));
        return std::get<BriefingFigures>(pageOf(briefing, u"overview"_s).blocks.first())
            .figures.at(4)
            .label;
    };
    CHECK(label({Late, Late}) == u"交付物逾期"_s);
    CHECK(label({Late, DueToday}) == u"交付物到期未完成"_s);
}

TEST_CASE("A gap that explains no light is not said to be one")
{
    const Chinese chinese;
    // 80 are planned by then.
    CHECK(gapOf(60, Comparator::AtLeast, Light::Behind) == u"距计划差 20 家"_s);
    CHECK(gapOf(90, Comparator::AtLeast, Light::Behind).isEmpty());
    CHECK(gapOf(79.9, Comparator::AtLeast, Light::Watch) == u"略低于计划"_s);
    CHECK(gapOf(85, Comparator::AtMost, Light::Behind) == u"超计划 5 家"_s);
    const auto items = attentionItems(*overriddenAssessment({{Met}, {}}, Light::Behind));
    REQUIRE_FALSE(items.isEmpty());
    CHECK(items.first().gap == u"人工改判"_s);
}

TEST_CASE("Notes stand beside every page that a table goes on over")
{
    const Standings standings{QVector<Stand>(13, Behind), {}, {}};
    const Briefing briefing = makeBriefing(briefingInput(standings));
    int pages = 0;
    for (const BriefingPage& page : briefing.pages) {
        if (page.key != u"behind"_s)
            continue;
        ++pages;
        CHECK_FALSE(page.notes.isEmpty());
    }
    CHECK(pages == 2);
}

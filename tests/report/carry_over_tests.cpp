// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/carry_over.h"

#include "core/evaluation/evaluate.h"
#include "core/notice/draft_plan.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"六、促进消费\n1.扩大消费。新增限上商贸企业30家以上。\n"
                      "七、推进重大项目建设\n2.加快川青铁路等项目建设。\n"_s;

Quote quoteOf(const QString& words)
{
    const auto start = kText.indexOf(words);
    REQUIRE(start >= 0);
    return {int(start), int(words.size())};
}

/// A next quarter's notice: one of its targets and one of its projects are the bundled plan's too.
Draft nextDraft(const Plan& earlier)
{
    Draft draft;
    draft.text = kText;
    draft.registers = registersOf(earlier);
    draft.head.code = u"2025Q2"_s;
    draft.head.period = Period::quarter(2025, 2);
    const auto add = [&](qint64 id, qint64 parent, const QString& words, DraftContent content) {
        DraftItem item{.id = {id}, .quote = quoteOf(words), .content = std::move(content)};
        if (parent)
            item.parent = DraftId{parent};
        draft.items.append(item);
    };
    add(1, 0, u"六、促进消费"_s, DraftSection{1, u"促进消费"_s, u"consumption"_s});
    add(2, 1, u"1.扩大消费。新增限上商贸企业30家以上。"_s, DraftMeasure{1, u"1."_s, u"扩大消费"_s});
    DraftTarget target;
    target.indicator = u"新增限上商贸企业"_s;
    target.unit = u"家"_s;
    target.value = 30;
    target.due = Period::quarter(2025, 2);
    add(3, 2, u"新增限上商贸企业30家以上"_s, target);
    add(4, 0, u"七、推进重大项目建设"_s, DraftSection{2, u"推进重大项目建设"_s, u"investment"_s});
    add(5, 4, u"2.加快川青铁路等项目建设。"_s, DraftMeasure{2, u"2."_s, {}});
    add(6, 5, u"川青铁路"_s,
        DraftProject{u"川青铁路"_s, Project::Kind::Project, u"build"_s, u"建设"_s});
    return draft;
}

struct Demo
{
    Workbook workbook = Workbook::openBundled(Bundle::Demo);
    std::shared_ptr<const Snapshot> snapshot = std::make_shared<Snapshot>(
        workbook.snapshot({.period = Period::parse(u"2025-03-X2").value()}));
    Assessment assessment = evaluate(snapshot);
    const Plan& plan = assessment.plan();
    Draft draft = nextDraft(plan);

    QVector<Entry> open() const
    {
        EntryQuery query;
        query.closed = false;
        return workbook.entries(query, 0, workbook.countEntries(query));
    }
    const UnfinishedIndicator* found(const Unfinished& unfinished, const QString& code) const
    {
        for (const UnfinishedIndicator& open : unfinished.indicators) {
            if (plan.indicator(open.indicator).code == code)
                return &open;
        }
        return nullptr;
    }
};

const UnfinishedEntry* found(const Unfinished& unfinished, const QString& name)
{
    for (const UnfinishedEntry& open : unfinished.entries) {
        if (open.entry.name() == name)
            return &open;
    }
    return nullptr;
}

} // namespace

TEST_CASE("What is met is finished, what is not or is due later goes on")
{
    const Demo demo;
    const Unfinished unfinished = unfinishedOf(demo.assessment, {}, demo.draft);

    for (const Indicator& indicator : demo.plan.indicators) {
        const UnfinishedIndicator* open = demo.found(unfinished, indicator.code);
        const bool isMet = demo.assessment.provincial(indicator.id).light == Light::Met;
        INFO(indicator.code.toStdString());
        if (indicator.code == "I0201"_L1) { // 钾肥, due at the year's end
            REQUIRE(open);
            CHECK(open->reason == UnfinishedIndicator::Reason::DueLater);
        } else if (indicator.guidance) {
            REQUIRE(open);
            CHECK(open->reason == UnfinishedIndicator::Reason::Guidance);
        } else {
            CHECK(bool(open) == !isMet);
        }
    }
}

TEST_CASE("What the next notice asks again goes on with it, the rest in the likeliest measure")
{
    const Demo demo;
    const Unfinished unfinished = unfinishedOf(demo.assessment, demo.open(), demo.draft);

    if (const UnfinishedIndicator* firms = demo.found(unfinished, u"I2002"_s))
        CHECK(firms->askedAgain == std::optional(DraftId{3}));
    const UnfinishedIndicator* potash = demo.found(unfinished, u"I0201"_s);
    REQUIRE(potash);
    CHECK_FALSE(potash->askedAgain);

    const UnfinishedEntry* railway = found(unfinished, u"川青铁路"_s);
    REQUIRE(railway);
    CHECK(railway->namedAgain == std::optional(DraftId{6}));
    const UnfinishedEntry* road = found(unfinished, u"同赛高速"_s);
    REQUIRE(road);
    CHECK_FALSE(road->namedAgain);
    CHECK(road->measure == std::optional(DraftId{5})); // measure 17 is investment's, as 2 is
}

TEST_CASE("A target due later goes on as it was, with the plan it comes from")
{
    const Demo demo;
    Unfinished unfinished = unfinishedOf(demo.assessment, {}, demo.draft);
    for (UnfinishedIndicator& open : unfinished.indicators)
        open.take = demo.plan.indicator(open.indicator).code == "I0201"_L1;
    const DraftWithCarried carried = withCarriedIndicators(demo.draft, demo.plan, unfinished);

    const Plan plan = planOf(carried.draft);
    REQUIRE(plan.indicators.size() == 2);
    const auto potash = std::find_if(plan.indicators.begin(), plan.indicators.end(),
                                     [](const Indicator& i) { return i.guidance; });
    REQUIRE(potash != plan.indicators.end());
    CHECK(potash->name == u"钾肥年产量"_s);
    const Target* target = plan.target(potash->id, plan.province().id);
    REQUIRE(target);
    CHECK(target->value == 700);
    CHECK(target->due == Period::year(2025));

    const QVector<Carried> lineage = carriedOf(carried, demo.plan);
    REQUIRE(lineage.size() == 1);
    CHECK(lineage.first().code == potash->code);
    CHECK(lineage.first().fromPlan == u"2025Q1"_s);
    CHECK(lineage.first().fromCode == u"I0201"_s);
}

TEST_CASE("A project named again keeps its state, another becomes an entry of its own")
{
    const Demo demo;
    Unfinished unfinished = unfinishedOf(demo.assessment, demo.open(), demo.draft);
    for (UnfinishedEntry& open : unfinished.entries)
        open.take = open.entry.name() == u"川青铁路"_s || open.entry.name() == u"同赛高速"_s;
    const Plan plan = planOf(demo.draft);
    Entry first; // as a workbook of the new plan brings it
    first.id = {1};
    first.ledger = u"projects"_s;
    first.set(EntryField::Item, planCodes(demo.draft).value(DraftId{6}));
    first.set(EntryField::Name, u"川青铁路"_s);
    first.set(EntryField::State, u"preliminary"_s);
    first.set(EntryField::Measure, qint64(2));

    const QVector<Edit> edits =
        carriedEntries(unfinished, demo.plan, demo.draft, plan, {first}, EntryId{7}).edits;
    REQUIRE(edits.size() == 2);
    const UnfinishedEntry* before = found(unfinished, u"川青铁路"_s);
    bool sawNew = false;
    for (const Edit& edit : edits) {
        const EntryEdit& entry = std::get<EntryEdit>(edit);
        if (entry.before) {
            CHECK(entry.after.id == EntryId{1});
            CHECK(entry.after.state() == before->entry.state());
            CHECK(entry.after.text(EntryField::Item) == first.text(EntryField::Item));
            CHECK(entry.after.ref<MeasureId>(EntryField::Measure) == std::optional(MeasureId{2}));
        } else {
            sawNew = true;
            CHECK(entry.after.id == EntryId{7});
            CHECK(entry.after.name() == u"同赛高速"_s);
            CHECK_FALSE(entry.after.has(EntryField::Item));
            CHECK(entry.after.ref<MeasureId>(EntryField::Measure) == std::optional(MeasureId{2}));
        }
    }
    CHECK(sawNew);
}

namespace {

Entry openEntry(qint64 id, const QString& ledger, const QString& name)
{
    Entry entry;
    entry.id = {id};
    entry.ledger = ledger;
    entry.set(EntryField::Name, name);
    entry.set(EntryField::Measure, qint64(17));
    return entry;
}

Unfinished ofEntries(const Demo& demo, const QVector<Entry>& entries)
{
    Unfinished unfinished = unfinishedOf(demo.assessment, entries, demo.draft);
    unfinished.indicators.clear();
    return unfinished;
}

/// The new entries and versions, in their order.
QVector<EntryEdit> entryEdits(const CarriedEntries& carried)
{
    QVector<EntryEdit> edits;
    for (const Edit& edit : carried.edits) {
        if (const auto* entry = std::get_if<EntryEdit>(&edit))
            edits.append(*entry);
    }
    return edits;
}

/// A plan of the draft whose office numbers its regions, counties and units otherwise.
Plan otherwiseNumbered(const Draft& draft)
{
    Plan plan = planOf(draft);
    const auto region = [](qint64 id, const QString& name) {
        return Region{{id}, name, name, Region::Kind::AutonomousPrefecture, {}, {}};
    };
    plan.regions = {plan.province(), region(632200, u"玉树藏族自治州"_s),
                    region(2, u"海北藏族自治州"_s)};
    plan.counties = {{{5}, {632200}, u"门源回族自治县"_s}, {{6}, {2}, u"门源回族自治县"_s}};
    plan.units = {{{40}, u"省财政厅"_s, u"省财政厅"_s}};
    plan.unitNames.clear();
    return plan;
}

} // namespace

TEST_CASE("Of two entries of one name the first goes on with the item, the second beside it")
{
    const Demo demo;
    const Unfinished unfinished = ofEntries(demo, {openEntry(1, u"projects"_s, u"川青铁路"_s),
                                                   openEntry(2, u"projects"_s, u"川青铁路"_s)});
    REQUIRE(unfinished.entries.size() == 2);
    CHECK(unfinished.entries.at(0).namedAgain == std::optional(DraftId{6}));
    CHECK_FALSE(unfinished.entries.at(1).namedAgain);

    Entry first = openEntry(1, u"projects"_s, u"川青铁路"_s);
    first.set(EntryField::Item, planCodes(demo.draft).value(DraftId{6}));
    const QVector<EntryEdit> edits = entryEdits(
        carriedEntries(unfinished, demo.plan, demo.draft, planOf(demo.draft), {first}, EntryId{7}));
    REQUIRE(edits.size() == 2);
    CHECK(edits.at(0).before);
    CHECK(edits.at(0).after.id == EntryId{1});
    CHECK_FALSE(edits.at(1).before);
    CHECK(edits.at(1).after.id == EntryId{7});
}

TEST_CASE("Two items of one name are given to two entries, the first one first")
{
    Demo demo;
    DraftItem again = demo.draft.items.last();
    again.id = {9};
    demo.draft.items.append(again);
    const Unfinished unfinished = ofEntries(demo, {openEntry(1, u"projects"_s, u"川青铁路"_s),
                                                   openEntry(2, u"projects"_s, u"川青铁路"_s)});
    CHECK(unfinished.entries.at(0).namedAgain == std::optional(DraftId{6}));
    CHECK(unfinished.entries.at(1).namedAgain == std::optional(DraftId{9}));
}

TEST_CASE("Of two indicators of one name and unit one is asked again, the other becomes guidance")
{
    const Demo demo;
    Snapshot snapshot = *demo.snapshot;
    Plan twins = demo.plan;
    for (Indicator& indicator : twins.indicators) {
        if (indicator.code == "I0201"_L1 || indicator.code == "I2002"_L1) {
            indicator.name = u"新增限上商贸企业"_s;
            indicator.unit = u"家"_s;
            indicator.guidance = true; // so that both are open whatever was reported
        }
    }
    snapshot.plan = std::make_shared<const Plan>(twins);
    const Assessment assessment = evaluate(std::make_shared<const Snapshot>(snapshot));
    Unfinished unfinished = unfinishedOf(assessment, {}, demo.draft);
    QVector<std::optional<DraftId>> again;
    for (UnfinishedIndicator& open : unfinished.indicators) {
        open.take = twins.indicator(open.indicator).name == u"新增限上商贸企业"_s;
        if (open.take)
            again.append(open.askedAgain);
    }
    REQUIRE(again.size() == 2);
    CHECK(again.at(0) == std::optional(DraftId{3}));
    CHECK_FALSE(again.at(1));

    const DraftWithCarried carried = withCarriedIndicators(demo.draft, twins, unfinished);
    const QVector<Carried> lineage = carriedOf(carried, twins);
    REQUIRE(lineage.size() == 2);
    CHECK(lineage.at(0).code != lineage.at(1).code);
    CHECK(planOf(carried.draft).indicators.size() == 2);
}

TEST_CASE("A line of a list of the office's own is not a mechanism of the same name")
{
    Demo demo;
    demo.draft.items.append({.id = {9},
                             .parent = DraftId{5},
                             .quote = quoteOf(u"川青铁路"_s),
                             .content = DraftMechanism{u"堵点清单"_s, u"ledger"_s}});
    Entry line = openEntry(1, u"K0403"_s, u"堵点清单"_s);
    CHECK_FALSE(ofEntries(demo, {line}).entries.first().namedAgain);
    line.set(EntryField::Item, u"K0403"_s);
    CHECK(ofEntries(demo, {line}).entries.first().namedAgain == std::optional(DraftId{9}));
}

TEST_CASE("Regions, counties and units go on by their names, whatever numbers they have")
{
    const Demo demo;
    Entry entry = openEntry(1, u"matters"_s, u"用地手续"_s);
    entry.set(EntryField::Region, qint64(632200)); // 海北; the other office's 玉树
    entry.set(EntryField::County, qint64(632221)); // 门源
    for (const Unit& unit : demo.plan.units) {
        if (unit.name == u"省财政厅"_s)
            entry.set(EntryField::Unit, unit.id.value);
    }
    const CarriedEntries carried = carriedEntries(ofEntries(demo, {entry}), demo.plan, demo.draft,
                                                  otherwiseNumbered(demo.draft), {}, EntryId{7});
    CHECK(carried.leftOut.isEmpty());
    REQUIRE(carried.edits.size() == 1);
    const Entry after = entryEdits(carried).first().after;
    CHECK(after.ref<RegionId>(EntryField::Region) == std::optional(RegionId{2}));
    CHECK(after.ref<CountyId>(EntryField::County) == std::optional(CountyId{6}));
    CHECK(after.ref<UnitId>(EntryField::Unit) == std::optional(UnitId{40}));
}

TEST_CASE("What the next plan does not know is left out and told, one sentence each")
{
    const Demo demo;
    Entry entry = openEntry(1, u"matters"_s, u"用地手续"_s);
    entry.set(EntryField::Region, qint64(632800)); // 海西
    entry.set(EntryField::Parent, qint64(77));
    for (const Unit& unit : demo.plan.units) {
        if (unit.name == u"省商务厅"_s)
            entry.set(EntryField::Unit, unit.id.value);
    }
    const CarriedEntries carried = carriedEntries(ofEntries(demo, {entry}), demo.plan, demo.draft,
                                                  otherwiseNumbered(demo.draft), {}, EntryId{7});
    const Entry after = entryEdits(carried).first().after;
    CHECK_FALSE(after.has(EntryField::Region));
    CHECK_FALSE(after.has(EntryField::Unit));
    CHECK_FALSE(after.has(EntryField::Parent));
    REQUIRE(carried.leftOut.size() == 3);
    CHECK(carried.leftOut.at(0).contains(u"省商务厅"_s));
    CHECK(carried.leftOut.at(1).contains(u"海西蒙古族藏族自治州"_s));
    CHECK(carried.leftOut.at(2).contains(u"用地手续"_s));
    CHECK(carried.leftOut.at(2).contains(u"does not go on"_s));
}

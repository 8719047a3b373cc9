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
        carriedEntries(unfinished, demo.plan, demo.draft, plan, {first}, EntryId{7});
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

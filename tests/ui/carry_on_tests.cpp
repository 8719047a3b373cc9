// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/notice/coverage.h"
#include "core/notice/quote_check.h"
#include "core/notice/read_notice.h"
#include "core/report/plan_comparison.h"
#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "ui/assess.h"
#include "ui/plans/new_plan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNext = u"青海省2025年二季度稳增长若干举措\n\n"
                      "一、促进消费\n"
                      "1.扩大商品消费。新增限上商贸企业30家以上。（省商务厅）\n\n"
                      "二、推进重大项目建设\n"
                      "2.加快项目建设。加快川青铁路等重大项目建设。（省发展改革委）\n"_s;

/// The first of a query's entries with a name.
std::optional<Entry> named(const Workbook& workbook, const QString& name)
{
    for (const Entry& entry : workbook.entries({}, 0, workbook.countEntries({}))) {
        if (entry.name() == name)
            return entry;
    }
    return {};
}

/// The demonstration workbook, with a matter of the railway that is still open.
struct FirstQuarter
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"一季度.kmh"_s);
    QString next = folder.filePath(u"二季度.kmh"_s);
    Stamp stamp{QDateTime::currentDateTimeUtc(), u"张三"_s, u"新方案"_s};
    std::optional<Workbook> workbook;

    FirstQuarter()
    {
        Workbook::create(path, Bundle::Demo);
        workbook.emplace(Workbook::open(path, Workbook::Access::ReadWrite));
        const std::optional<Entry> railway = named(*workbook, u"川青铁路"_s);
        REQUIRE(railway);
        Entry matter;
        matter.id = workbook->newEntryId();
        matter.ledger = u"matters"_s;
        matter.set(EntryField::Name, u"川青铁路临时用地"_s);
        matter.set(EntryField::State, u"raised"_s);
        matter.set(EntryField::OnDay, QDate(2025, 3, 20));
        matter.set(EntryField::Parent, railway->id.value);
        matter.set(EntryField::Region, qint64(630200));
        workbook->record(EntryEdit{{}, matter}, stamp);
    }

    Draft draft() const { return readNotice(kNext, registersOf(*workbook->plan()), {}); }
};

QStringList problemsOf(const Workbook& workbook)
{
    QStringList problems = workbook.integrityProblems() + quoteProblems(*workbook.plan());
    for (const CoverageItem& item : coverageOf(*workbook.plan())) {
        if (item.state == CoverageItem::State::Open)
            problems.append(workbook.plan()->wording(item.quote));
    }
    return problems;
}

} // namespace

TEST_CASE("What is not finished goes on in the workbook of the next notice")
{
    FirstQuarter first;
    const Draft draft = first.draft();
    const Unfinished unfinished = unfinishedIn(*first.workbook, draft);
    CHECK(startPlan(first.next, draft, {&*first.workbook, unfinished}, first.stamp).isEmpty());
    CHECK(witness(first.folder.path()).size() == 2); // nothing half-made beside them

    const Workbook next = Workbook::open(first.next, Workbook::Access::ReadOnly);
    CHECK(problemsOf(next) == QStringList());
    CHECK(next.plan()->period == Period::quarter(2025, 2));

    // The project keeps its state and is the notice's second measure's now.
    const std::optional<Entry> before = named(*first.workbook, u"川青铁路"_s);
    const std::optional<Entry> railway = named(next, u"川青铁路"_s);
    REQUIRE(railway);
    CHECK(railway->state() == before->state());
    CHECK(railway->day(EntryField::OnDay) == before->day(EntryField::OnDay));
    CHECK(railway->text(EntryField::Item) == u"P0201"_s);
    CHECK(next.plan()->measure(*railway->ref<MeasureId>(EntryField::Measure)).no == 2);
    CHECK(next.entryHistory(railway->id).size() == 2);

    // The matter is still raised, and the railway's.
    const std::optional<Entry> matter = named(next, u"川青铁路临时用地"_s);
    REQUIRE(matter);
    CHECK(matter->state() == u"raised"_s);
    CHECK(matter->ref<EntryId>(EntryField::Parent) == railway->id);
    CHECK(matter->ref<RegionId>(EntryField::Region) == RegionId{630200});
    CHECK(matter->stamp.note.contains(u"2025Q1"_s));

    CHECK(railway->demo); // invented in one workbook, invented in the next
    // Everything that was open goes on once, besides what the notice itself begins with.
    CHECK(next.countEntries({}) == unfinished.entries.size());
}

TEST_CASE("The comparison of both plans knows what goes on, and the office's own indicators do")
{
    FirstQuarter first;
    const Draft draft = first.draft();
    startPlan(first.next, draft, {&*first.workbook, unfinishedIn(*first.workbook, draft)},
              first.stamp);
    const Workbook next = Workbook::open(first.next, Workbook::Access::ReadOnly);
    const auto atEnd = [](const Workbook& workbook) {
        return assess(workbook, workbook.plan()->period, {});
    };
    const QJsonObject json = planComparisonJson(comparePlans(atEnd(*first.workbook), atEnd(next)));

    bool sawPotash = false;
    int guidance = 0;
    const QJsonArray indicators = json["indicators"_L1].toArray();
    for (const QJsonValue& pair : indicators) {
        const QString code = pair["earlier"_L1]["code"_L1].toString();
        guidance += code.startsWith(u'G') && pair["likeness"_L1] == u"carried"_s ? 1 : 0;
        if (code != "I0201"_L1)
            continue;
        sawPotash = true; // due at the end of the year, so that it goes on with its target
        CHECK(pair["likeness"_L1] == u"carried"_s);
        CHECK(pair["later"_L1]["name"_L1] == u"钾肥年产量"_s);
        CHECK(pair["later"_L1]["target"_L1] == 700);
        CHECK(pair["later"_L1]["due"_L1] == u"2025"_s);
    }
    CHECK(sawPotash);
    int ofOffice = 0;
    for (const Indicator& indicator : first.workbook->plan()->indicators)
        ofOffice += indicator.guidance ? 1 : 0;
    REQUIRE(ofOffice > 0);
    CHECK(guidance == ofOffice);
}

TEST_CASE("A plan that cannot be started leaves no file")
{
    FirstQuarter first;
    const Draft draft = first.draft();
    Unfinished unfinished = unfinishedIn(*first.workbook, draft);
    for (UnfinishedEntry& open : unfinished.entries)
        open.entry.set(EntryField::State, u"no such state"_s);
    CHECK_THROWS_AS(startPlan(first.next, draft, {&*first.workbook, unfinished}, first.stamp),
                    Error);
    CHECK(witness(first.folder.path()).size() == 1);
}

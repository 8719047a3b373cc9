// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <limits>

using namespace kmh;
using namespace kmh::test;

namespace {

const QDate kDay(2025, 1, 20);
const QString kMarket = QStringLiteral("农贸市场");
/// The SHA-256 of nothing, so that files need no content.
const QString kEmptyHash =
    QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

Ledger ownList(const char* name)
{
    Ledger list;
    list.code = QStringLiteral("own");
    list.name = QString::fromUtf8(name);
    return list;
}

Entry entryIn(const Editing& editing, const char* ledger, const char* state)
{
    Entry entry;
    entry.id = editing.workbook.newEntryId();
    entry.ledger = QString::fromLatin1(ledger);
    entry.set(EntryField::Name, QStringLiteral("鸡蛋"));
    entry.set(EntryField::State, QString::fromLatin1(state));
    return entry;
}

/// Goods whose price is watched, recorded.
Entry goods(Editing& editing)
{
    const Entry entry = entryIn(editing, "prices", "watched");
    editing.record(EntryEdit{{}, entry});
    return editing.workbook.entry(entry.id).value();
}

} // namespace

TEST_CASE("A price that was changed meanwhile is not overwritten, by undoing or otherwise")
{
    Editing editing;
    const EntryId id = goods(editing).id;
    const Edit mine = PriceEdit{id, kDay, {}, 10.0, kMarket};
    editing.record(mine);
    editing.record(PriceEdit{id, kDay, 10.0, 11.0, kMarket, kMarket});
    const auto undo = inverseOf(mine, editing.snapshot(), {});
    REQUIRE(undo);
    CHECK(editing.refusal(*undo).contains(u"was changed by 调度员"));
    CHECK(editing.refusal(PriceEdit{id, kDay, {}, 12.0, kMarket}).contains(u"was changed by"));
    // The same price of another source is another one.
    editing.record(PriceEdit{id, kDay, 11.0, 11.0, QStringLiteral("监测"), kMarket});
    CHECK(editing.refusal(PriceEdit{id, kDay, 11.0, 12.0, kMarket, kMarket})
              .contains(u"was changed by"));
    editing.record(PriceEdit{id, kDay, 11.0, {}, kMarket});
    CHECK(editing.refusal(PriceEdit{id, kDay, 11.0, 12.0, kMarket}).contains(u"taken away"));
    CHECK(editing.workbook.prices(id).isEmpty());
}

TEST_CASE("A price is a number of a day and of goods that are watched")
{
    Editing editing;
    const Entry eggs = goods(editing);
    const double infinite = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    CHECK(editing.refusal(PriceEdit{eggs.id, kDay, {}, infinite, kMarket})
              .contains(u"more than nothing"));
    CHECK(editing.refusal(PriceEdit{eggs.id, kDay, {}, none, kMarket})
              .contains(u"more than nothing"));
    CHECK(editing.refusal(PriceEdit{eggs.id, {}, {}, 10.0, kMarket}).contains(u"which day"));
    const EntryId deliverable =
        editing.workbook.entries({.ledger = QStringLiteral("deliverables")}, 0, 1).first().id;
    CHECK(
        editing.refusal(PriceEdit{deliverable, kDay, {}, 10.0, kMarket}).contains(u"price ledger"));
    CHECK(editing.refusal(PriceEdit{{9999}, kDay, {}, 10.0, kMarket}).contains(u"price ledger"));
    Entry gone = eggs;
    gone.removed = true;
    editing.record(EntryEdit{eggs, gone});
    CHECK(editing.refusal(PriceEdit{eggs.id, kDay, {}, 10.0, kMarket}).contains(u"struck out"));
    CHECK(editing.workbook.prices().isEmpty());
}

TEST_CASE("A list that was changed meanwhile is not overwritten")
{
    Editing editing;
    const Ledger first = ownList("外贸清单");
    editing.record(LedgerEdit{{}, first});
    const Ledger renamed = ownList("外资清单");
    const Edit mine = LedgerEdit{first, renamed};
    editing.record(mine);
    editing.record(LedgerEdit{renamed, ownList("外经清单")});
    const auto undo = inverseOf(mine, editing.snapshot(), {});
    REQUIRE(undo);
    CHECK(editing.refusal(*undo).contains(u"was changed by 调度员"));
    CHECK(editing.plan()->ledger(first.code)->name == u"外经清单");
    const Ledger current = *editing.plan()->ledger(first.code);
    Ledger gone = current;
    gone.removed = true;
    editing.record(LedgerEdit{current, gone});
    CHECK(editing.refusal(LedgerEdit{current, renamed}).contains(u"taken away"));
}

TEST_CASE("A file that was replaced meanwhile is not overwritten, and one of nothing is refused")
{
    Editing editing;
    const EntryId entry = editing.workbook.entries({}, 0, 1).first().id;
    const QString name = QStringLiteral("通知.pdf");
    const Edit mine = AttachmentEdit{entry, name, {}, kEmptyHash};
    editing.record(mine);
    CHECK(editing.refusal(mine).contains(u"replaced or taken away"));
    editing.record(AttachmentEdit{entry, name, kEmptyHash, {}});
    const auto undo = inverseOf(mine, editing.snapshot(), {});
    REQUIRE(undo);
    CHECK(editing.refusal(*undo).contains(u"replaced or taken away"));
    CHECK(editing.refusal(AttachmentEdit{{9999}, name, {}, kEmptyHash}).contains(u"not exist"));
}

TEST_CASE("A list and an entry in it can be recorded together, as can a rule and its choice")
{
    Editing editing;
    const Entry entry = entryIn(editing, "own", "listed");
    const Stamp stamp{editing.clock.addSecs(60), QStringLiteral("调度员"), {}};
    editing.workbook.record({LedgerEdit{{}, ownList("外贸清单")}, EntryEdit{{}, entry}}, stamp);
    CHECK(editing.workbook.countEntries({.ledger = entry.ledger}) == 1);
    // Taken away before it, the list is no place for an entry.
    const Ledger list = *editing.plan()->ledger(entry.ledger);
    const Entry current = editing.workbook.entry(entry.id).value();
    Entry struckOut = current;
    struckOut.removed = true;
    Ledger gone = list;
    gone.removed = true;
    const Stamp later{stamp.at.addSecs(60), stamp.by, {}};
    CHECK_THROWS_AS(editing.workbook.record({EntryEdit{current, struckOut}, LedgerEdit{list, gone},
                                             EntryEdit{struckOut, current}},
                                            later),
                    Error);
    CHECK(editing.workbook.countEntries({.ledger = entry.ledger}) == 1);
    LightRule rule = editing.plan()->rules.first();
    rule.name = QStringLiteral("office");
    editing.workbook.record({RuleEdit{rule}, RuleChoiceEdit{rule.name}}, later);
    CHECK(editing.plan()->lightRule == rule.name);
}

TEST_CASE("A county lies in the entry's prefecture")
{
    Editing editing;
    Entry entry = entryIn(editing, "matters", "raised");
    entry.set(EntryField::County, qint64(632801));
    CHECK(editing.refusal(EntryEdit{{}, entry}).contains(u"格尔木市 belongs to 海西"));
    entry.set(EntryField::Region, kXining);
    CHECK(editing.refusal(EntryEdit{{}, entry}).contains(u"格尔木市 belongs to 海西"));
    entry.set(EntryField::County, qint64(1));
    CHECK(editing.refusal(EntryEdit{{}, entry}).contains(u"no such county"));
    entry.set(EntryField::County, qint64(632801));
    entry.set(EntryField::Region, kHaixi);
    editing.record(EntryEdit{{}, entry});
    CHECK(editing.workbook.entry(entry.id)->ref<CountyId>(EntryField::County) == CountyId{632801});
}

TEST_CASE("There is one round of a period, and the period is one of the plan's")
{
    Editing editing;
    Entry round = entryIn(editing, "rounds", "dispatch");
    for (const char* code : {"2024-12-X3", "2026-01-X1", "2025-02-X4"}) {
        round.set(EntryField::Period, QString::fromLatin1(code));
        CHECK(editing.refusal(EntryEdit{{}, round}).contains(u"choose"));
    }
    round.set(EntryField::Period, QStringLiteral("2025-02-X2"));
    editing.record(EntryEdit{{}, round});
    Entry second = entryIn(editing, "rounds", "dispatch");
    second.set(EntryField::Period, QStringLiteral("2025-02-X2"));
    CHECK(editing.refusal(EntryEdit{{}, second}).contains(u"same period"));
    // Once the first is struck out its period is free; it does not come back beside the second.
    const Entry first = editing.workbook.entry(round.id).value();
    Entry gone = first;
    gone.removed = true;
    editing.record(EntryEdit{first, gone});
    editing.record(EntryEdit{{}, second});
    CHECK(editing.refusal(EntryEdit{gone, first}, QStringLiteral("撤销")).contains(u"same period"));
}

TEST_CASE("The state of money is the one its amounts say")
{
    Editing editing;
    Entry money = entryIn(editing, "funding", "arrived");
    money.set(EntryField::Arranged, 100.0);
    money.set(EntryField::Allotted, 40.0);
    CHECK(editing.refusal(EntryEdit{{}, money}).contains(u"follows from its amounts"));
    money.set(EntryField::State, QStringLiteral("allotted"));
    editing.record(EntryEdit{{}, money});
    CHECK(editing.workbook.entry(money.id)->state() == u"allotted");
}

TEST_CASE("A table of entries that does not show what was recorded last is told, and left alone")
{
    Editing editing;
    CHECK(editing.workbook.integrityProblems().isEmpty());
    const auto tell = [&] {
        return Workbook::open(editing.tiny.path(), Workbook::Access::ReadWrite).integrityProblems();
    };
    editing.tiny.exec(QStringLiteral("UPDATE entry SET name = '改' WHERE id = 1"));
    editing.tiny.exec(QStringLiteral("DELETE FROM entry WHERE id = 2"));
    REQUIRE(tell().size() == 1);
    CHECK(tell().first().contains(u"of 2 entries"));
    const EntryQuery all{.ledger = QStringLiteral("deliverables")};
    CHECK(editing.workbook.entries(all, 0, 9).first().name() == u"改");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_fields.h"
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// A matter that was raised, as a form would hand it over.
Entry matter(const Editing& editing, const QString& name)
{
    Entry entry;
    entry.id = editing.workbook.newEntryId();
    entry.ledger = QStringLiteral("matters");
    entry.set(EntryField::Name, name);
    entry.set(EntryField::State, QStringLiteral("raised"));
    return entry;
}

QStringList names(const Workbook& workbook, const EntryQuery& query)
{
    QStringList names;
    for (const Entry& entry : workbook.entries(query, 0, 100))
        names.append(entry.name());
    return names;
}

EntryQuery matters()
{
    return {.ledger = QStringLiteral("matters")};
}

} // namespace

TEST_CASE("A plan brings its ledgers and what is in them")
{
    const Editing editing;
    QStringList codes;
    for (const Ledger& ledger : editing.plan()->ledgers)
        codes.append(ledger.code);
    CHECK(codes.join(u' ') == u"deliverables projects matters funding prices rounds");
    CHECK(names(editing.workbook, {.ledger = QStringLiteral("deliverables")}) ==
          QStringList{QStringLiteral("若干措施"), QStringLiteral("发放到位")});
    const Entry money =
        editing.workbook.entries({.ledger = QStringLiteral("funding")}, 0, 1).first();
    CHECK(money.number(EntryField::Arranged) == 15.0);
    CHECK(money.text(EntryField::FigureUnit) == u"亿元");
    CHECK_FALSE(money.stamp.at.isValid());
}

TEST_CASE("An entry is added, changed, struck out, and every version stays")
{
    Editing editing;
    Entry entry = matter(editing, QStringLiteral("用电指标不足"));
    editing.record(EntryEdit{{}, entry});
    const Entry added = editing.workbook.entry(entry.id).value();
    CHECK(added.saysTheSame(entry));
    CHECK(added.stamp.by == u"调度员");
    const QDateTime afterAdding = editing.last();

    entry.set(EntryField::Blocker, QStringLiteral("变电站检修"));
    editing.record(EntryEdit{added, entry});
    const Entry changed = editing.workbook.entry(entry.id).value();
    Entry gone = changed;
    gone.removed = true;
    editing.record(EntryEdit{changed, gone});

    CHECK(editing.workbook.countEntries(matters()) == 0);
    EntryQuery then = matters();
    then.asOf = afterAdding;
    REQUIRE(editing.workbook.entries(then, 0, 10).size() == 1);
    CHECK_FALSE(editing.workbook.entries(then, 0, 10).first().has(EntryField::Blocker));
    const QVector<Entry> history = editing.workbook.entryHistory(entry.id);
    REQUIRE(history.size() == 3);
    CHECK(changedFields(history.at(0), history.at(1)) == QVector{EntryField::Blocker});
    CHECK(history.at(2).removed);
    CHECK(editing.workbook.entryHistory(entry.id, afterAdding).size() == 1);
}

TEST_CASE("An entry somebody else changed meanwhile is not overwritten")
{
    Editing editing;
    Entry entry = matter(editing, QStringLiteral("用电指标不足"));
    editing.record(EntryEdit{{}, entry});
    const Entry opened = editing.workbook.entry(entry.id).value();
    Entry theirs = opened;
    theirs.set(EntryField::Remark, QStringLiteral("甲"));
    editing.record(EntryEdit{opened, theirs});
    Entry mine = opened;
    mine.set(EntryField::Remark, QStringLiteral("乙"));
    CHECK(editing.refusal(EntryEdit{opened, mine}).contains(u"was changed by 调度员"));
    CHECK(editing.workbook.entry(entry.id)->text(EntryField::Remark) == u"甲");
}

TEST_CASE("Entries are found by their words, a single one and several")
{
    Editing editing;
    for (const char* name : {"用电指标不足", "用水许可未批", "100%国产化_设备"})
        editing.record(EntryEdit{{}, matter(editing, QString::fromUtf8(name))});
    const auto found = [&](const char* text) {
        EntryQuery query = matters();
        query.text = QString::fromUtf8(text);
        return names(editing.workbook, query);
    };
    CHECK(found("用").size() == 2);
    CHECK(found("用 批") == QStringList{QStringLiteral("用水许可未批")});
    CHECK(found("%国") == QStringList{QStringLiteral("100%国产化_设备")});
    CHECK(found("_设").size() == 1);
    CHECK(found("%_").isEmpty());
}

TEST_CASE("A price taken back is as if it had not been, and its history stays")
{
    Editing editing;
    Entry goods = matter(editing, QStringLiteral("牛肉"));
    goods.ledger = QStringLiteral("prices");
    goods.set(EntryField::State, QStringLiteral("watched"));
    editing.record(EntryEdit{{}, goods});
    const QDate day(2025, 1, 20);
    editing.record(PriceEdit{goods.id, day, {}, 68.5, QStringLiteral("农贸市场")});
    const QDateTime then = editing.last();
    editing.record(PriceEdit{goods.id, day, 68.5, {}, QStringLiteral("农贸市场")});
    CHECK(editing.workbook.prices(goods.id).isEmpty());
    REQUIRE(editing.workbook.prices(goods.id, then).size() == 1);
    CHECK(editing.workbook.prices({}, then).first().value == 68.5);
    CHECK(editing.refusal(PriceEdit{goods.id, day, {}, -1.0, {}}).contains(u"more than nothing"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_kit.h"

#include <QtCore/QCryptographicHash>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;

Entry with(Entry entry, F field, const FieldValue& value)
{
    entry.set(field, value);
    return entry;
}

AttachmentEdit attaching(EntryId entry, const QByteArray& content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    return {entry, QStringLiteral("批复.txt"), {}, QString::fromLatin1(hash), content};
}

/// Undoes and does again all there is, twice, so that what undoing wrote is built upon too.
void goToAndFro(EntryDesk& tiny, int steps)
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < steps; ++i)
            tiny.undo();
        for (int i = 0; i < steps; ++i)
            tiny.redo();
    }
    CHECK(tiny.failures.isEmpty());
}

} // namespace

TEST_CASE("Adding, editing and striking out are undone and done again, and all of it stays")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry added = tiny.add(ledger, QStringLiteral("用电指标不足"));
    const Entry edited = with(added, F::Blocker, QStringLiteral("变电站检修"));
    tiny.desk().record(EntryEdit{added, edited}, {}, QStringLiteral("编辑"));
    Entry gone = edited;
    gone.removed = true;
    tiny.desk().record(EntryEdit{edited, gone}, QStringLiteral("重复登记"), QStringLiteral("删除"));
    CHECK(tiny.count(ledger) == 0);

    tiny.undo();
    CHECK(tiny.current(added.id).saysTheSame(edited));
    tiny.undo();
    CHECK(tiny.current(added.id).saysTheSame(added));
    tiny.undo();
    CHECK(tiny.count(ledger) == 0);
    tiny.redo();
    CHECK(tiny.current(added.id).saysTheSame(added));
    tiny.redo();
    tiny.redo();
    CHECK(tiny.count(ledger) == 0);
    goToAndFro(tiny, 3);
    CHECK(tiny.count(ledger) == 0);
    // Three, six to go there and back, and twice six more.
    CHECK(tiny.history(added.id).size() == 21);
}

TEST_CASE("Whatever state is gone to and with whatever reason, undoing leads back")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    Entry entry = tiny.add(ledger, QStringLiteral("用电指标不足"));
    int steps = 1;
    const auto go = [&](const char* state, const QVector<QPair<F, FieldValue>>& fields,
                        const QString& note) {
        Entry after = with(entry, F::State, QString::fromLatin1(state));
        for (const auto& [field, value] : fields)
            after.set(field, value);
        tiny.desk().record(EntryEdit{entry, after}, note, QString::fromLatin1(state));
        entry = tiny.current(entry.id);
        ++steps;
    };
    go("assigned", {{F::Unit, qint64(1)}, {F::Due, QDate(2025, 3, 1)}}, {});
    go("closed", {{F::Result, QStringLiteral("已解决")}}, QStringLiteral("当场解决"));
    go("raised", {{F::Unit, FieldValue()}, {F::Due, FieldValue()}, {F::Result, FieldValue()}},
       QStringLiteral("企业再次反映"));
    goToAndFro(tiny, steps);
    CHECK(tiny.current(entry.id).saysTheSame(entry));
}

TEST_CASE("What came without what its state needs is put back by undoing all the same")
{
    TinyWorkbook file;
    file.say(QStringLiteral("hongshi"), QStringLiteral("construction"), QString(),
             QStringLiteral("2025-02-01T01:00:00.000Z")); // since a day nobody noted
    Desk desk(std::make_shared<Workbook>(Workbook::open(file.path(), Workbook::Access::ReadWrite)));
    desk.setPerson(QStringLiteral("甲"));
    QStringList failures;
    QObject::connect(&desk, &Desk::failed,
                     [&](const QString& sentence) { failures.append(sentence); });
    const Entry before =
        desk.workbook().entries({.ledger = QStringLiteral("projects")}, 0, 1).first();
    REQUIRE(before.state() == u"construction");
    Entry after = with(before, F::State, QStringLiteral("approval"));
    after.set(F::OnDay, QDate(2025, 2, 3));
    desk.record(EntryEdit{before, after}, QStringLiteral("阶段填错"), QStringLiteral("编辑"));
    desk.undoStack().undo();
    CHECK(failures.isEmpty());
    CHECK(desk.workbook().entry(before.id)->saysTheSame(before));

    // But nobody records it so anew.
    Entry other = before;
    other.set(F::Remark, QStringLiteral("无日期"));
    const Entry now = desk.workbook().entry(before.id).value();
    desk.undoStack().redo();
    CHECK_THROWS_AS(
        desk.record(EntryEdit{after, other}, QStringLiteral("改回"), QStringLiteral("编辑")),
        Error);
}

TEST_CASE("Done with a file as evidence is put back by undoing when the file is gone")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("deliverables", "measures");
    const AttachmentEdit attach = attaching(entry.id, "凭据");
    tiny.desk().record(attach, {}, QStringLiteral("附件"));
    Entry done = with(entry, F::State, QStringLiteral("done"));
    done.set(F::OnDay, QDate(2025, 2, 20));
    tiny.desk().record(EntryEdit{entry, done}, {}, QStringLiteral("完成"));
    const AttachmentEdit takeAway{entry.id, attach.name, attach.after, {}};
    CHECK_THROWS_AS(tiny.desk().record(takeAway, {}, QStringLiteral("移除")), Error);
    tiny.desk().record(EntryEdit{done, entry}, QStringLiteral("退回修改"), QStringLiteral("编辑"));
    tiny.desk().record(takeAway, {}, QStringLiteral("移除"));
    goToAndFro(tiny, 4);
    CHECK(tiny.desk().workbook().attachments(entry.id).isEmpty());
    tiny.undo();
    tiny.undo();
    CHECK(tiny.current(entry.id).saysTheSame(done));
    CHECK(tiny.desk().workbook().attachments(entry.id).size() == 1);
}

TEST_CASE("Files attached are taken away by undoing and are back whole by doing it again")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("deliverables", "measures");
    const AttachmentEdit attach = attaching(entry.id, "凭据");
    tiny.desk().record(attach, {}, QStringLiteral("附件"));
    goToAndFro(tiny, 1);
    const auto attached = tiny.desk().workbook().attachments(entry.id);
    REQUIRE(attached.size() == 1);
    CHECK(tiny.desk().workbook().attachmentContent(attached.first().hash) == "凭据");
    tiny.undo();
    CHECK(tiny.desk().workbook().attachments(entry.id).isEmpty());
}

TEST_CASE("Prices recorded together are undone together, each with its own source")
{
    EntryDesk tiny;
    const Entry goods = tiny.add(tiny.ledger("prices"), QStringLiteral("牛肉"));
    const QDate day(2025, 2, 18);
    tiny.desk().record(PriceEdit{goods.id, day, {}, 68, QStringLiteral("农贸市场")}, {},
                       QStringLiteral("价格"));
    tiny.desk().recordAll(
        {PriceEdit{goods.id, day, 68, 70, QStringLiteral("监测日报"), QStringLiteral("农贸市场")},
         PriceEdit{goods.id, day.addDays(1), {}, 71, QStringLiteral("监测日报")}},
        {}, QStringLiteral("价格两项"));
    const auto prices = [&] {
        QStringList all;
        for (const Price& price : tiny.desk().workbook().prices(goods.id))
            all.append(QStringLiteral("%1 %2 %3")
                           .arg(price.day.toString(Qt::ISODate))
                           .arg(price.value)
                           .arg(price.source));
        return all.join(u';');
    };
    CHECK(prices() == u"2025-02-18 70 监测日报;2025-02-19 71 监测日报");
    tiny.undo();
    CHECK(prices() == u"2025-02-18 68 农贸市场");
    goToAndFro(tiny, 1);
    tiny.redo();
    CHECK(prices() == u"2025-02-18 70 监测日报;2025-02-19 71 监测日报");
}

TEST_CASE("Of several edits one that is refused keeps the others from being recorded")
{
    EntryDesk tiny;
    const Entry goods = tiny.add(tiny.ledger("prices"), QStringLiteral("牛肉"));
    const QDate day(2025, 2, 18);
    const int steps = tiny.desk().undoStack().count();
    CHECK_THROWS_AS(
        tiny.desk().recordAll({PriceEdit{goods.id, day, {}, 70, QStringLiteral("日报")},
                               PriceEdit{goods.id, day.addDays(1), {}, -1, QStringLiteral("日报")}},
                              {}, QStringLiteral("价格")),
        Error);
    CHECK(tiny.desk().workbook().prices(goods.id).isEmpty());
    CHECK(tiny.desk().undoStack().count() == steps);
}

TEST_CASE("A list is started, renamed and taken away, and all of it can be undone")
{
    EntryDesk tiny;
    const Ledger list = tiny.list();
    Ledger renamed = list;
    renamed.name = QStringLiteral("停产减产企业");
    tiny.desk().record(LedgerEdit{list, renamed}, {}, QStringLiteral("改名"));
    Ledger gone = renamed;
    gone.removed = true;
    tiny.desk().record(LedgerEdit{renamed, gone}, QStringLiteral("并入"), QStringLiteral("移除"));
    CHECK_FALSE(tiny.desk().plan().ledger(list.code));
    goToAndFro(tiny, 3);
    tiny.undo();
    CHECK(tiny.desk().plan().ledger(list.code)->name == renamed.name);
    tiny.undo();
    CHECK(tiny.desk().plan().ledger(list.code)->name == list.name);
    tiny.undo();
    CHECK_FALSE(tiny.desk().plan().ledger(list.code));
}

TEST_CASE("Closing a round cannot be undone, and does not bar undoing what came before")
{
    EntryDesk tiny;
    const Ledger matters = tiny.ledger("matters");
    tiny.add(matters, QStringLiteral("用电指标不足"));
    Entry round = tiny.add(tiny.ledger("rounds"), QStringLiteral("二月中旬调度"),
                           {{F::Period, QStringLiteral("2025-02-X2")}});
    const QVector<const char*> states{"supervision", "reconciliation", "analysis", "bulletin",
                                      "closed"};
    for (int i = 0; i < states.size(); ++i) {
        Entry next = with(round, F::State, QString::fromLatin1(states.at(i)));
        next.set(roundSteps().at(i), QStringLiteral("已完成"));
        tiny.desk().record(EntryEdit{round, next}, {}, QStringLiteral("下一步"));
        round = tiny.current(round.id);
    }
    // Five steps are on the stack after the matter: the round's start and four of its steps.
    for (int i = 0; i < 5; ++i)
        tiny.undo();
    CHECK(tiny.failures.size() == 5);
    CHECK(tiny.failures.first().contains(QStringLiteral("closed")));
    CHECK(tiny.current(round.id).state() == u"closed");
    CHECK(tiny.count(matters) == 1);
    tiny.undo();
    CHECK(tiny.count(matters) == 0);
    CHECK_THROWS_AS(tiny.desk().record(attaching(round.id, "通报"), {}, QStringLiteral("附件")),
                    Error);
}

TEST_CASE("A step on an entry that somebody else changed meanwhile is dropped, not stuck")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry first = tiny.add(ledger, QStringLiteral("用电指标不足"));
    const Entry second = tiny.add(ledger, QStringLiteral("用水许可未批"));
    Workbook theirs = Workbook::open(tiny.desk().workbook().path(), Workbook::Access::ReadWrite);
    theirs.record(EntryEdit{second, with(second, F::Remark, QStringLiteral("乙"))},
                  {tiny.desk().now(), QStringLiteral("乙"), {}});
    tiny.undo();
    REQUIRE(tiny.failures.size() == 1);
    CHECK(tiny.failures.first().contains(QStringLiteral("was changed by 乙")));
    CHECK(tiny.current(second.id).text(F::Remark) == u"乙");
    tiny.undo();
    CHECK(tiny.current(first.id).removed);
    CHECK(tiny.failures.size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_actions.h"

#include "tests/support/watched_translator.h"
#include "tests/ui/entry_kit.h"
#include "ui/entries/attachments_dialog.h"
#include "ui/entries/entry_history_dialog.h"
#include "ui/entries/ledger_dialog.h"
#include "ui/entries/prices_dialog.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;

/// A page with nothing on it but the actions.
struct Acting
{
    EntryDesk tiny;
    QWidget page;
    EntryActions actions{tiny.desk(), &page};

    QAction* action(const char* name) const
    {
        for (QAction* action : actions.actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }
    bool canDo(const char* name) const
    {
        return action(name)->isEnabled() && action(name)->isVisible();
    }

    void on(const Ledger& ledger, const std::optional<Entry>& entry = {})
    {
        actions.setLedger(ledger);
        actions.setEntry(entry);
    }

    /// Triggers an action and gives the dialog it opened.
    template<class Dialog>
    Dialog& opened(const char* name)
    {
        action(name)->trigger();
        auto dialogs = page.findChildren<Dialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        dialogs.last()->setAttribute(Qt::WA_DontShowOnScreen);
        return *dialogs.last();
    }

    void giveReason(const char* name, const QString& reason)
    {
        auto& dialog = opened<ReasonDialog>(name);
        dialog.setReason(reason);
        dialog.accept();
    }
};

} // namespace

TEST_CASE("Without an entry only what needs none can be done")
{
    Acting a;
    for (QAction* action : a.actions.actions())
        CHECK(action->isEnabled() == (action->objectName() == u"new-list"));
    a.on(a.tiny.ledger("matters"));
    CHECK(a.canDo("add-entry"));
    CHECK_FALSE(a.canDo("edit-entry"));
    CHECK_FALSE(a.canDo("entry-history"));
    a.actions.setEntry(a.tiny.add(a.tiny.ledger("matters"), QStringLiteral("用电")));
    for (const char* name :
         {"edit-entry", "next-step", "strike-out", "entry-history", "attachments"})
        CHECK(a.canDo(name));
}

TEST_CASE("Every action has its own shortcut, if it has one")
{
    Acting a;
    QStringList keys;
    for (const QAction* action : a.actions.actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
        for (const QKeySequence& key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key.toString()));
            keys.append(key.toString());
        }
    }
    CHECK(keys.contains(QStringLiteral("Ins")));
    CHECK(keys.contains(QStringLiteral("F2")));
    CHECK(keys.contains(QStringLiteral("Del")));
}

TEST_CASE("The next step is called by what it does")
{
    Acting a;
    const auto text = [&](const char* ledger, const char* state) {
        Entry entry;
        entry.ledger = QLatin1String(ledger);
        entry.set(F::State, QString::fromLatin1(state));
        a.on(a.tiny.ledger(ledger), entry);
        return a.canDo("next-step") ? a.action("next-step")->text() : QString();
    };
    CHECK(text("matters", "raised") == u"Assign…");
    CHECK(text("matters", "answered") == u"Strike off as settled…");
    CHECK(text("matters", "closed") == QString());
    CHECK(text("projects", "approval") == u"On to construction…");
    CHECK(text("deliverables", "in_progress") == u"Note as done…");
    CHECK(text("rounds", "bulletin") == u"Close the round…");
    CHECK(text("rounds", "closed") == QString());
    CHECK(text("prices", "watched") == QString());
}

TEST_CASE("Prices and lists have their own actions, others do not")
{
    Acting a;
    a.on(a.tiny.ledger("prices"));
    CHECK(a.canDo("prices"));
    CHECK_FALSE(a.canDo("new-list"));
    a.on(a.tiny.list());
    CHECK_FALSE(a.canDo("prices"));
    for (const char* name : {"new-list", "rename-list", "remove-list"})
        CHECK(a.canDo(name));
    Ledger plans = a.tiny.list(QStringLiteral("方案自带的清单"));
    plans.stamp = {}; // came with the plan
    a.on(plans);
    CHECK(a.canDo("new-list"));
    CHECK_FALSE(a.canDo("rename-list"));
    CHECK_FALSE(a.canDo("remove-list"));
}

TEST_CASE("Where nothing can be recorded the actions say why, and looking goes on")
{
    Desk demo(demoWorkbook());
    QStringList failures;
    QObject::connect(&demo, &Desk::failed,
                     [&](const QString& sentence) { failures.append(sentence); });
    QWidget page;
    EntryActions actions(demo, &page);
    const Ledger ledger = *demo.plan().ledger(QStringLiteral("deliverables"));
    actions.setLedger(ledger);
    actions.setEntry(demo.workbook().entries({.ledger = ledger.code}, 0, 1).first());
    for (QAction* action : actions.actions()) {
        if (QStringList{QStringLiteral("add-entry"), QStringLiteral("edit-entry"),
                        QStringLiteral("strike-out")}
                .contains(action->objectName()))
            action->trigger();
    }
    CHECK(failures == QStringList(3, demo.whyReadOnly()));
    CHECK(page.findChildren<QDialog*>().isEmpty());
    for (QAction* action : actions.actions()) {
        if (action->objectName() == u"entry-history")
            action->trigger();
    }
    auto* history = page.findChild<EntryHistoryDialog*>();
    CHECK(history);
}

TEST_CASE("Striking out needs a reason, is undone, and is in the history")
{
    Acting a;
    const Ledger ledger = a.tiny.ledger("matters");
    const Entry entry = a.tiny.add(ledger, QStringLiteral("用电指标不足"));
    a.on(ledger, entry);
    a.giveReason("strike-out", QStringLiteral("重复登记"));
    CHECK(a.tiny.count(ledger) == 0);
    CHECK(a.tiny.history(entry.id).last().removed);
    CHECK(a.tiny.history(entry.id).last().stamp.note == u"重复登记");
    CHECK(a.tiny.desk().undoStack().undoText() == u"Strike out: 用电指标不足");
    a.tiny.undo();
    CHECK(a.tiny.count(ledger) == 1);
}

TEST_CASE("What somebody else has meanwhile ended or struck out is told, not stumbled over")
{
    Acting a;
    const Ledger ledger = a.tiny.ledger("matters");
    Workbook theirs = Workbook::open(a.tiny.desk().workbook().path(), Workbook::Access::ReadWrite);
    const auto theyRecord = [&](const Entry& before, const Entry& after) {
        theirs.record(EntryEdit{before, after},
                      {a.tiny.desk().now(), QStringLiteral("乙"), QStringLiteral("已电话办结")});
    };
    const Entry closed = a.tiny.add(ledger, QStringLiteral("用电指标不足"));
    a.on(ledger, closed);
    Entry after = closed;
    after.set(F::State, QStringLiteral("closed"));
    after.set(F::Unit, qint64(2));
    after.set(F::Due, QDate(2025, 3, 1));
    after.set(F::Result, QStringLiteral("已解决"));
    theyRecord(closed, after);
    QSignalSpy read(&a.tiny.desk(), &Desk::assessmentChanged);
    a.action("next-step")->trigger();
    REQUIRE(a.tiny.failures.size() == 1);
    CHECK(a.tiny.failures.last().contains(QStringLiteral("用电指标不足")));
    CHECK(read.size() == 1);
    CHECK_FALSE(a.canDo("next-step"));

    const Entry gone = a.tiny.add(ledger, QStringLiteral("用水许可未批"));
    a.on(ledger, gone);
    after = gone;
    after.removed = true;
    theyRecord(gone, after);
    a.action("edit-entry")->trigger();
    CHECK(a.tiny.failures.size() == 2);
    Entry never = gone;
    never.id = EntryId{99999};
    a.on(ledger, never);
    a.action("strike-out")->trigger();
    CHECK(a.tiny.failures.size() == 3);
    CHECK(a.page.findChildren<QDialog*>().isEmpty());
}

TEST_CASE("What was struck out can only be put back, with a reason, and its history be read")
{
    Acting a;
    const Ledger ledger = a.tiny.ledger("matters");
    const Entry entry = a.tiny.add(ledger, QStringLiteral("用电指标不足"));
    a.on(ledger, entry);
    CHECK_FALSE(a.canDo("restore-entry"));
    a.giveReason("strike-out", QStringLiteral("重复登记"));
    const auto found =
        a.tiny.desk().workbook().entries({.ledger = ledger.code, .removed = true}, 0, 10);
    REQUIRE(found.size() == 1);
    a.on(ledger, found.first());
    for (const char* name : {"edit-entry", "next-step", "strike-out", "attachments"})
        CHECK_FALSE(a.canDo(name));
    CHECK(a.canDo("entry-history"));
    REQUIRE(a.canDo("restore-entry"));
    delete a.page.findChild<ReasonDialog*>();
    a.giveReason("restore-entry", QStringLiteral("并非重复"));
    CHECK(a.tiny.current(entry.id).saysTheSame(entry));
    CHECK(a.tiny.history(entry.id).last().stamp.note == u"并非重复");
    CHECK(a.tiny.count(ledger) == 1);
    CHECK(a.tiny.failures.isEmpty());
}

TEST_CASE("Editing starts from what is in force, whatever the page still shows")
{
    Acting a;
    const Ledger ledger = a.tiny.ledger("matters");
    const Entry shownEntry = a.tiny.add(ledger, QStringLiteral("用电指标不足"));
    Entry newer = shownEntry;
    newer.set(F::Remark, QStringLiteral("已核实"));
    a.tiny.desk().record(EntryEdit{shownEntry, newer}, {}, QStringLiteral("编辑"));
    a.on(ledger, shownEntry);
    QSignalSpy recorded(&a.actions, &EntryActions::entryRecorded);
    auto& dialog = a.opened<EntryDialog>("edit-entry");
    CHECK(dialog.form().entry().text(F::Remark) == u"已核实");
    dialog.form().setField(F::Enterprise, QStringLiteral("甲厂"));
    dialog.accept();
    CHECK(a.tiny.current(newer.id).text(F::Enterprise) == u"甲厂");
    CHECK(recorded.size() == 1);
    CHECK(a.tiny.failures.isEmpty());
}

TEST_CASE("A list is started under a name of its own, renamed, and removed when nothing is open")
{
    Acting a;
    const auto ledgers = [&] { return a.tiny.desk().plan().ledgers.size(); };
    const auto count = ledgers();
    QSignalSpy recorded(&a.actions, &EntryActions::ledgerRecorded);
    auto& add = a.opened<LedgerDialog>("new-list");
    auto* name = add.findChild<QLineEdit*>(QStringLiteral("name"));
    add.accept();
    CHECK(problems(add) == QStringList{QStringLiteral("Give the list a name.")});
    name->setText(QStringLiteral("问题诉求")); // a ledger of the plan's
    add.accept();
    CHECK(problems(add).value(0).contains(QStringLiteral("already")));
    CHECK(ledgers() == count);
    name->setText(QStringLiteral("融资困难企业"));
    add.accept();
    REQUIRE(recorded.size() == 1);
    const Ledger list = *a.tiny.desk().plan().ledger(recorded.at(0).at(0).value<Ledger>().code);
    CHECK(list.name == u"融资困难企业");

    a.on(list);
    auto& rename = a.opened<LedgerDialog>("rename-list");
    rename.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("停产企业"));
    rename.accept();
    const Ledger renamed = *a.tiny.desk().plan().ledger(list.code);
    CHECK(renamed.name == u"停产企业");

    const Entry open = a.tiny.add(renamed, QStringLiteral("甲厂"));
    a.on(renamed);
    a.action("remove-list")->trigger();
    REQUIRE(a.tiny.failures.size() == 1);
    CHECK(a.tiny.failures.first().contains(QStringLiteral("1 open entries")));
    CHECK_THROWS_AS(a.tiny.desk().record(LedgerEdit{renamed,
                                                    [&] {
                                                        Ledger gone = renamed;
                                                        gone.removed = true;
                                                        return gone;
                                                    }()},
                                         QStringLiteral("移除"), QStringLiteral("移除")),
                    Error);
    Entry closed = open;
    closed.set(F::State, QStringLiteral("cleared"));
    closed.set(F::Result, QStringLiteral("已复产"));
    a.tiny.desk().record(EntryEdit{open, closed}, {}, QStringLiteral("移出"));
    a.giveReason("remove-list", QStringLiteral("并入另一清单"));
    CHECK(ledgers() == count);
    a.tiny.undo();
    CHECK(a.tiny.desk().plan().ledger(list.code)->name == u"停产企业");
}

TEST_CASE("The actions and what they open do not lack their Chinese texts")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        Acting a;
        const Ledger deliverables = a.tiny.ledger("deliverables");
        a.on(deliverables, a.tiny.ofItem("deliverables", "measures"));
        a.opened<ReasonDialog>("strike-out").grab();
        a.opened<AttachmentsDialog>("attachments").grab();
        const Ledger list = a.tiny.list();
        a.on(list);
        a.opened<LedgerDialog>("rename-list").accept();
        auto& added = a.opened<LedgerDialog>("new-list");
        added.accept();
        added.grab();
        a.opened<ReasonDialog>("remove-list").grab();
        a.tiny.add(list, QStringLiteral("甲厂"));
        a.action("remove-list")->trigger();
        a.on(a.tiny.ledger("prices"));
        a.opened<PricesDialog>("prices").grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

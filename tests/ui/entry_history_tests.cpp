// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_translator.h"
#include "tests/ui/entry_kit.h"
#include "ui/entries/entry_history_dialog.h"
#include "ui/pages/table.h"

#include <QtWidgets/QTableView>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;

/// A matter of three versions: raised, its enterprise corrected, assigned.
struct ThreeVersions
{
    EntryDesk tiny;
    Ledger ledger = tiny.ledger("matters");
    Entry first =
        tiny.add(ledger, QStringLiteral("用电指标不足"), {{F::Enterprise, QStringLiteral("甲厂")}});

    ThreeVersions()
    {
        Entry second = first;
        second.set(F::Enterprise, QStringLiteral("乙厂"));
        tiny.desk().record(EntryEdit{first, second}, QStringLiteral("名称更正"),
                           QStringLiteral("编辑"));
        Entry third = second;
        third.set(F::State, QStringLiteral("assigned"));
        third.set(F::Unit, qint64(2));
        third.set(F::Due, QDate(2025, 3, 1));
        third.set(F::Parent, tiny.ofItem("projects", "hongshi").id.value);
        tiny.desk().record(EntryEdit{second, third}, {}, QStringLiteral("交办"));
    }

    EntryHistoryDialog& dialog()
    {
        return shown(new EntryHistoryDialog(tiny.desk(), ledger, first.id, nullptr));
    }
};

QString text(const QVector<DifferenceRow>& rows)
{
    QStringList lines;
    for (const DifferenceRow& row : rows)
        lines.append(QStringLiteral("%1: %2 > %3").arg(row.field, row.before, row.after));
    return lines.join(u'\n');
}

QString rowText(const QAbstractItemModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u'|');
}

} // namespace

TEST_CASE("Every version is listed with who, what changed and why")
{
    ThreeVersions three;
    EntryHistoryDialog& dialog = three.dialog();
    auto* versions = dialog.findChild<QTableView*>()->model();
    REQUIRE(versions->rowCount() == 3);
    CHECK(rowText(*versions, 0).contains(QStringLiteral("甲|added|")));
    CHECK(rowText(*versions, 1).endsWith(QStringLiteral("甲|Raised by||名称更正")));
    CHECK(rowText(*versions, 2).contains(QStringLiteral("|Unit, Belongs to, State, Due|")));
    delete &dialog;
}

TEST_CASE("One version is compared with the one before it, two with each other, in words")
{
    ThreeVersions three;
    EntryHistoryDialog& dialog = three.dialog();
    CHECK(text(dialog.shownDifferences()) == u"Unit: — > 省住建厅\n"
                                             "Belongs to: — > 红狮10万吨多晶硅\n"
                                             "State: raised > assigned\n"
                                             "Due: — > 3/1/2025");
    dialog.select({2});
    CHECK(text(dialog.shownDifferences()) == u"Raised by: 甲厂 > 乙厂");
    dialog.select({1, 3});
    CHECK(dialog.shownDifferences().size() == 5);
    dialog.select({1});
    CHECK(dialog.shownDifferences().isEmpty());
    // Versions are told by their place in the history, whatever order they are shown in.
    dialog.findChild<Table*>()->sortBy(0, Qt::DescendingOrder);
    dialog.select({2});
    CHECK(text(dialog.shownDifferences()) == u"Raised by: 甲厂 > 乙厂");
    delete &dialog;
}

TEST_CASE("An earlier version is restored with a reason, as one more version, and undone")
{
    ThreeVersions three;
    EntryHistoryDialog& dialog = three.dialog();
    auto* restore = dialog.findChild<QPushButton*>(QStringLiteral("restore"));
    CHECK_FALSE(restore->isEnabled()); // the one in force
    dialog.select({1});
    REQUIRE(restore->isEnabled());
    restore->click();
    auto* reason = dialog.findChild<ReasonDialog*>();
    REQUIRE(reason);
    reason->setReason(QStringLiteral("误交办"));
    reason->accept();
    const auto history = three.tiny.history(three.first.id);
    REQUIRE(history.size() == 4);
    CHECK(history.last().saysTheSame(three.first));
    CHECK(history.last().stamp.note == u"误交办");
    three.tiny.undo();
    CHECK(three.tiny.current(three.first.id).state() == u"assigned");
    CHECK(three.tiny.failures.isEmpty());
    delete &dialog;
}

TEST_CASE("While an earlier moment is looked at, the versions are those of that moment")
{
    ThreeVersions three;
    three.tiny.desk().setAsOf(three.first.stamp.at);
    EntryHistoryDialog& dialog = three.dialog();
    CHECK(dialog.findChild<QTableView*>()->model()->rowCount() == 1);
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("restore"))->isEnabled());
    delete &dialog;
}

TEST_CASE("The keyboard is on the version that is selected")
{
    ThreeVersions three;
    EntryHistoryDialog& dialog = three.dialog();
    auto* table = dialog.findChild<Table*>();
    CHECK(table->currentRow() == 2);
    dialog.select({1});
    CHECK(table->currentRow() == 0);
    dialog.select({1, 3});
    CHECK(table->currentRow() == 2);
    CHECK(table->selectionModel()->selectedRows().size() == 2);
    delete &dialog;
}

TEST_CASE("A history that cannot be read any more is told of")
{
    ThreeVersions three;
    EntryHistoryDialog& dialog = three.dialog();
    three.tiny.file().exec(QStringLiteral("DROP TABLE entry_version"));
    dialog.select({1, 3}); // one of them belongs to a project whose name is read
    CHECK_FALSE(three.tiny.failures.isEmpty());
    delete &dialog;
}

TEST_CASE("The history does not lack its Chinese text")
{
    ThreeVersions three;
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    EntryHistoryDialog& dialog = three.dialog();
    for (const QList<int>& versions : QVector<QList<int>>{{1}, {1, 2}, {1, 2, 3}}) {
        dialog.select(versions);
        dialog.grab();
    }
    dialog.select({1});
    dialog.findChild<QPushButton*>(QStringLiteral("restore"))->click();
    delete &dialog;
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

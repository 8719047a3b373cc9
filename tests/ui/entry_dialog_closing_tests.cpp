// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of an entry is left: with what was typed, without it, by which keys.
#include "tests/ui/entry_kit.h"

#include <QtTest/QTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;

} // namespace

TEST_CASE("A form that was only looked at closes at once and records nothing")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("deliverables", "measures");
    EntryDialog& dialog =
        shown(EntryDialog::toEdit(tiny.desk(), tiny.ledger("deliverables"), entry, nullptr));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    dialog.show();
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(tiny.history(entry.id).size() == 1);
    delete &dialog;
}

TEST_CASE("A note without anything changed is not swallowed")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    const Entry entry = tiny.add(ledger, QStringLiteral("用电指标不足"));
    EntryDialog& dialog = shown(EntryDialog::toEdit(tiny.desk(), ledger, entry, nullptr));
    dialog.setNote(QStringLiteral("企业来电催办"));
    dialog.accept();
    CHECK(dialog.isVisible());
    REQUIRE(problems(dialog).size() == 1);
    CHECK(problems(dialog).first().startsWith(QStringLiteral("No field was changed")));
    dialog.setNote({});
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(tiny.history(entry.id).size() == 1);
    delete &dialog;
}

TEST_CASE("Cancelling asks before it throws away what was typed, and records nothing")
{
    EntryDesk tiny;
    const Entry entry = tiny.ofItem("deliverables", "measures");
    EntryDialog& dialog =
        shown(EntryDialog::toEdit(tiny.desk(), tiny.ledger("deliverables"), entry, nullptr));
    input(typed<QPlainTextEdit>(dialog, F::Remark), QStringLiteral("起草中"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    auto* question = dialog.findChild<QMessageBox*>();
    REQUIRE(question);
    question->findChild<QPushButton*>(QStringLiteral("discard"))->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(tiny.history(entry.id).size() == 1);
    CHECK(tiny.desk().undoStack().count() == 0);
    delete &dialog;
}

TEST_CASE("Enter goes to the next field and accepts in the last, Ctrl+Enter accepts anywhere")
{
    EntryDesk tiny;
    const Ledger ledger = tiny.ledger("matters");
    EntryDialog& dialog = shown(EntryDialog::toAdd(tiny.desk(), ledger, nullptr));
    QLineEdit& name = typed(dialog, F::Name);
    name.setFocus();
    input(name, QStringLiteral("用水许可"));
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.focusWidget() == &typed(dialog, F::Enterprise));
    auto* note = dialog.findChild<QLineEdit*>(QStringLiteral("note"));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(tiny.count(ledger) == 1);
    delete &dialog;
}

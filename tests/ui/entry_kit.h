// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_fields.h"
#include "core/domain/entry_states.h"
#include "core/domain/error.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/tiny_desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/entries/entry_dialog.h"

#include <QtGui/QInputMethodEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace kmh::test {

/// A tiny desk with what tests of the ledgers do to it; every sentence it fails with is kept.
class EntryDesk : public TinyDesk
{
public:
    EntryDesk()
    {
        QObject::connect(&desk(), &Desk::failed, &desk(),
                         [this](const QString& sentence) { failures.append(sentence); });
    }

    Ledger ledger(const char* code) { return *desk().plan().ledger(QLatin1String(code)); }
    /// A list of the office's own, as the list dialog makes them.
    Ledger list(const QString& name = QStringLiteral("融资困难企业"))
    {
        const QString code = QStringLiteral("own-%1").arg(desk().plan().ledgers.size());
        const Ledger list{code, name, LedgerKind::List, {}, 500};
        desk().record(LedgerEdit{{}, list}, {}, name);
        return *desk().plan().ledger(list.code);
    }

    Entry add(const Ledger& ledger, const QString& name,
              const QVector<QPair<EntryField, FieldValue>>& fields = {})
    {
        Entry entry;
        entry.id = desk().workbook().newEntryId();
        entry.ledger = ledger.code;
        entry.set(EntryField::Name, name);
        entry.set(EntryField::State, QString::fromLatin1(statesOf(ledger.kind).first().code));
        for (const auto& [field, value] : fields)
            entry.set(field, value);
        desk().record(EntryEdit{{}, entry}, {}, name);
        return current(entry.id);
    }

    /// An entry of the plan by its item's code.
    Entry ofItem(const char* ledger, const char* item)
    {
        for (const Entry& entry :
             desk().workbook().entries({.ledger = QLatin1String(ledger)}, 0, 100)) {
            if (entry.text(EntryField::Item) == QLatin1String(item))
                return entry;
        }
        FAIL("no such item");
        return {};
    }

    Entry current(EntryId id) { return desk().workbook().entry(id).value(); }
    int count(const Ledger& ledger)
    {
        return desk().workbook().countEntries({.ledger = ledger.code});
    }
    QVector<Entry> history(EntryId id) { return desk().workbook().entryHistory(id); }
    void undo() { desk().undoStack().undo(); }
    void redo() { desk().undoStack().redo(); }

    QStringList failures;
};

/// Shows a dialog that the test goes on using, without a display.
template<class Dialog>
Dialog& shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setAttribute(Qt::WA_DontShowOnScreen);
    dialog->show();
    QCoreApplication::processEvents();
    return *dialog;
}

/// What is said to be wrong, of all that is visible.
inline QStringList problems(const QWidget& widget)
{
    QStringList sentences;
    for (const QLabel* line : widget.findChildren<QLabel*>(QStringLiteral("problem"))) {
        if (line->isVisibleTo(&widget))
            sentences.append(line->text());
    }
    return sentences;
}

/// The line or text a field is typed in.
template<class Typed = QLineEdit>
Typed& typed(EntryDialog& dialog, EntryField field)
{
    FieldEditor* editor = dialog.form().editor(field);
    REQUIRE(editor);
    auto* found = editor->findChild<Typed*>();
    REQUIRE(found);
    return *found;
}

/// Types as an input method does, which Chinese needs.
inline void input(QWidget& widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace kmh::test

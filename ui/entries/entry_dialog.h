// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/ledger.h"
#include "ui/entries/entry_form.h"
#include "ui/entries/entry_task.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace kmh {

class Desk;

/// Adds an entry, edits one, or takes it to its next state: a form, a note that may be required,
/// and what is wrong beside the field to mend, as one types. Enter goes from field to field and
/// accepts in the last one, Ctrl+Enter accepts anywhere, Esc asks before it throws away what was
/// typed. Deletes itself when closed.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    // All throw Error when the workbook cannot be read; whyReadOnly() must be empty.
    static EntryDialog* toAdd(Desk& desk, const Ledger& ledger, QWidget* parent);
    static EntryDialog* toEdit(Desk& desk, const Ledger& ledger, const Entry& entry,
                               QWidget* parent);
    /// The entry must have a next step (next_step.h).
    static EntryDialog* toStep(Desk& desk, const Ledger& ledger, const Entry& entry,
                               QWidget* parent);

    EntryForm& form() { return *m_form; }
    void setNote(const QString& note);

    /// Records what was changed and closes; stays open where something is wrong.
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void recorded(kmh::EntryId entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    EntryDialog(Desk& desk, const Ledger& ledger, const EntryTask& task, QWidget* parent);

    void addRemark(QBoxLayout& layout, const QString& remark);
    void addForm(QBoxLayout& layout, bool scrolls);
    void addNote(QBoxLayout& layout);
    void addButtons(QBoxLayout& layout, const QString& action);
    void fitScreen();
    QString note() const;
    std::optional<EntryProblem> problem(const QString& note) const;
    bool isChanged() const;
    void showProblems();
    void focusOn(const EntryProblem& problem);

    Desk& m_desk;
    Ledger m_ledger;
    EntryTask m_task;
    int m_attachments = 0;
    bool m_pressed = false; ///< accepting was tried, so everything that is wrong is said
    EntryForm* m_form;
    QScrollArea* m_area = nullptr; ///< around a form in two columns
    QLabel* m_noteLabel;
    QLineEdit* m_note;
    QLabel* m_problem;
};

} // namespace kmh

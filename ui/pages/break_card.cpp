// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/break_card.h"

#include "ui/desk.h"
#include "ui/dialogs/break_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/pages/action_button.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWhatChangedColumn = 3;

} // namespace

BreakCard::BreakCard(Desk& desk, QWidget* parent)
    : Card(tr("Breaks in series"), parent)
    , m_desk(desk)
    , m_breaks(makeBreakModel(this))
    , m_table(new Table(m_breaks, kWhatChangedColumn))
{
    m_table->setAccessibleName(tr("Breaks in series"));
    m_table->setEmptyText(tr("No break is noted: every series is compared from its first figure "
                             "on."));
    body()->addWidget(m_table, 1);
    m_note = makePageAction(this, tr("Note a break…"), "Ctrl+B",
                            tr("From a period on a series counts something else"),
                            [this] { Q_EMIT noteRequested(); });
    m_takeBack = makePageAction(this, tr("Take the break back…"), "Ctrl+Shift+B",
                                tr("The series can be compared after all"), [this] { takeBack(); });
    for (QAction* action : {m_note, m_takeBack}) {
        setCorner(makeActionButton(action));
        m_table->addAction(action);
    }
    follow();
}

void BreakCard::follow()
{
    const int row = std::max(0, m_table->currentRow());
    m_breaks->setRows(breakRows(m_desk.plan()));
    m_table->selectRowAt(std::min(row, m_breaks->rowCount() - 1));
    m_note->setEnabled(!m_desk.plan().indicators.isEmpty());
    m_takeBack->setEnabled(m_breaks->allRowCount() > 0);
    setDemo(m_desk.assessment().snapshot->demo);
}

void BreakCard::note(const BreakEdit& start)
{
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty()) {
        Q_EMIT m_desk.failed(reason);
        return;
    }
    auto* dialog = new BreakDialog(m_desk.plan(), start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog] {
        const BreakEdit edit = dialog->edit();
        return recordEdit(dialog, m_desk, edit, dialog->reason(),
                          tr("break in “%1”").arg(m_desk.plan().indicator(edit.indicator).name));
    });
    dialog->open();
}

void BreakCard::takeBack()
{
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty()) {
        Q_EMIT m_desk.failed(reason);
        return;
    }
    if (m_table->currentRow() < 0)
        return;
    const BreakRow row = m_breaks->row(m_table->currentRow());
    auto* dialog = new ReasonDialog(
        tr("Take a break back"),
        tr("%1 (%2), from %3 on: %4").arg(row.name, row.region, row.period, row.noted.note),
        tr("Take it back"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog, row] {
        return recordEdit(dialog, m_desk,
                          BreakEdit{row.noted.indicator, row.noted.region, row.noted.period, true},
                          dialog->reason(), tr("break in “%1” taken back").arg(row.name));
    });
    dialog->open();
}

} // namespace kmh

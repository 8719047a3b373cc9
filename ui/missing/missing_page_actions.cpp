// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recording.h"
#include "ui/missing/chase_dialog.h"
#include "ui/missing/forms_dialog.h"
#include "ui/missing/missing_page.h"
#include "ui/missing/receipt_dialog.h"
#include "ui/pages/action_button.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>

// What can be done on the page; missing_page.cpp has what it shows.

namespace kmh {

void MissingPage::makeActions()
{
    m_fillIn = makePageAction(this, tr("Fill it in"), "",
                              tr("The figure's cell of the entry sheet; also Enter and Ctrl+E"),
                              [this] { fillIn(); });
    m_measure =
        makePageAction(this, tr("To its measure"), "Ctrl+M",
                       tr("The page of the selected figure's measure"), [this] { goToMeasure(); });
    m_chase =
        makePageAction(this, tr("Chase list…"), "Ctrl+L",
                       tr("Whom to ask for what, to copy or to save"), [this] { openChaseList(); });
    m_forms = makePageAction(this, tr("Return forms…"), "",
                             tr("Write the forms in which units and prefectures report"),
                             [this] { FormsDialog::open(this->desk(), this); });
    m_note = makePageAction(this, tr("Note what came in…"), "Insert",
                            tr("Something that came by telephone, fax or message"),
                            [this] { noteReceipt(); });
    m_noteHelp = m_note->toolTip();
    m_takeBack =
        makePageAction(this, tr("Take the note back"), "Delete",
                       tr("The selected note was made by mistake"), [this] { takeBack(); });
    removeAction(m_takeBack); // Delete means the notes only where they are
}

QList<QAction*> MissingPage::pageActions() const
{
    return {m_fillIn, m_measure, m_chase, m_forms, m_note, m_takeBack};
}

void MissingPage::followFigure()
{
    m_fillIn->setEnabled(currentFigure());
    m_measure->setEnabled(currentFigure());
}

void MissingPage::followReceipt()
{
    const QString why = desk().whyReadOnly();
    const bool writable = why.isEmpty();
    m_note->setEnabled(writable);
    m_note->setToolTip(writable ? m_noteHelp : why);
    m_takeBack->setEnabled(writable && m_receiptTable->currentRow() >= 0);
}

const DueFigure* MissingPage::currentFigure() const
{
    const int row = m_figureTable->currentRow();
    return row >= 0 && row < m_figures->rowCount() ? &m_figures->row(row).figure : nullptr;
}

std::optional<IndicatorId> MissingPage::selectedIndicator() const
{
    const DueFigure* figure = currentFigure();
    return figure ? std::optional(figure->key.indicator) : std::nullopt;
}

std::optional<FigureSubject> MissingPage::selectedFigure() const
{
    const DueFigure* figure = currentFigure();
    return figure ? std::optional(FigureSubject{figure->key.indicator, figure->key.region,
                                                figure->key.period})
                  : std::nullopt;
}

void MissingPage::fillIn()
{
    if (const auto figure = selectedFigure())
        Q_EMIT desk().subjectRequested(*figure);
}

void MissingPage::goToMeasure()
{
    if (const auto id = selectedIndicator())
        Q_EMIT desk().measureRequested(desk().plan().indicator(*id).measure, id);
}

void MissingPage::openChaseList()
{
    const int row = m_reporterTable->currentRow();
    if (row >= 0)
        (new ChaseDialog(desk().assessment().snapshot, m_due, m_reporters->row(row).reporter, this))
            ->open();
}

void MissingPage::noteReceipt()
{
    const int row = m_reporterTable->currentRow();
    const Reporter reporter = row < 0 ? Reporter() : m_reporters->row(row).reporter;
    (new ReceiptDialog(desk(), reporter, m_due.round, this))->open();
}

void MissingPage::takeBack()
{
    const int row = m_receiptTable->currentRow();
    if (row < 0)
        return;
    const ReceiptLine& line = m_receipts->row(row).line;
    if (line.figures > 0) {
        Q_EMIT desk().failed(tr("The note stays: %1 figures came with it. Take them back on the "
                                "entry sheet, or undo the import.",
                                nullptr, int(line.figures))
                                 .arg(line.figures));
        return;
    }
    Receipt receipt = line.receipt;
    receipt.withdrawn = true;
    recordEdit(this, desk(), ReceiptEdit{receipt}, receipt.stamp.note, tr("take a receipt back"));
}

} // namespace kmh

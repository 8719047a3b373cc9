// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/figure_fields.h"
#include "ui/entry/sheet_bar.h"
#include "ui/entry/sheet_grid.h"
#include "ui/entry/sheet_strip.h"
#include "ui/pages/action_button.h"

#include <QtGui/QAction>

// What can be done on the page; entry_page.cpp has what it shows.

namespace kmh {

void EntryPage::addAction(const QString& text, const char* shortcut, const QString& help,
                          std::function<void()> run)
{
    QAction* action = makePageAction(this, text, shortcut, help, std::move(run));
    m_actions.append(action);
    m_grid->addAction(action);
}

void EntryPage::makeActions()
{
    addAction(tr("Next missing figure"), "F8", tr("The next figure that is due and not there"),
              [this] { goToMissing(false); });
    addAction(tr("Missing figure before"), "Shift+F8",
              tr("The one before that is due and not there"), [this] { goToMissing(true); });
    addAction(tr("Versions of the figure…"), "Ctrl+H", tr("Every version of the current figure"),
              [this] { showHistory(); });
    addAction(tr("Fill down"), "Ctrl+D", tr("The first row of the selection into its others"),
              [this] { m_grid->fillDown(); });
    // Ctrl+R is the window's for the rules; in the grid it is the grid's own key.
    addAction(tr("Fill right") + QStringLiteral("\tCtrl+R"), "",
              tr("The first column of the selection into its others"),
              [this] { m_grid->fillRight(); });
    addAction(tr("Copy with headers"), "Ctrl+Alt+C",
              tr("The selection with its rows' and columns' names"),
              [this] { m_grid->copyWithHeaders(); });
    addAction(tr("Paste, blanks take back"), "Ctrl+Shift+V",
              tr("Like pasting, but a blank cell takes the figure back"),
              [this] { m_grid->paste(FigureSheet::Blanks::TakeBack); });
    addAction(tr("Take back") + QStringLiteral("\tDel"), "",
              tr("The selected figures are not in force any more"), [this] { m_grid->takeBack(); });
    addAction(tr("Mark as preliminary"), "Ctrl+1", tr("Quality of the selected figures"),
              [this] { setQuality(Quality::Preliminary); });
    addAction(tr("Mark as final"), "Ctrl+2", tr("Quality of the selected figures"),
              [this] { setQuality(Quality::Final); });
    addAction(tr("Mark as estimated"), "Ctrl+3", tr("Quality of the selected figures"),
              [this] { setQuality(Quality::Estimated); });
    addAction(tr("Reported by…"), "Ctrl+Shift+S", tr("Who reported the selected figures"),
              [this] { m_strip->fields().focusSource(); });
    addAction(tr("Note…"), "Shift+F2", tr("A note on the selected figures"),
              [this] { m_strip->fields().focusNote(); });
    addAction(tr("Own figures or running totals"), "Ctrl+L", tr("Switch which figure is typed"),
              [this] { m_bar->switchSide(); });
    addAction(tr("Many indicators or one"), "Ctrl+Shift+E",
              tr("Switch between all indicators of a period and all periods of the current one"),
              [this] { m_bar->switchArrangement(selectedIndicator()); });
    addAction(tr("Only missing"), "Ctrl+Shift+L", tr("Only rows that lack a figure that is due"),
              [this] { m_bar->switchOnlyMissing(); });
    addAction(tr("To the next part of the page"), "F6", tr("Filters, grid, details"),
              [this] { turnFocus(); });
}

void EntryPage::setQuality(Quality quality)
{
    if (m_model->whyReadOnly().isEmpty())
        m_sheet.setQuality(m_grid->selectedKeys(), quality);
    else
        m_strip->tell(m_model->whyReadOnly());
}

void EntryPage::showHistory()
{
    if (const auto key = m_grid->currentKey())
        HistoryDialog::openFor(this, desk(), key->indicator, key->region, key->period);
}

void EntryPage::goToMissing(bool backwards)
{
    if (!m_grid->goToMissing(backwards))
        m_strip->tell(tr("Nothing that is due by now is missing in these rows."));
    m_grid->setFocus();
}

/// Filters, grid, details, and again.
void EntryPage::turnFocus()
{
    if (m_grid->hasFocus() && m_strip->fields().focusSource())
        return;
    if (m_bar->isAncestorOf(focusWidget()))
        m_grid->setFocus();
    else
        m_bar->findChild<QWidget*>(QStringLiteral("arrangement"))->setFocus();
}

/// Not while the cell is still being left: a dialog would take the keyboard from it.
void EntryPage::askName()
{
    if (m_asking)
        return;
    m_asking = true;
    if (!askPerson(this, desk())) {
        m_sheet.nameRefused();
        m_strip->tell(tr("Not recorded: everything recorded bears a name, so give yours first."));
    }
    m_asking = false;
}

} // namespace kmh

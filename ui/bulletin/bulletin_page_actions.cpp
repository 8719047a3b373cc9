// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_files.h"
#include "ui/bulletin/bulletin_page.h"
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/form_dialog.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/wording_editor.h"
#include "ui/dialogs/recording.h"
#include "ui/dialogs/save_file.h"
#include "ui/exchange/export_progress_dialog.h"
#include "ui/pages/action_button.h"
#include "ui/print/own_paper_printout.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>

// What can be done on the page; bulletin_page.cpp has what it shows.

namespace kmh {

void BulletinPage::makeActions()
{
    m_edit = makePageAction(this, tr("Write anew"), "F2",
                            tr("Write the current paragraph in your own words; also a double "
                               "click"),
                            [this] { edit(); });
    m_keep = makePageAction(this, tr("Keep mine"), "Ctrl+M",
                            tr("What was written still holds beside what is computed now"),
                            [this] { keepMine(); });
    m_takeBack = makePageAction(this, tr("Use what is computed"), "Ctrl+B",
                                tr("Take back what was written; Undo brings it back"),
                                [this] { takeBack(); });
    m_next = makePageAction(this, tr("Next to be looked at"), "F8",
                            tr("The next paragraph whose computed text has changed since"),
                            [this] { goToNext(1); });
    m_previous = makePageAction(this, tr("Previous to be looked at"), "Shift+F8",
                                tr("The previous paragraph whose computed text has changed since"),
                                [this] { goToNext(-1); });
    m_export = makePageAction(this, tr("Export…"), "Ctrl+S",
                              tr("Write the bulletin to a .docx, .pdf or .md file"),
                              [this] { askWhereTo(); });
    m_form = makePageAction(this, tr("Form of the document…"), "Ctrl+D",
                            tr("Margins, fonts, issuer and number of the office's bulletins"),
                            [this] { askForm(); });
}

QList<QAction*> BulletinPage::pageActions() const
{
    return {m_edit, m_keep, m_takeBack, m_next, m_previous, m_form, m_export};
}

/// One paragraph at a time: what is being typed in another one is not left behind unseen.
void BulletinPage::edit()
{
    ParagraphView* view = m_sheet->current();
    if (!view)
        return;
    if (const QString reason = desk().whyReadOnly(); !reason.isEmpty()) {
        Q_EMIT desk().failed(reason);
        return;
    }
    if (ParagraphView* edited = m_sheet->edited(); edited && edited != view) {
        if (edited->editor()->isChanged()) {
            m_sheet->choose(edited->paragraph().key);
            edited->edit();
            Q_EMIT desk().failed(tr("Another paragraph is being written; save it (Ctrl+Enter) or "
                                    "leave it (Esc) first."));
            return;
        }
        edited->stopEditing();
    }
    openEditor(*view, takeDraft(view->paragraph().key));
}

void BulletinPage::leave()
{
    ParagraphView* edited = m_sheet->edited();
    if (!edited)
        return;
    edited->stopEditing();
    m_sheet->choose(edited->paragraph().key);
}

void BulletinPage::save()
{
    ParagraphView* edited = m_sheet->edited();
    if (!edited)
        return;
    const BulletinParagraph paragraph = edited->paragraph();
    const QString typed = edited->editor()->text();
    // Words that are those computed are no words of a person.
    const QString said = typed == paragraph.computed.text ? QString() : typed;
    if (said == paragraph.written && !paragraph.isOutdated()) {
        leave();
        return;
    }
    edited->stopEditing();
    if (write(paragraph, said, tr("write a paragraph of the bulletin anew"))) {
        m_sheet->choose(paragraph.key);
        return;
    }
    if (ParagraphView* view = m_sheet->at(paragraph.key))
        openEditor(*view, typed); // nothing that was typed is lost
    else
        m_drafts.insert({desk().period(), paragraph.key}, typed);
}

void BulletinPage::keepMine()
{
    if (!current() || !current()->isOutdated())
        return;
    const BulletinParagraph paragraph = *current();
    write(paragraph, paragraph.written, tr("keep a paragraph of the bulletin"));
}

void BulletinPage::takeBack()
{
    if (!current() || !current()->isWritten())
        return;
    const BulletinParagraph paragraph = *current();
    write(paragraph, {}, tr("take a paragraph of the bulletin back"));
}

/// Returns whether it is recorded.
bool BulletinPage::write(const BulletinParagraph& paragraph, const QString& said,
                         const QString& step)
{
    const QString place = paragraph.wordingPlace();
    const Wording* inForce = m_reading.wordings.at(place);
    if (!inForce && said.isEmpty())
        return true;
    const std::optional<Wording> before = inForce ? std::optional(*inForce) : std::nullopt;
    const Wording after{.period = desk().period(),
                        .place = place,
                        .computed = paragraph.computed.text,
                        .said = said};
    return recordEdit(this, desk(), WordingEdit{before, after}, {}, step);
}

void BulletinPage::goToNext(int step)
{
    const QVector<ParagraphView*>& views = m_sheet->paragraphs();
    const qsizetype count = views.size();
    qsizetype at = views.indexOf(m_sheet->current());
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + step + count) % count;
        if (views.at(at)->paragraph().isOutdated()) {
            m_sheet->choose(views.at(at)->paragraph().key);
            return;
        }
    }
}

void BulletinPage::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askSaveFile(
        this, tr("Export the bulletin"),
        QDir(folder).filePath(safeFileName(m_reading.bulletin.title) + QStringLiteral(".docx")),
        {tr("Word document (*.docx)"), tr("PDF document (*.pdf)"), tr("Markdown (*.md)")},
        [this](const QString& path) { exportTo(path); });
}

void BulletinPage::exportTo(const QString& path)
{
    writeWithProgress(this, path,
                      [path, bulletin = m_reading.bulletin, form = m_reading.form,
                       now = desk().now()](const Progress& progress) {
                          writeBulletin(bulletin, form, path, now, progress);
                      });
}

QVector<Printable> BulletinPage::printables() const
{
    if (m_reading.bulletin.blocks.isEmpty())
        return {};
    return {bulletinPrintable(m_reading.bulletin, m_reading.form)};
}

void BulletinPage::askForm()
{
    (new FormDialog(desk(), m_reading.form, this))->open();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
// How the import window reads its files; how it records them is in import_dialog_recording.cpp.
#include "ui/desk.h"
#include "ui/exchange/import_dialog.h"
#include "ui/pages/table.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <numeric>

namespace kmh {

ImportDialog* ImportDialog::openFor(QWidget* parent, Desk& desk, QStringList paths,
                                    const std::optional<BackupPolicy>& backups)
{
    if (paths.isEmpty())
        paths = QFileDialog::getOpenFileNames(parent, tr("Files to import"), {},
                                              tr("Tables (*.xlsx *.csv);;All files (*)"));
    if (paths.isEmpty())
        return nullptr;
    auto* dialog = new ImportDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->m_backups = backups;
    dialog->addFiles(paths);
    dialog->open();
    return dialog;
}

bool ImportDialog::isWorking() const
{
    return m_job->isWorking();
}

void ImportDialog::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const auto there = std::find_if(m_items.begin(), m_items.end(), [&](const ImportItem& i) {
            return i.path == path && i.state != ImportItem::State::Recorded;
        });
        if (there != m_items.end()) {
            there->state = ImportItem::State::Waiting;
            continue;
        }
        ImportItem item;
        item.path = path;
        item.cameAt = m_desk.now();
        m_items.append(item);
    }
    if (m_shown < 0 && !m_items.isEmpty())
        m_shown = 0;
    showItem();
    readNext();
}

void ImportDialog::changeWish(const std::function<void(ImportWish&)>& change)
{
    ImportItem* item = shown();
    if (!item || item->state == ImportItem::State::Recorded)
        return;
    change(item->wish);
    ++item->revision;
    item->state = ImportItem::State::Waiting;
    showFiles();
    if (m_reading == m_shown)
        m_job->cancel(); // it is read again as soon as that has ended
    readNext();
}

void ImportDialog::readAgain()
{
    ImportItem* item = shown();
    if (!item || item->state == ImportItem::State::Recorded || m_job->isWorking())
        return;
    item->state = ImportItem::State::Waiting;
    showItem();
    readNext();
}

/// What is going on counts the files by their places, so none goes meanwhile.
void ImportDialog::removeShown()
{
    if (!shown() || m_job->isWorking() || m_isRunning)
        return;
    m_items.remove(m_shown);
    m_shown = std::min(m_shown, int(m_items.size()) - 1);
    showItem();
}

void ImportDialog::stop()
{
    m_run.clear();
    for (ImportItem& item : m_items) {
        if (item.state == ImportItem::State::Waiting)
            fail(item, tr("Reading it was stopped; read it again to import it."));
    }
    m_job->cancel();
    showItem();
}

void ImportDialog::setWorking(const QString& text, Stoppable stoppable)
{
    m_isStoppable = stoppable == Stoppable::Yes;
    m_progress->setRange(0, m_isStoppable ? 100 : 0); // what cannot be stopped tells no share
    m_progress->setValue(0);
    follow();
    m_reason->setText(text);
}

void ImportDialog::readNext()
{
    if (m_job->isWorking())
        return;
    const auto next = std::find_if(m_items.begin(), m_items.end(), [](const ImportItem& item) {
        return item.state == ImportItem::State::Waiting;
    });
    if (next == m_items.end()) {
        if (m_isRunning)
            recordNext();
        else
            follow();
        return;
    }
    const int place = int(next - m_items.begin());
    const auto reading = std::make_shared<ImportReading>();
    const auto work = [reading, workbook = m_desk.workbook().path(), path = next->path,
                       wish = next->wish, now = m_desk.now()](const Progress& progress) {
        *reading = readForImport(workbook, path, wish, now, progress);
    };
    m_reading = place;
    const int revision = next->revision;
    m_job->start(this, work, [this, place, revision, reading](const BackgroundJob::End& end) {
        m_reading = -1;
        ImportItem& item = m_items[place];
        if (item.revision != revision && item.state == ImportItem::State::Waiting) {
            readNext(); // corrected meanwhile: once more
            return;
        }
        if (end.cancelled)
            fail(item, tr("Reading it was stopped; read it again to import it."));
        else if (!end.trouble.isEmpty())
            fail(item, end.trouble);
        else
            takeReading(place, *reading);
        if (place == m_shown)
            showItem();
        readNext();
    });
    setWorking(tr("Reading %1…").arg(QFileInfo(next->path).fileName()), Stoppable::Yes);
}

/// What was to be recorded and would do something else now is shown again first.
void ImportDialog::takeReading(int place, const ImportReading& reading)
{
    ImportItem& item = m_items[place];
    if (m_run.contains(place) && !wouldDoTheSame(item.preview(), reading.preview)) {
        item.lookAgain = true;
        item.isSeenAgain = false;
    }
    item.take(reading);
}

void ImportDialog::fail(ImportItem& item, const QString& sentence)
{
    item.state = ImportItem::State::Failed;
    item.trouble = sentence;
}

/// What is being recorded, or has been, is settled.
bool ImportDialog::canDecide()
{
    return shown() && !m_isRunning && shown()->state != ImportItem::State::Recorded;
}

void ImportDialog::decideAll(bool takeFile)
{
    if (!canDecide())
        return;
    QVector<int> lines(shown()->preview().lines.size());
    std::iota(lines.begin(), lines.end(), 0);
    shown()->decide(lines, takeFile);
    showDecisions();
}

void ImportDialog::decideSelected(bool takeFile)
{
    if (!canDecide())
        return;
    QVector<int> lines;
    for (const QModelIndex& index : m_rows->selectionModel()->selectedRows())
        lines.append(m_rowModel->line(index.row()));
    shown()->decide(lines, takeFile);
    showDecisions();
}

/// Each Enter on a conflict turns it the other way.
void ImportDialog::decideLine(int row)
{
    if (!canDecide())
        return;
    const int line = m_rowModel->line(row);
    const bool takeFile =
        shown()->undecided.contains(line) || !shown()->preview().lines.at(line).take;
    shown()->decide({line}, takeFile);
    showDecisions();
}

/// The rows stay, so that a person goes on where they are.
void ImportDialog::showDecisions()
{
    m_rowModel->followDecisions();
    follow();
}

} // namespace kmh

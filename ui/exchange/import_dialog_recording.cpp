// SPDX-License-Identifier: GPL-3.0-or-later
// How the import window records its files.
#include "core/domain/error.h"
#include "core/store/backup.h"
#include "core/store/workbook.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/exchange/import_dialog.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace kmh {

namespace {

/// So many figures are written before a person would see the window stand still.
constexpr int kSmall = 20'000;

int figuresToRecord(const ImportPreview& preview)
{
    const ImportCounts counts = preview.counts();
    return counts.fresh + counts.changed + counts.conflicts;
}

} // namespace

/// What a run records is settled here: what is read again in its course and would do something
/// else is left to the next.
void ImportDialog::importAll()
{
    if (m_job->isWorking() || m_isRunning)
        return;
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty()) {
        m_reason->setText(reason);
        return;
    }
    if (!askPerson(this, m_desk)) {
        m_reason->setText(Desk::tr("Nothing was recorded: everything recorded bears a name, so "
                                   "give yours first."));
        return;
    }
    m_run.clear();
    for (int place = 0; place < m_items.size(); ++place) {
        ImportItem& item = m_items[place];
        if (item.state != ImportItem::State::Ready || !item.whyNot().isEmpty())
            continue;
        item.lookAgain = false; // it was
        m_run.append(place);
    }
    if (m_run.isEmpty())
        return;
    m_isRunning = true;
    backUpFirst();
}

/// Without a copy the import goes on all the same: nothing of it is beyond undoing.
void ImportDialog::backUpFirst()
{
    m_notice.clear();
    const auto work = [path = m_desk.workbook().path(), by = m_desk.person(), at = m_desk.now(),
                       policy = m_backups.value_or(BackupPolicy::ofThisComputer())](
                          const Progress&) { backUp(path, BackupReason::Import, by, at, policy); };
    m_job->start(this, work, [this](const BackgroundJob::End& end) {
        if (!end.trouble.isEmpty())
            m_notice = tr("No backup copy was made before this import: %1 What is imported can be "
                          "undone.")
                           .arg(end.trouble);
        readNext(); // files may have been added meanwhile
    });
    setWorking(tr("A backup copy is being made before the import…"), Stoppable::No);
}

void ImportDialog::recordNext()
{
    while (!m_run.isEmpty()) {
        const int place = m_run.takeFirst();
        const ImportItem& item = m_items.at(place);
        if (item.state == ImportItem::State::Ready && item.whyNot().isEmpty()) {
            record(place);
            return;
        }
    }
    endRun();
}

/// A file that is to be looked at again is shown.
void ImportDialog::endRun()
{
    m_isRunning = false;
    const auto again = std::find_if(m_items.begin(), m_items.end(), [](const ImportItem& item) {
        return item.lookAgain && item.state == ImportItem::State::Ready;
    });
    if (again != m_items.end())
        m_shown = int(again - m_items.begin());
    showItem();
}

void ImportDialog::record(int place)
{
    ImportItem& item = m_items[place];
    item.reading.preview.receipt.cameAt = item.cameAt;
    const QString text = tr("Import of %1").arg(QFileInfo(item.path).fileName());
    try {
        const ReceiptId receipt = m_desk.workbook().newReceiptId();
        if (figuresToRecord(item.preview()) >= kSmall) {
            recordLarge(place, receipt, text);
            return;
        }
        m_desk.recordAll(editsOf(item.preview(), receipt, item.reading.layoutBefore, item.remember,
                                 m_desk.plan()),
                         {}, text);
    } catch (const Error& error) {
        fail(item, error.sentence());
        readNext();
        return;
    }
    finishRecording(place);
}

void ImportDialog::recordLarge(int place, ReceiptId receipt, const QString& text)
{
    const ImportItem& item = m_items.at(place);
    const auto edits = std::make_shared<QVector<Edit>>();
    const auto work = [edits, receipt, preview = item.preview(),
                       layoutBefore = item.reading.layoutBefore, remember = item.remember,
                       plan = m_desk.assessment().snapshot->plan, path = m_desk.workbook().path(),
                       stamp = Stamp{m_desk.now(), m_desk.person(), {}}](const Progress& progress) {
        *edits = editsOf(preview, receipt, layoutBefore, remember, *plan);
        tell(progress, 0);
        Workbook::open(path, Workbook::Access::ReadWrite).record(*edits, stamp);
    };
    m_job->start(this, work, [this, place, edits, text](const BackgroundJob::End& end) {
        if (!end.isDone()) {
            fail(m_items[place], end.cancelled ? tr("Recording it was stopped.") : end.trouble);
            readNext();
            return;
        }
        m_desk.adoptRecorded(*edits, {}, text);
        finishRecording(place);
    });
    setWorking(tr("Recording %1…").arg(QFileInfo(item.path).fileName()), Stoppable::No);
}

/// Files that say something of what was just recorded are read again.
void ImportDialog::finishRecording(int place)
{
    m_items[place].state = ImportItem::State::Recorded;
    QSet<FigureKey> recorded;
    for (const ImportLine& line : m_items.at(place).preview().lines)
        recorded.insert(line.change.key);
    for (ImportItem& other : m_items) {
        const auto& lines = other.preview().lines;
        if (other.state == ImportItem::State::Ready &&
            std::any_of(lines.begin(), lines.end(),
                        [&](const ImportLine& line) { return recorded.contains(line.change.key); }))
            other.state = ImportItem::State::Waiting;
    }
    showItem();
    readNext();
}

void ImportDialog::reject()
{
    if (m_isRunning && m_job->isWorking() && !m_isStoppable) {
        m_reason->setText(tr("The file is being recorded; close this when that is done."));
        return;
    }
    stop();
    QDialog::reject();
}

} // namespace kmh

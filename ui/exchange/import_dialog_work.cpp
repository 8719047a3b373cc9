// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/workbook.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_job.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

#include <algorithm>

namespace kmh {

namespace {

/// So many figures are written before a person would see the window stand still.
constexpr qsizetype kSmall = 20'000;

qsizetype figuresIn(const QVector<Edit>& edits)
{
    qsizetype count = 0;
    for (const Edit& edit : edits) {
        if (const auto* figures = std::get_if<FiguresEdit>(&edit))
            count += figures->figures.size();
    }
    return count;
}

} // namespace

ImportDialog* ImportDialog::openFor(QWidget* parent, Desk& desk, QStringList paths)
{
    if (paths.isEmpty())
        paths = QFileDialog::getOpenFileNames(parent, tr("Files to import"), {},
                                              tr("Tables (*.xlsx *.csv);;All files (*)"));
    if (paths.isEmpty())
        return nullptr;
    auto* dialog = new ImportDialog(desk, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
        const bool isThere = std::any_of(m_items.begin(), m_items.end(), [&](const ImportItem& i) {
            return i.path == path && i.state != ImportItem::State::Recorded;
        });
        if (isThere)
            continue;
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
    item->state = ImportItem::State::Waiting;
    showFiles();
    readNext();
}

void ImportDialog::setWorking(const QString& text)
{
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
        if (std::exchange(m_isRecording, false))
            recordNext();
        follow();
        return;
    }
    const int place = int(next - m_items.begin());
    const auto reading = std::make_shared<ImportReading>();
    const auto work = [reading, workbook = m_desk.workbook().path(), path = next->path,
                       wish = next->wish, now = m_desk.now()](const Progress& progress) {
        *reading = readForImport(workbook, path, wish, now, progress);
    };
    m_job->start(work, [this, place, reading](const ImportJob::End& end) {
        if (end.cancelled)
            fail(m_items[place], tr("Reading it was stopped."));
        else if (!end.trouble.isEmpty())
            fail(m_items[place], end.trouble);
        else
            takeReading(place, *reading);
        if (place == m_shown)
            showItem();
        readNext();
    });
    setWorking(tr("Reading %1…").arg(QFileInfo(next->path).fileName()));
}

void ImportDialog::takeReading(int place, const ImportReading& reading)
{
    ImportItem& item = m_items[place];
    item.reading = reading;
    item.state = ImportItem::State::Ready;
    item.undecided.clear();
    for (int i = 0; i < reading.preview.lines.size(); ++i) {
        if (reading.preview.lines.at(i).status == ImportLine::Status::Conflict)
            item.undecided.insert(i);
    }
}

void ImportDialog::fail(ImportItem& item, const QString& sentence)
{
    item.state = ImportItem::State::Failed;
    item.trouble = sentence;
}

void ImportDialog::decideAll(bool takeFile)
{
    ImportItem* item = shown();
    if (!item)
        return;
    for (ImportLine& line : item->reading.preview.lines)
        line.take = line.status != ImportLine::Status::Conflict || takeFile;
    item->undecided.clear();
    showLines();
    follow();
}

/// Each Enter on a conflict turns it the other way.
void ImportDialog::decideLine(int row)
{
    ImportItem* item = shown();
    const ImportRow& chosen = m_rowModel->row(row);
    if (!item || chosen.status != ImportLine::Status::Conflict)
        return;
    ImportLine& line = item->reading.preview.lines[chosen.line];
    line.take = item->undecided.contains(chosen.line) || !line.take;
    item->undecided.remove(chosen.line);
    showLines();
    follow();
}

void ImportDialog::importAll()
{
    if (m_job->isWorking())
        return;
    if (!askPerson(this, m_desk)) {
        m_reason->setText(Desk::tr("Nothing was recorded: everything recorded bears a name, so "
                                   "give yours first."));
        return;
    }
    recordNext();
}

/// One file after the other; those that say something of what was just recorded are read again, so
/// that nothing is recorded that nobody has seen.
void ImportDialog::recordNext()
{
    const auto next = std::find_if(m_items.begin(), m_items.end(), [](const ImportItem& item) {
        return item.state == ImportItem::State::Ready && item.whyNot().isEmpty();
    });
    if (next == m_items.end()) {
        showItem();
        return;
    }
    m_isRecording = true;
    record(*next);
}

void ImportDialog::record(ImportItem& item)
{
    try {
        item.reading.preview.receipt.cameAt = item.cameAt;
        const QVector<Edit> edits =
            editsOf(item.preview(), m_desk.workbook().newReceiptId(), item.reading.layoutBefore,
                    item.remember, m_desk.plan());
        const QString text = tr("Import of %1").arg(QFileInfo(item.path).fileName());
        if (figuresIn(edits) >= kSmall) {
            recordLarge(item, edits, text);
            return;
        }
        m_desk.recordAll(edits, {}, text);
        finishRecording(item);
    } catch (const Error& error) {
        fail(item, error.sentence());
        showItem();
        readNext();
    }
}

void ImportDialog::recordLarge(ImportItem& item, const QVector<Edit>& edits, const QString& text)
{
    const int place = int(&item - m_items.data());
    const auto work = [edits, path = m_desk.workbook().path(),
                       stamp = Stamp{m_desk.now(), m_desk.person(), {}}](const Progress& progress) {
        tell(progress, 0);
        Workbook::open(path, Workbook::Access::ReadWrite).record(edits, stamp);
    };
    m_job->start(work, [this, place, edits, text](const ImportJob::End& end) {
        ImportItem& recorded = m_items[place];
        try {
            if (end.cancelled || !end.trouble.isEmpty()) {
                fail(recorded, end.cancelled ? tr("Recording it was stopped.") : end.trouble);
                readNext();
                return;
            }
            m_desk.adoptRecorded(edits, {}, text);
            finishRecording(recorded);
        } catch (const Error& error) {
            fail(recorded, error.sentence());
            readNext();
        }
    });
    setWorking(tr("Recording %1…").arg(QFileInfo(item.path).fileName()));
}

void ImportDialog::finishRecording(ImportItem& item)
{
    item.state = ImportItem::State::Recorded;
    QSet<FigureKey> recorded;
    for (const ImportLine& line : item.preview().lines)
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
    if (m_isRecording && m_job->isWorking()) {
        m_reason->setText(tr("The file is being recorded; close this when that is done."));
        return;
    }
    m_job->cancel();
    QDialog::reject();
}

} // namespace kmh

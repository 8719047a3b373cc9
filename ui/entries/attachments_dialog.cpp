// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/attachments_dialog.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 56; // of the text size
constexpr int kHeight = 28;

ColumnModel<Attachment>* makeModel(QObject* parent)
{
    using Row = Attachment;
    return new ColumnModel<Row>(
        {{AttachmentsDialog::tr("File"), [](const Row& row) { return row.name; }},
         {AttachmentsDialog::tr("Size"), sizeText, Qt::AlignRight | Qt::AlignVCenter},
         {AttachmentsDialog::tr("Attached by"), [](const Row& row) { return row.stamp.by; }},
         {AttachmentsDialog::tr("On"), [](const Row& row) { return momentLabel(row.stamp.at); }}},
        parent);
}

} // namespace

AttachmentsDialog::AttachmentsDialog(Desk& desk, const Entry& entry, AttachmentCopies& copies,
                                     QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_entry(entry)
    , m_copies(copies)
    , m_model(makeModel(this))
    , m_table(new Table(m_model, 0))
    , m_problem(makeFieldProblem())
    , m_progress(makeProgress())
    , m_add(new QPushButton(tr("&Add files…")))
    , m_open(new QPushButton(tr("&Open")))
    , m_save(new QPushButton(tr("&Save as…")))
    , m_remove(new QPushButton(tr("&Take away")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Files attached — %1").arg(entry.name()));
    auto* layout = new QVBoxLayout(this);
    auto* limit = new QLabel(
        tr("Drop files here or add them. They are kept in the workbook; the largest it takes is "
           "%1 MB each.")
            .arg(kLargestAttachment / 1024 / 1024));
    limit->setWordWrap(true);
    layout->addWidget(limit);
    if (const QString reason = desk.whyReadOnly(); !reason.isEmpty()) {
        auto* why = new QLabel(reason);
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    m_table->setEmptyText(tr("No file is attached."));
    m_table->setAccessibleName(tr("Files attached"));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    connect(&m_reader, &AttachmentReader::progressed, m_bar, &QProgressBar::setValue);
    connect(&m_reader, &AttachmentReader::finished, this, &AttachmentsDialog::record);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttachmentsDialog::followSelection);
    connect(m_table, &Table::rowActivated, this, [this] { m_open->click(); });
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    refresh();
}

QWidget* AttachmentsDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"));
    const std::pair<QPushButton*, const char*> all[] = {
        {m_add, "add"}, {m_open, "open"}, {m_save, "save"}, {m_remove, "remove"}};
    for (const auto& [button, name] : all) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsDialog::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, [this] { openCopy(selected().value()); });
    connect(m_save, &QPushButton::clicked, this, &AttachmentsDialog::chooseTarget);
    connect(m_remove, &QPushButton::clicked, this, [this] { takeAway(selected().value()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

QWidget* AttachmentsDialog::makeProgress()
{
    auto* progress = new QWidget;
    auto* row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_reading = new QLabel;
    m_bar = new QProgressBar;
    auto* cancel = new QPushButton(tr("Stop"));
    cancel->setObjectName(QStringLiteral("stop"));
    row->addWidget(m_reading);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    progress->hide();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_reader.cancel();
        m_waiting.clear();
        showReading({});
        Q_EMIT idle();
    });
    return progress;
}

void AttachmentsDialog::refresh()
{
    try {
        m_model->setRows(m_desk.workbook().attachments(m_entry.id, m_desk.asOf()));
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowCount() - 1);
    followSelection();
}

void AttachmentsDialog::followSelection()
{
    const bool any = selected().has_value();
    const bool writable = m_desk.whyReadOnly().isEmpty();
    m_add->setEnabled(writable);
    m_open->setEnabled(any);
    m_save->setEnabled(any);
    m_remove->setEnabled(any && writable);
}

std::optional<Attachment> AttachmentsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()));
}

void AttachmentsDialog::tell(const QString& sentence)
{
    showFieldProblem(m_problem, sentence);
}

void AttachmentsDialog::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsDialog::add);
    dialog->open();
}

void AttachmentsDialog::chooseTarget()
{
    const auto attachment = selected();
    if (!attachment)
        return;
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(*attachment));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attachment](const QString& path) { saveAs(*attachment, path); });
    dialog->open();
}

void AttachmentsDialog::add(const QStringList& paths)
{
    tell({});
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty()) {
        tell(reason);
        return;
    }
    m_waiting += paths;
    if (!m_reader.isReading())
        readNext();
}

void AttachmentsDialog::readNext()
{
    if (m_waiting.isEmpty()) {
        showReading({});
        Q_EMIT idle();
        return;
    }
    const QString path = m_waiting.takeFirst();
    showReading(QFileInfo(path).fileName());
    m_reader.read(path);
}

void AttachmentsDialog::showReading(const QString& name)
{
    m_progress->setVisible(!name.isEmpty());
    m_reading->setText(tr("Reading %1").arg(name));
    m_bar->setValue(0);
}

/// A file of the same name takes the place of the one before, which stays in the history.
void AttachmentsDialog::record(const ReadFile& file)
{
    if (!file.problem.isEmpty()) {
        tell(file.problem);
        readNext();
        return;
    }
    QString before;
    for (const Attachment& attached : m_model->rows()) {
        if (attached.name == file.name)
            before = attached.hash;
    }
    if (before == file.hash)
        tell(tr("%1 is attached already.").arg(file.name));
    else
        recordEdit(this, m_desk,
                   AttachmentEdit{m_entry.id, file.name, before, file.hash, file.content}, {},
                   tr("Attach %1 to %2").arg(file.name, m_entry.name()));
    refresh();
    readNext();
}

void AttachmentsDialog::openCopy(const Attachment& attachment)
{
    try {
        if (!QDesktopServices::openUrl(
                QUrl::fromLocalFile(m_copies.copyOf(m_desk.workbook(), attachment))))
            tell(tr("No program opens %1; save it and open it yourself.").arg(attachment.name));
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

void AttachmentsDialog::saveAs(const Attachment& attachment, const QString& path)
{
    try {
        writeFile(path, m_desk.workbook().attachmentContent(attachment.hash));
    } catch (const Error& error) {
        tell(error.sentence());
    }
}

void AttachmentsDialog::takeAway(const Attachment& attachment)
{
    recordEdit(this, m_desk, AttachmentEdit{m_entry.id, attachment.name, attachment.hash, {}}, {},
               tr("Take %1 away from %2").arg(attachment.name, m_entry.name()));
    refresh();
}

void AttachmentsDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_desk.whyReadOnly().isEmpty())
        event->acceptProposedAction();
}

void AttachmentsDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace kmh

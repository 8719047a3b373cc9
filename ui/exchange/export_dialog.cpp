// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"
#include "ui/dialogs/save_file.h"

#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/exchange/export_progress_dialog.h"
#include "ui/exchange/table_export.h"
#include "ui/exchange/workbook_export.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 42;      // of the text size
constexpr int kShownTable = -1; // among the contents: the table of the page
const auto kXlsx = QStringLiteral("xlsx");
const auto kCsv = QStringLiteral("csv");
const auto kJson = QStringLiteral("json");

/// A file of that name in the person's documents.
QString firstPath(const Desk& desk)
{
    const QString name =
        ExportDialog::tr("%1 %2 export").arg(desk.plan().shortTitle, periodLabel(desk.period()));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(safeFileName(name) + u'.' + kXlsx);
}

} // namespace

ExportDialog::ExportDialog(Desk& desk, Table* table, const QString& tableName, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(table)
    , m_tableName(tableName)
    , m_what(new QComboBox)
    , m_format(new QComboBox)
    , m_paper(new QComboBox)
    , m_path(new QLineEdit(QDir::toNativeSeparators(firstPath(desk))))
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_remark(new QLabel)
    , m_progress(new QProgressBar)
    , m_write(new QPushButton(tr("&Export")))
    , m_folder(new QPushButton(tr("&Open its folder")))
    , m_close(new QPushButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    new QVBoxLayout(this);
    makeForm();
    makeButtons();
    resize(int(theme::em(font()) * kWidth), sizeHint().height());
    fillFormats();
    connect(&m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
}

void ExportDialog::makeForm()
{
    m_what->addItem(tr("Everything: overview, charts, figures, history, ledgers, receipts"),
                    int(ExportContent::Everything));
    m_what->addItem(tr("Reported figures in force"), int(ExportContent::Figures));
    m_what->addItem(tr("Ledgers"), int(ExportContent::Ledgers));
    m_what->addItem(tr("History: every version of the figures"), int(ExportContent::History));
    if (m_table)
        m_what->addItem(tr("The table of the page: %1").arg(m_tableName), kShownTable);
    m_paper->addItem(tr("A4 landscape"), int(Paper::A4));
    m_paper->addItem(tr("A3 landscape"), int(Paper::A3));
    auto* file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    m_browse->setAutoDefault(false);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_progress->setRange(0, 100);
    m_progress->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Paper:"), m_paper);
    auto* label = new QLabel(tr("F&ile:")); // a line of two has no buddy of its own
    label->setBuddy(m_path);
    form->addRow(label, file);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(form);
    column->addWidget(m_remark);
    column->addWidget(m_progress);
    column->addStretch(1);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::followPath);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
}

void ExportDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    m_folder->hide();
    m_folder->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_write->setObjectName(QStringLiteral("write"));
    m_folder->setObjectName(QStringLiteral("folder"));
    row->addWidget(m_folder);
    row->addStretch(1);
    row->addWidget(m_write);
    row->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_folder, &QPushButton::clicked, this, [this] { openFolderOf(m_path->text()); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
}

/// A .csv holds one table, a .json no page of the window.
void ExportDialog::fillFormats()
{
    const int what = m_what->currentData().toInt();
    const QVariant before = m_format->currentData();
    m_format->clear();
    m_format->addItem(tr("Excel workbook (.xlsx)"), kXlsx);
    if (what == int(ExportContent::Everything))
        m_format->addItem(tr("Figures in force, comma-separated (.csv)"), kCsv);
    else if (what != int(ExportContent::Ledgers))
        m_format->addItem(tr("Comma-separated (.csv)"), kCsv);
    if (what != kShownTable)
        m_format->addItem(tr("For other programs (.json)"), kJson);
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
    followFormat();
}

void ExportDialog::followFormat()
{
    const QString format = m_format->currentData().toString();
    if (format.isEmpty())
        return;
    m_paper->setEnabled(format == kXlsx);
    QString path = m_path->text();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == kXlsx || suffix == kCsv || suffix == kJson)
        path.chop(suffix.size());
    else
        path += u'.';
    m_path->setText(path + format);
    followPath();
}

void ExportDialog::followPath()
{
    const QFileInfo file(m_path->text().trimmed());
    m_folder->hide();
    m_write->setEnabled(!m_path->text().trimmed().isEmpty());
    m_remark->setText(file.isFile() ? tr("The file is there already and will be replaced.")
                                    : QString());
}

void ExportDialog::chooseFile()
{
    const QString format = m_format->currentData().toString();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_path->text(),
        QStringLiteral("%1 (*.%2)")
            .arg(m_format->currentText().section(u'(', 0, 0).trimmed(), format));
    if (path.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    followFormat();
}

/// What is read here and now belongs to the window's thread; the workbook is opened anew.
BackgroundJob::Work ExportDialog::work()
{
    const ExportRequest request{QFileInfo(m_path->text().trimmed()).absoluteFilePath(),
                                ExportContent(m_what->currentData().toInt()),
                                Paper(m_paper->currentData().toInt())};
    if (m_what->currentData().toInt() == kShownTable) {
        ShownTable table = shownTable(*m_table, m_tableName);
        table.page = pageSetupOf(m_desk, request.paper);
        return [request, table](const Progress& progress) {
            writeTable(request.path, table, progress);
        };
    }
    // A bundled workbook's file goes with it; holding it keeps the file.
    return [request, held = m_desk.sharedWorkbook(), path = m_desk.workbook().path(),
            period = m_desk.period(), asOf = m_desk.asOf(),
            now = m_desk.now()](const Progress& progress) {
        tell(progress, 0);
        const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
        exportFile(request, exportSource(workbook, period, asOf, now), progress);
    };
}

void ExportDialog::write()
{
    try {
        exportFormatOf(m_path->text().trimmed());
    } catch (const Error& error) {
        showEnd(error.sentence(), false);
        return;
    }
    setRunning(true);
    m_job.start(this, work(), [this](const BackgroundJob::End& end) {
        const QString problem = end.cancelled ? tr("Cancelled; nothing was written.") : end.trouble;
        showEnd(end.isDone() ? tr("%1 was written.").arg(QDir::toNativeSeparators(m_path->text()))
                             : problem,
                end.isDone());
        Q_EMIT finishedWriting(problem);
    });
}

void ExportDialog::setRunning(bool running)
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_what, m_format, m_paper, m_path, m_browse, m_write})
        widget->setEnabled(!running);
    m_paper->setEnabled(!running && m_format->currentData().toString() == kXlsx);
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    if (running)
        m_remark->setText(tr("Writing…"));
}

void ExportDialog::showEnd(const QString& sentence, bool written)
{
    setRunning(false);
    m_remark->setText(sentence);
    m_folder->setVisible(written);
}

/// While a file is being written, giving up is asked of that first.
void ExportDialog::reject()
{
    if (m_job.isWorking())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace kmh

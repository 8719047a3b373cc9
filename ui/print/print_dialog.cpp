// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "core/domain/error.h"
#include "core/exchange/sheet_writer.h"
#include "ui/dialogs/save_file.h"
#include "ui/print/sheet_preview.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kFormWidth = 20; // of the text size
constexpr int kMostCopies = 99;

} // namespace

PrintDialog::PrintDialog(QVector<Printable> printables, int chosen, QWidget* parent)
    : QDialog(parent)
    , m_printables(std::move(printables))
    , m_what(new QComboBox)
    , m_printer(new QComboBox)
    , m_copies(new QSpinBox)
    , m_paper(new QComboBox)
    , m_orientation(new QComboBox)
    , m_fit(new QComboBox)
    , m_remark(new QLabel)
    , m_progress(new QProgressBar)
    , m_preview(new SheetPreview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(makeForm());
    row->addWidget(m_preview, 1);
    fillChoices();
    m_what->setCurrentIndex(chosen);
    followWhat();
    followPrinter();
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintDialog::followWhat);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintDialog::followPrinter);
    for (QComboBox* box : {m_paper, m_orientation, m_fit})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    connect(&m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
}

PrintDialog::~PrintDialog() = default;

QWidget* PrintDialog::makeForm()
{
    auto* side = new QWidget;
    side->setFixedWidth(int(theme::em(font()) * kFormWidth));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_progress->setRange(0, 100);
    m_progress->hide();
    m_copies->setRange(1, kMostCopies);
    auto* form = new QFormLayout;
    for (QComboBox* box : {m_what, m_printer}) // names can be long
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("P&rinter:"), m_printer);
    form->addRow(tr("&Copies:"), m_copies);
    form->addRow(tr("P&aper:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("&Fit:"), m_fit);
    column->addLayout(form);
    column->addWidget(m_remark);
    column->addStretch(1);
    column->addWidget(m_progress);
    makeButtons(column);
    return side;
}

void PrintDialog::fillChoices()
{
    for (const Printable& printable : std::as_const(m_printables))
        m_what->addItem(printable.name);
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    m_printer->setCurrentIndex(
        std::max(0, m_printer->findData(QPrinterInfo::defaultPrinterName())));
    m_printer->addItem(tr("A PDF file"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("A3"), int(Paper::A3));
    m_orientation->addItem(tr("Landscape"), true);
    m_orientation->addItem(tr("Portrait"), false);
    m_fit->addItem(tr("All on one sheet"), int(PrintFit::OneSheet));
    m_fit->addItem(tr("As wide as the sheet"), int(PrintFit::Width));
}

void PrintDialog::makeButtons(QLayout* column)
{
    m_print = new QPushButton;
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setDefault(true);
    auto* pdf = new QPushButton(tr("Save as P&DF…"));
    pdf->setObjectName(QStringLiteral("pdf"));
    m_close = new QPushButton(tr("Close"));
    pdf->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addWidget(m_close);
    static_cast<QVBoxLayout*>(column)->addLayout(row);
    row->insertWidget(1, pdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(pdf, &QPushButton::clicked, this, [this] {
        askSaveFile(this, tr("Save as PDF"),
                    safeFileName(m_printables.at(m_what->currentIndex()).frame.title),
                    {tr("PDF (*.pdf)")}, [this](const QString& path) { writePdfTo(path); });
    });
    connect(m_close, &QPushButton::clicked, this, &PrintDialog::reject);
    pdf->setVisible(!QPrinterInfo::availablePrinterNames().isEmpty());
}

bool PrintDialog::toPdf() const
{
    return m_printer->currentData().isNull();
}

/// How it would like to lie and be fitted.
void PrintDialog::followWhat()
{
    const Printable& printable = m_printables.at(m_what->currentIndex());
    const QSignalBlocker fit(m_fit);
    const QSignalBlocker orientation(m_orientation);
    m_fit->setCurrentIndex(m_fit->findData(int(printable.fit)));
    make();
    m_orientation->setCurrentIndex(m_orientation->findData(m_printout->prefersLandscape()));
    showSheets();
}

void PrintDialog::followPrinter()
{
    m_copies->setEnabled(!toPdf());
    m_print->setText(toPdf() ? tr("&Save as PDF…") : tr("&Print"));
}

/// Anew for each paper: what has been laid out may have lost rows.
void PrintDialog::make()
{
    m_preview->setSheets(nullptr);
    m_sheets.reset();
    m_printout =
        m_printables.at(m_what->currentIndex()).make(PrintFit(m_fit->currentData().toInt()));
}

void PrintDialog::layOut()
{
    make();
    showSheets();
}

void PrintDialog::showSheets()
{
    const Printable& printable = m_printables.at(m_what->currentIndex());
    m_sheets = std::make_unique<Sheets>(
        *m_printout, printable.frame,
        sheetLayout(Paper(m_paper->currentData().toInt()), m_orientation->currentData().toBool()));
    m_preview->setSheets(m_sheets.get());
    enableFitting(true);
    QStringList remarks{m_printout->remark()};
    if (m_printer->count() == 1)
        remarks.append(tr("No printer is installed here; what is saved as a PDF can be printed "
                          "anywhere."));
    remarks.removeAll(QString());
    m_remark->setText(remarks.join(u'\n'));
}

/// What is paged already has its own paper.
void PrintDialog::enableFitting(bool idle)
{
    for (QComboBox* box : {m_paper, m_orientation, m_fit})
        box->setEnabled(idle && m_sheets->isFitted());
}

void PrintDialog::print()
{
    if (!toPdf()) {
        printOnPaper(m_printer->currentData().toString());
        return;
    }
    askSaveFile(this, tr("Save as PDF"),
                safeFileName(m_printables.at(m_what->currentIndex()).frame.title),
                {tr("PDF (*.pdf)")}, [this](const QString& path) { writePdfTo(path); });
}

void PrintDialog::writePdfTo(const QString& path)
{
    start([path, sheets = m_sheets.get()](
              const Progress& progress) { writePdf(path, *sheets, progress); },
          tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
}

void PrintDialog::printOnPaper(const QString& printer)
{
    const auto work =
        [printer, copies = m_copies->value(), sheets = m_sheets.get(),
         title = m_printables.at(m_what->currentIndex()).frame.title](const Progress& progress) {
            QPrinter device(QPrinterInfo::printerInfo(printer), QPrinter::HighResolution);
            device.setDocName(title);
            device.setCopyCount(copies);
            sheets->printOn(device, progress);
        };
    start(work, tr("It was sent to %1.").arg(printer));
}

void PrintDialog::start(BackgroundJob::Work work, const QString& done)
{
    setRunning(true);
    m_job.start(this, std::move(work), [this, done](const BackgroundJob::End& end) {
        setRunning(false);
        const QString problem = end.cancelled ? tr("Cancelled; nothing was printed.") : end.trouble;
        m_remark->setText(end.isDone() ? done : problem);
        Q_EMIT finishedPrinting(problem);
    });
}

void PrintDialog::setRunning(bool running)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_what, m_printer, m_print})
        widget->setEnabled(!running);
    enableFitting(!running);
    m_copies->setEnabled(!running && !toPdf());
    m_progress->setValue(0);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
}

/// While something is being printed, giving up is asked of that first.
void PrintDialog::reject()
{
    if (m_job.isWorking())
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace kmh

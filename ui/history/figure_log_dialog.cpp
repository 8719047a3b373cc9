// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/figure_log_dialog.h"

#include "core/domain/error.h"
#include "core/exchange/export_file.h"
#include "ui/desk.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/save_file.h"
#include "ui/exchange/export_progress_dialog.h"
#include "ui/exchange/table_export.h"
#include "ui/exchange/workbook_export.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/moments.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 96; // of the text size
constexpr int kHeight = 48;
constexpr int kFitted = 40; // rows

QDate today(const Desk& desk)
{
    return desk.now().toLocalTime().date();
}

} // namespace

FigureLogDialog::FigureLogDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_bar(new FigureLogBar(desk.plan(), desk.periods(), today(desk)))
    , m_model(new FigureLogModel(desk, this))
    , m_table(new Table(m_model, FigureLogModel::NoteColumn))
    , m_versions(new QPushButton(tr("&Versions of the figure…")))
    , m_export(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("Log of reported figures"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* column = new QVBoxLayout(this);
    auto* remark = new QLabel;
    remark->setObjectName(QStringLiteral("remark"));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    column->addWidget(remark);
    column->addWidget(m_bar);
    makeTable();
    makeButtons();
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    const auto followDesk = [this, remark] {
        QStringList remarks{tr("Everything that was ever recorded stays here, the newest first; "
                               "open a row for all versions of its figure.")};
        if (m_desk.asOf().isValid())
            remarks.append(tr("%1.").arg(asKnownText(m_desk)));
        if (m_desk.assessment().snapshot->demo)
            remarks.append(tr("Demonstration figures."));
        remark->setText(remarks.join(QLatin1Char(' ')));
        try {
            m_bar->setReceipts(m_desk.workbook().receipts(m_desk.asOf()));
        } catch (const Error& error) {
            Q_EMIT m_desk.failed(error.sentence());
        }
        refresh();
    };
    connect(m_bar, &FigureLogBar::filterChanged, this, &FigureLogDialog::refresh);
    connect(m_bar, &FigureLogBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(&desk, &Desk::assessmentChanged, this, followDesk);
    followDesk();
    m_table->setFocus();
}

void FigureLogDialog::openFor(QWidget* parent, Desk& desk)
{
    auto* dialog = parent->findChild<FigureLogDialog*>();
    if (!dialog) {
        dialog = new FigureLogDialog(desk, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void FigureLogDialog::makeTable()
{
    const int em = int(theme::em(font()));
    m_table->setAccessibleName(windowTitle());
    m_table->setEmptyText(tr("No version fits the choice above."));
    m_table->setStretchedBetween(em * 12, em * 40);
    // Columns are fitted to a screenful of rows: to look further would read further, and before
    // the window is shown none would mean all.
    m_table->horizontalHeader()->setResizeContentsPrecision(kFitted);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
    connect(m_table, &Table::rowActivated, this, &FigureLogDialog::showVersions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FigureLogDialog::followRow);
}

void FigureLogDialog::makeButtons()
{
    auto* row = new QHBoxLayout;
    auto* copy = new QPushButton(tr("&Copy rows"));
    auto* close = new QPushButton(tr("Close"));
    m_export->setObjectName(QStringLiteral("export"));
    m_versions->setObjectName(QStringLiteral("versions"));
    for (QPushButton* button : {m_versions, copy, m_export, close})
        button->setAutoDefault(false);
    for (QPushButton* button : {m_versions, copy, m_export})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_versions, &QPushButton::clicked, this, &FigureLogDialog::showVersions);
    connect(copy, &QPushButton::clicked, m_table, &Table::copyRows);
    connect(m_export, &QPushButton::clicked, this, &FigureLogDialog::exportLog);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void FigureLogDialog::refresh()
{
    const int row = std::max(0, m_table->currentRow());
    m_model->setQuery(m_bar->filter().query());
    m_bar->setCount(m_model->rowCount());
    m_table->selectRowAt(std::min(row, m_model->rowCount() - 1));
    m_table->fitColumns();
    followRow();
}

void FigureLogDialog::followRow()
{
    m_versions->setEnabled(m_model->version(m_table->currentRow()) != nullptr);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void FigureLogDialog::showVersions()
{
    if (const ObservationVersion* version = m_model->version(m_table->currentRow())) {
        const Observation figure = version->observation;
        HistoryDialog::openFor(this, m_desk, figure.indicator, figure.region, figure.period);
    }
}

/// Off the window's thread, with a workbook of its own: there may be a million.
void FigureLogDialog::exportLog()
{
    askSaveFile(this, tr("Export the log"), windowTitle(), tableFilters(),
                [this](const QString& path) { writeLog(path); });
}

void FigureLogDialog::writeLog(const QString& path)
{
    writeWithProgress(
        this, path,
        [path, query = m_model->query(), held = m_desk.sharedWorkbook(),
         from = m_desk.workbook().path(), period = m_desk.period(), asOf = m_desk.asOf(),
         now = m_desk.now()](const Progress& progress) {
            tell(progress, 0);
            const Workbook workbook = Workbook::open(from, Workbook::Access::ReadOnly);
            ExportSource source = exportSource(workbook, period, asOf, now);
            source.versions = workbook.countFigureLog(query);
            source.eachVersion = [&](const auto& read) { workbook.eachFigureVersion(query, read); };
            exportFile({path, ExportContent::History}, source, progress);
        });
}

} // namespace kmh

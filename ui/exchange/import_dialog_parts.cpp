// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the import window; what they show is in import_dialog.cpp.
#include "ui/desk.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/import_job.h"
#include "ui/exchange/layout_panel.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kNameColumn = 0;
constexpr int kRemarkColumn = 6;
constexpr int kMessageColumn = 2;

} // namespace

QWidget* ImportDialog::makeFileSide()
{
    auto* side = new QWidget;
    auto* add = new QPushButton(tr("Add files…"));
    add->setAutoDefault(false);
    m_files = new Table(m_fileModel, kNameColumn);
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setEmptyText(tr("Add files, or drop them here: .xlsx and .csv"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(m_files, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        addFiles(QFileDialog::getOpenFileNames(this, tr("Files to import"), {},
                                               tr("Tables (*.xlsx *.csv);;All files (*)")));
    });
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_isFilling || !current.isValid() || current.row() == m_shown)
                    return;
                m_shown = current.row();
                showItem();
            });
    return side;
}

QWidget* ImportDialog::makePreviewSide()
{
    auto* side = new QWidget;
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::TextSize::Title));
    m_rows = new Table(m_rowModel, kRemarkColumn);
    m_rows->setAccessibleName(tr("Figures of the file beside those in force"));
    m_rows->setEmptyText(tr("No figures of this kind."));
    m_rows->setStretchedBetween(int(theme::em(font()) * 11), QWIDGETSIZE_MAX);
    connect(m_rows, &Table::rowActivated, this, &ImportDialog::decideLine);
    m_issues = new Table(m_issueModel, kMessageColumn);
    m_issues->setAccessibleName(tr("Remarks on the file"));
    m_issues->setEmptyText(tr("There is nothing to remark."));
    m_layout = new LayoutPanel(m_desk.workbook().plan());
    connect(m_layout, &LayoutPanel::changed, this, [this](const QVector<TableLayout>& layouts) {
        changeWish([&](ImportWish& wish) { wish.layouts = layouts; });
    });
    auto* differences = new QWidget;
    auto* column = new QVBoxLayout(differences);
    column->addWidget(makeChips());
    column->addWidget(m_rows, 1);
    m_tabs = new QTabWidget;
    m_tabs->addTab(differences, tr("Differences"));
    m_tabs->addTab(m_issues, tr("Remarks"));
    m_tabs->addTab(m_layout, tr("How it is read"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(makeReceiptFields());
    layout->addWidget(m_tabs, 1);
    return side;
}

QWidget* ImportDialog::makeReceiptFields()
{
    auto* fields = new QWidget;
    m_sender = new QComboBox;
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_sender->setMinimumContentsLength(12);
    for (const Unit& unit : m_desk.plan().units) {
        if (!unit.generic)
            m_sender->addItem(unit.name);
    }
    for (const Region& region : m_desk.plan().prefectures())
        m_sender->addItem(region.name);
    m_cameAt = new QDateTimeEdit;
    m_cameAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_cameAt->setCalendarPopup(true);
    m_period = new QLineEdit;
    m_period->setPlaceholderText(tr("as the file says"));
    m_period->setToolTip(tr("For files that name no period: 2025-03-X2, 3月中旬, 2025Q1"));
    m_period->setMaximumWidth(int(theme::em(font()) * 12));
    m_remember = new QCheckBox(tr("read this sender's files so from now on"));
    auto* layout = new QHBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& [text, field] : {std::pair(tr("Sender:"), static_cast<QWidget*>(m_sender)),
                                      std::pair(tr("Came in:"), static_cast<QWidget*>(m_cameAt)),
                                      std::pair(tr("Period:"), static_cast<QWidget*>(m_period))}) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addWidget(m_remember);
    layout->addStretch(1);
    return fields;
}

QWidget* ImportDialog::makeChips()
{
    auto* chips = new QWidget;
    auto* layout = new QHBoxLayout(chips);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chips = new QButtonGroup(this);
    const auto add = [&](int id) {
        auto* chip = new QPushButton;
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        m_chips->addButton(chip, id);
        layout->addWidget(chip);
    };
    add(int(std::size(kImportStatuses))); // all; a button group takes −1 for “give it a number”
    for (int i = 0; i < int(std::size(kImportStatuses)); ++i)
        add(i);
    m_chips->buttons().first()->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportDialog::showLines);
    layout->addStretch(1);
    m_conflicts = new QWidget;
    auto* decisions = new QHBoxLayout(m_conflicts);
    decisions->setContentsMargins(0, 0, 0, 0);
    decisions->addWidget(new QLabel(tr("All conflicts:")));
    for (const bool takeFile : {true, false}) {
        auto* button =
            new QPushButton(takeFile ? tr("take the file's") : tr("keep those in force"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, takeFile] { decideAll(takeFile); });
        decisions->addWidget(button);
    }
    layout->addWidget(m_conflicts);
    return chips;
}

QLayout* ImportDialog::makeBottom()
{
    m_reason = new QLabel;
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(int(theme::em(font()) * 14));
    m_cancel = new QPushButton(tr("Stop"));
    m_import = new QPushButton(tr("Import"));
    m_import->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    auto* layout = new QHBoxLayout;
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    layout->addWidget(close);
    for (QPushButton* button : {m_cancel, close})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, m_job, &ImportJob::cancel);
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
    return layout;
}

void ImportDialog::connectFields()
{
    const auto changeSender = [this] {
        const QString name = m_sender->currentText().trimmed();
        if (!m_isFilling && shown() && !name.isEmpty() && name != shown()->preview().receipt.sender)
            changeWish([&](ImportWish& wish) { wish.sender = name; });
    };
    connect(m_sender, &QComboBox::activated, this, changeSender);
    connect(m_sender->lineEdit(), &QLineEdit::editingFinished, this, changeSender);
    connect(m_cameAt, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& moment) {
        if (!m_isFilling && shown())
            shown()->cameAt = moment.toUTC();
    });
    connect(m_period, &QLineEdit::editingFinished, this, [this] {
        const auto read = readPeriodWords(m_period->text(), {m_desk.plan().period.year()});
        const auto period = read ? std::optional(read->period) : std::nullopt;
        if (!m_isFilling && shown() && period != shown()->wish.period)
            changeWish([&](ImportWish& wish) { wish.period = period; });
    });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool remember) {
        if (!m_isFilling && shown())
            shown()->remember = remember;
    });
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the import window; what they show is in import_dialog.cpp.
#include "ui/desk.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/layout_panel.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kNameColumn = 0;
constexpr int kMessageColumn = 2;

} // namespace

QWidget* ImportDialog::makeFileSide()
{
    auto* side = new QWidget;
    m_files = new Table(m_fileModel, kNameColumn);
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setEmptyText(tr("Add files, or drop them here: .xlsx and .csv"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeFileButtons());
    layout->addWidget(m_files, 1);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_isFilling || !current.isValid() || current.row() == m_shown)
                    return;
                m_shown = current.row();
                showItem();
            });
    return side;
}

/// What can be done with the file shown stands above the list, and in its menu.
QLayout* ImportDialog::makeFileButtons()
{
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add files…"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addFiles(QFileDialog::getOpenFileNames(this, tr("Files to import"), {},
                                               tr("Tables (*.xlsx *.csv);;All files (*)")));
    });
    buttons->addWidget(add);
    m_readAgain = new QAction(tr("Read again"), this);
    m_remove = new QAction(tr("Take off the list"), this);
    connect(m_readAgain, &QAction::triggered, this, &ImportDialog::readAgain);
    connect(m_remove, &QAction::triggered, this, &ImportDialog::removeShown);
    for (QAction* action : {m_readAgain, m_remove}) {
        m_files->addAction(action);
        auto* button = new QPushButton(action->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    return buttons;
}

QWidget* ImportDialog::makePreviewSide()
{
    auto* side = new QWidget;
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::font(theme::TextSize::Title));
    m_rows = new Table(m_rowModel, ImportRowModel::MessageColumn);
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
    column->addWidget(makeDecisions());
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
    return chips;
}

QWidget* ImportDialog::makeDecisions()
{
    m_conflicts = new QWidget;
    auto* decisions = new QHBoxLayout(m_conflicts);
    decisions->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](bool takeFile, void (ImportDialog::*decide)(bool)) {
        auto* action = new QAction(
            takeFile ? tr("Take the file's figure") : tr("Keep the figure in force"), this);
        connect(action, &QAction::triggered, this,
                [this, takeFile, decide] { (this->*decide)(takeFile); });
        auto* button = new QPushButton(action->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        decisions->addWidget(button);
        return action;
    };
    decisions->addWidget(new QLabel(tr("Selected conflicts:")));
    for (const bool takeFile : {true, false})
        m_rows->addAction(add(takeFile, &ImportDialog::decideSelected));
    decisions->addSpacing(int(theme::em(font())));
    decisions->addWidget(new QLabel(tr("All conflicts:")));
    for (const bool takeFile : {true, false})
        add(takeFile, &ImportDialog::decideAll);
    decisions->addStretch(1);
    return m_conflicts;
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
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
    return layout;
}

} // namespace kmh

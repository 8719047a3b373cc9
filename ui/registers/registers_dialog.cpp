// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registers_dialog.h"

#include "core/domain/error.h"
#include "core/exchange/register_files.h"
#include "core/exchange/save_bytes.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/register_models.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWidth = 78; // of the text size
constexpr int kHeight = 38;

} // namespace

RegistersDialog::RegistersDialog(const Plan& plan, QWidget* parent)
    : QDialog(parent)
    , m_registers(registersOf(plan))
    , m_words(new QLineEdit)
    , m_tabs(new QTabWidget)
    , m_told(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("registersDialog"));
    setWindowTitle(tr("Registers"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setPlaceholderText(tr("Words looked for (Ctrl+F)"));
    m_words->setAccessibleName(tr("Words looked for"));
    m_words->setClearButtonEnabled(true);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence(QKeySequence::Find));
    addAction(find);
    connect(find, &QAction::triggered, m_words, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_tabs, 1);
    addList(tr("Units"), makeUnitModel(plan, this), 2, unitsTable);
    addList(tr("Regions and counties"), makeRegionModel(plan, this), 4, regionsTable);
    addList(tr("Goods"), makeGoodsModel(plan, this), 1, goodsTable);
    layout->addWidget(makeFoot());
    connect(m_words, &QLineEdit::textChanged, this, &RegistersDialog::look);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RegistersDialog::follow);
    follow();
}

void RegistersDialog::addList(const QString& name, ArrangedModel* model, int stretched,
                              QByteArray (*toTable)(const Registers&))
{
    auto* table = new Table(model, stretched);
    table->setAccessibleName(name);
    table->setEmptyText(tr("Nothing in this list."));
    table->fitColumns();
    table->selectRowAt(0);
    m_lists.append({name, model, table, toTable});
    m_tabs->addTab(table, tr("%1 (%2)").arg(name).arg(model->allRowCount()));
}

QWidget* RegistersDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto* write = new QPushButton(tr("&Export…"));
    write->setObjectName(QStringLiteral("export"));
    write->setToolTip(tr("Write the list shown to a table, to be changed in Excel and loaded when "
                         "a new plan is made"));
    auto* closing = new QPushButton(tr("Close"));
    for (QPushButton* button : {write, closing})
        button->setAutoDefault(false);
    row->addWidget(m_told, 1);
    row->addWidget(write);
    row->addWidget(closing);
    connect(write, &QPushButton::clicked, this, &RegistersDialog::askFile);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

const RegistersDialog::List& RegistersDialog::shown() const
{
    return m_lists.at(std::max(0, m_tabs->currentIndex()));
}

void RegistersDialog::showList(int index)
{
    m_tabs->setCurrentIndex(index);
}

void RegistersDialog::look()
{
    for (const List& list : std::as_const(m_lists))
        list.model->setWords(m_words->text());
    follow();
}

void RegistersDialog::follow()
{
    const List& list = shown();
    const int shownRows = list.model->rowCount();
    m_told->setText(shownRows == list.model->allRowCount()
                        ? tr("A new plan starts with these lists, or with an office's own tables.")
                        : tr("%1 of %2 rows hold the words.", nullptr, int(shownRows))
                              .arg(shownRows)
                              .arg(list.model->allRowCount()));
}

void RegistersDialog::writeTo(const QString& path) const
{
    saveBytes(path, shown().toTable(m_registers));
}

void RegistersDialog::askFile()
{
    askSaveFile(this, tr("Export the list"), tr("Register_%1").arg(shown().name),
                {tr("Tables of text (*.csv)")}, [this](const QString& path) {
                    try {
                        writeTo(path);
                        m_told->setText(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
                    } catch (const Error& error) {
                        m_told->setText(error.sentence());
                    }
                });
}

} // namespace kmh

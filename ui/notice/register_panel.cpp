// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/register_panel.h"

#include "core/domain/error.h"
#include "core/exchange/register_files.h"
#include "ui/dialogs/field_problem.h"
#include "ui/theme/theme.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

RegisterPanel::RegisterPanel(const Registers& registers, const QString& from, QWidget* parent)
    : QWidget(parent)
    , m_own(registers)
    , m_from(from)
    , m_registers(registers)
    , m_what(new QLabel)
    , m_problem(makeFieldProblem())
    , m_restore(new QPushButton(tr("As in the workbook")))
{
    m_what->setObjectName(QStringLiteral("registers"));
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    const std::pair<List, QString> lists[] = {{List::Regions, tr("Regions from a table…")},
                                              {List::Units, tr("Units from a table…")},
                                              {List::Goods, tr("Goods from a table…")}};
    for (const auto& [list, text] : lists) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, list = list] { ask(list); });
    }
    m_restore->setAutoDefault(false);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);
    connect(m_restore, &QPushButton::clicked, this, &RegisterPanel::restore);
    show();
}

void RegisterPanel::ask(List list)
{
    auto* dialog = new QFileDialog(this, tr("Table with the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables (*.xlsx *.csv);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list](const QString& path) { load(list, path); });
    dialog->open();
}

void RegisterPanel::load(List list, const QString& path)
{
    try {
        const QString file = QFileInfo(path).fileName();
        switch (list) {
        case List::Regions:
            m_registers = withRegions(m_registers, path);
            m_loaded.append(tr("regions from %1").arg(file));
            break;
        case List::Units:
            m_registers = withUnits(m_registers, path);
            m_loaded.append(tr("units from %1").arg(file));
            break;
        case List::Goods:
            m_registers = withGoods(m_registers, path);
            m_loaded.append(tr("goods from %1").arg(file));
            break;
        }
        showFieldProblem(m_problem, {});
        show();
    } catch (const Error& error) {
        showFieldProblem(m_problem, error.sentence());
    }
}

void RegisterPanel::restore()
{
    m_registers = m_own;
    m_loaded.clear();
    showFieldProblem(m_problem, {});
    show();
}

void RegisterPanel::show()
{
    const QString whose = m_loaded.isEmpty()
                              ? tr("As in the workbook of %1").arg(m_from)
                              : tr("As in the workbook of %1, but %2")
                                    .arg(m_from, m_loaded.join(tr(", ", "between names")));
    const qsizetype regions = std::max(qsizetype(0), m_registers.regions.size() - 1);
    const QString province =
        m_registers.regions.isEmpty() ? QString() : m_registers.regions.first().name;
    m_what->setText(
        tr("%1: %2, %3, %4, %5 goods.")
            .arg(whose,
                 tr("%1 units", nullptr, int(m_registers.units.size()))
                     .arg(m_registers.units.size()),
                 tr("%1 regions under %2", nullptr, int(regions)).arg(regions).arg(province),
                 tr("%1 counties", nullptr, int(m_registers.counties.size()))
                     .arg(m_registers.counties.size()))
            .arg(m_registers.goods.size()));
    m_restore->setEnabled(!m_loaded.isEmpty());
}

} // namespace kmh

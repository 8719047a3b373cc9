// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/unit_field.h"

#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

UnitField::UnitField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_remark(new QLabel)
    , m_found(new QStandardItemModel(this))
{
    m_line->setObjectName(QStringLiteral("unit"));
    m_line->setAccessibleName(tr("Unit"));
    m_line->setPlaceholderText(tr("a part of the name, a short name, or first letters (gxt)"));
    m_remark->setObjectName(QStringLiteral("unitRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setFont(theme::font(theme::TextSize::Small));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_remark);
    setFocusProxy(m_line);
    auto* completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, &UnitField::search);
    connect(m_line, &QLineEdit::editingFinished, this, &UnitField::say);
    // Once the completer has put its words into the line.
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            m_line->setText(index.data(Qt::UserRole).toString());
            say();
        },
        Qt::QueuedConnection);
}

void UnitField::setUnit(const Registers& registers, const DraftResponsibility& unit)
{
    m_registers = registers;
    m_search = UnitSearch(registers);
    m_shown = unit.name;
    m_line->setText(unit.name);
    m_line->setCursorPosition(0);
    m_remark->setText(remark(unit));
}

QString UnitField::remark(const DraftResponsibility& unit) const
{
    if (unit.generic)
        return tr("Names units without saying which; it is kept as a group.");
    if (!unit.unit)
        return tr("Not in the register: accepted as it is, it is added to it as a new unit. To "
                  "match one that is there, type a part of its name.");
    for (const Unit& known : m_registers.units) {
        if (known.id == *unit.unit)
            return known.name == unit.name ? tr("In the register.")
                                           : tr("In the register as “%1”.").arg(known.name);
    }
    return {};
}

void UnitField::search(const QString& words)
{
    m_found->clear();
    for (const UnitSearch::Hit& hit : m_search.find(words)) {
        auto* item = new QStandardItem(
            hit.byName.isEmpty() ? hit.name : tr("%1 (%2)").arg(hit.name, hit.byName));
        item->setData(hit.name, Qt::UserRole);
        m_found->appendRow(item);
    }
    m_remark->setText(m_found->rowCount() > 0
                          ? tr("↓ and Enter take one of the list.")
                          : tr("The register has none like it: it would be added as a new unit."));
}

void UnitField::say()
{
    const QString name = m_line->text().trimmed();
    if (name.isEmpty())
        m_line->setText(m_shown); // a measure's unit is dropped, not emptied
    if (name.isEmpty() || name == m_shown)
        return;
    m_shown = name;
    const auto unit = m_search.named(name);
    QString inFull = name;
    for (const Unit& known : std::as_const(m_registers.units)) {
        if (unit && known.id == *unit)
            inFull = known.name;
    }
    Q_EMIT chosen(inFull, unit);
}

void UnitField::settle()
{
    say();
}

} // namespace kmh

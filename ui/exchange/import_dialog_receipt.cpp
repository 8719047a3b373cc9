// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a file in the import window: who sent it, when it came, its period.
#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/exchange/import_dialog.h"
#include "ui/exchange/layout_panel.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

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
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setPlaceholderText(tr("as the file says"));
    m_period->setToolTip(tr("For files that name no period: 2025-03-X2, 3月中旬, 2025Q1"));
    m_period->setMaximumWidth(int(theme::em(font()) * 12));
    m_remember = new QCheckBox(tr("read this sender's files so from now on"));
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout;
    column->addLayout(layout);
    m_periodProblem = makeFieldProblem();
    column->addWidget(m_periodProblem);
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
    connect(m_period, &QLineEdit::editingFinished, this, &ImportDialog::takePeriod);
    connect(m_remember, &QCheckBox::toggled, this, [this](bool remember) {
        if (!m_isFilling && shown())
            shown()->remember = remember;
    });
}

/// Words that name no period are told beside the field, and what held before goes on holding.
void ImportDialog::takePeriod()
{
    if (m_isFilling || !shown())
        return;
    const QString words = m_period->text().trimmed();
    const auto read = readPeriodWords(words, {m_desk.plan().period.year()});
    showFieldProblem(m_periodProblem, words.isEmpty() || read ? QString() : noPeriodText(words));
    if (!words.isEmpty() && !read)
        return;
    const auto period = read ? std::optional(read->period) : std::nullopt;
    if (period != shown()->wish.period)
        changeWish([&](ImportWish& wish) { wish.period = period; });
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/as_of_dialog.h"

#include "ui/desk.h"
#include "ui/moments.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace kmh {

AsOfDialog::AsOfDialog(const Plan& plan, const QDateTime& current, const QDateTime& now,
                       QWidget* parent)
    : QDialog(parent)
    , m_presets(new QListWidget)
    , m_moment(new QDateTimeEdit)
    , m_now(now)
{
    setWindowTitle(tr("Look at what was known at a moment"));
    m_presets->setAccessibleName(tr("Moments to choose from"));
    m_moment->setAccessibleName(tr("Date and time"));
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_moment->setCalendarPopup(true);
    m_moment->setMaximumDateTime(now.toLocalTime());
    auto* note = new QLabel(tr("Everything is shown as it stood then: figures, targets, courses "
                               "and rules recorded later are left out. Nothing can be recorded "
                               "meanwhile."));
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Look at it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    const int em = int(theme::em(font()));
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(em * 2);
    layout->addWidget(m_presets, 0, 0, 4, 1);
    layout->addWidget(new QLabel(tr("Date and time:")), 0, 1);
    layout->addWidget(m_moment, 1, 1);
    layout->addWidget(note, 2, 1);
    layout->setRowStretch(3, 1);
    layout->addWidget(buttons, 4, 0, 1, 2);
    m_presets->setMinimumHeight(em * 22);
    note->setMinimumWidth(em * 20);

    addPresets(plan);
    m_presets->setMinimumWidth(m_presets->sizeHintForColumn(0) + em * 2);
    connect(m_presets, &QListWidget::currentRowChanged, this, &AsOfDialog::followPreset);
    connect(m_presets, &QListWidget::itemActivated, this, &AsOfDialog::activate);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, [this] {
        const QSignalBlocker blocker(m_presets);
        m_presets->setCurrentRow(m_presets->count() - 1);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose(current);
}

void AsOfDialog::addPresets(const Plan& plan)
{
    const auto add = [this](const QString& text, const QDateTime& moment) {
        auto* item = new QListWidgetItem(text, m_presets);
        item->setData(Qt::UserRole, moment);
    };
    add(tr("now"), {});
    for (const Period& period : xunToLookBackTo(plan)) {
        if (endOf(period) <= m_now)
            add(tr("end of %1").arg(periodLabel(period)), endOf(period));
    }
    m_presets->addItem(tr("another moment"));
}

/// The last row stands for what the field says, so that one row is always the current one.
bool AsOfDialog::isOther(int row) const
{
    return row == m_presets->count() - 1;
}

void AsOfDialog::activate()
{
    if (isOther(m_presets->currentRow()))
        m_moment->setFocus();
    else
        accept();
}

void AsOfDialog::followPreset(int row)
{
    if (row < 0 || isOther(row))
        return;
    const QDateTime moment = m_presets->item(row)->data(Qt::UserRole).toDateTime();
    const QSignalBlocker blocker(m_moment);
    m_moment->setDateTime((moment.isValid() ? moment : m_now).toLocalTime());
}

void AsOfDialog::choose(const QDateTime& moment)
{
    for (int row = 0; !isOther(row); ++row) {
        if (m_presets->item(row)->data(Qt::UserRole).toDateTime() == moment) {
            m_presets->setCurrentRow(row);
            return;
        }
    }
    m_presets->setCurrentRow(m_presets->count() - 1);
    m_moment->setDateTime(moment.toLocalTime());
    m_moment->setFocus();
}

QDateTime AsOfDialog::moment() const
{
    if (isOther(m_presets->currentRow()))
        return m_moment->dateTime().toUTC();
    return m_presets->currentItem()->data(Qt::UserRole).toDateTime();
}

void AsOfDialog::ask(QWidget* parent, Desk& desk)
{
    auto* dialog = new AsOfDialog(desk.plan(), desk.asOf(), desk.now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &desk,
            [dialog, &desk] { lookBackTo(desk, dialog->moment()); });
    dialog->open();
}

} // namespace kmh

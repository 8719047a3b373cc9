// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moment_dialog.h"

#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>

namespace kmh {

MomentDialog::MomentDialog(const QDateTime& start, QWidget* parent)
    : QDialog(parent)
    , m_moment(new QDateTimeEdit(start.toLocalTime()))
{
    setWindowTitle(tr("Choose a moment"));
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_moment->setCalendarPopup(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Date and time:"), m_moment);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDateTime MomentDialog::moment() const
{
    return m_moment->dateTime().toUTC();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/closing.h"

#include "ui/rounds/rounds_page.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace kmh {

void confirmClosingRound(QWidget* parent, const QString& round, std::function<void()> close)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(RoundsPage::tr("Close the round"));
    box->setTextFormat(Qt::PlainText);
    box->setText(RoundsPage::tr("Close “%1”?").arg(round));
    box->setInformativeText(
        RoundsPage::tr("A closed round is frozen with what is known now; it cannot be opened or "
                       "changed again, and this cannot be undone."));
    QPushButton* yes = box->addButton(RoundsPage::tr("Close the round"), QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(RoundsPage::tr("Go on working"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(close));
    box->open();
}

} // namespace kmh

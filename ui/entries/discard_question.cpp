// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/discard_question.h"

#include "core/domain/text.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace kmh {

void askToDiscard(QDialog& dialog)
{
    auto* question = new QMessageBox(QMessageBox::Question, dialog.windowTitle(),
                                     tr("What you typed is not recorded yet. Throw it away?"),
                                     QMessageBox::NoButton, &dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* discard = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    QPushButton* stay = question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(discard, &QPushButton::clicked, &dialog,
                     [&dialog] { dialog.done(QDialog::Rejected); });
    question->open();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsaved_question.h"

#include "core/domain/text.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

const auto kName = QStringLiteral("unsavedQuestion");

} // namespace

void askToGiveUp(QWidget* parent, const QString& sentences, std::function<void()> leave)
{
    if (parent->findChild<QMessageBox*>(kName))
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Not recorded yet"), sentences,
                                     QMessageBox::NoButton, parent);
    question->setObjectName(kName);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("What is not recorded would be lost. Throw it away?"));
    QPushButton* discard = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    QPushButton* back = question->addButton(tr("Return to it"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    // Once the question is gone: what is left may be the window it belongs to.
    QObject::connect(discard, &QPushButton::clicked, parent, std::move(leave),
                     Qt::QueuedConnection);
    question->open();
}

} // namespace kmh

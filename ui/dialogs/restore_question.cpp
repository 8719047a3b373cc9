// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore_question.h"

#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace kmh {

void askWhetherToRestore(QWidget* parent, const Backup& backup, std::function<void()> restore)
{
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Restore a copy"),
        tr("Put the copy of %1 in the place of %2?")
            .arg(backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                 QDir::toNativeSeparators(backup.workbook)),
        QMessageBox::NoButton, parent);
    question->setObjectName(QStringLiteral("restoreQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("What was recorded since then is not in that copy. The workbook as it is now is kept as "
           "a copy first, so this can be taken back."));
    QPushButton* yes = question->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    QPushButton* no = question->addButton(tr("Leave it"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(restore), Qt::QueuedConnection);
    question->open();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/telling.h"

#include "core/domain/text.h"

#include <QtWidgets/QMessageBox>

namespace kmh {

QMessageBox* tellOver(QWidget& window, const QString& title, const QString& sentence)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(sentence);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
    return box;
}

} // namespace kmh

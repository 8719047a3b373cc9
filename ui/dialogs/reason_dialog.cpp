// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reason_dialog.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

ReasonDialog::ReasonDialog(const QString& title, const QString& subject, const QString& action,
                           QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(title);
    const int em = int(theme::em(font()));
    auto* what = new QLabel(subject);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    what->setMinimumWidth(em * 32);
    auto* asked = new QLabel(tr("&Reason (required, it stays on record):"));
    asked->setBuddy(m_reason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(em * 6);
    auto* buttons = new QDialogButtonBox;
    QPushButton* accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setEnabled(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(asked);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void ReasonDialog::setReason(const QString& reason)
{
    m_reason->setPlainText(reason);
}

void ReasonDialog::accept()
{
    if (!m_record || m_record())
        QDialog::accept();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/waiver_dialog.h"

#include "ui/notice/draft_words.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

WaiverDialog::WaiverDialog(const QString& words, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QComboBox)
{
    setWindowTitle(tr("Words that nothing follows up"));
    auto* what = new QLabel(
        tr("Nothing will follow up “%1”. Say why nothing needs to; it stays in the plan.")
            .arg(words));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    what->setMinimumWidth(int(theme::em(font()) * 32));
    auto* asked = new QLabel(tr("&Reason (required):"));
    asked->setBuddy(m_reason);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems(usualReasons());
    m_reason->setCurrentIndex(-1);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("↓ shows the usual reasons; or write another"));
    auto* buttons = new QDialogButtonBox;
    QPushButton* take = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(asked);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(m_reason, &QComboBox::editTextChanged, take,
            [this, take] { take->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &WaiverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

WaiverDialog* WaiverDialog::open(QWidget* parent, const QString& words, const QString& action,
                                 Taken taken)
{
    auto* dialog = new WaiverDialog(words, action, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, taken = std::move(taken)] { taken(dialog->reason()); });
    dialog->QDialog::open();
    return dialog;
}

QString WaiverDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

void WaiverDialog::accept()
{
    if (!reason().isEmpty())
        QDialog::accept();
}

} // namespace kmh

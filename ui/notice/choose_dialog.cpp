// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/choose_dialog.h"

#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

ChooseDialog::ChooseDialog(const QString& title, const QString& asked, QVector<Choice> choices,
                           QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(title);
    for (const Choice& choice : std::as_const(m_choices))
        m_letters.append(lettersOf(choice.text));
    auto* label = new QLabel(asked);
    label->setWordWrap(true);
    label->setBuddy(m_line);
    m_line->setPlaceholderText(tr("a part of the words, or first letters"));
    m_line->setAccessibleName(tr("Words to look for"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole is in the tooltip
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_line, &QLineEdit::textChanged, this, &ChooseDialog::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ChooseDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(int(theme::em(font()) * 38), int(theme::em(font()) * 30));
    fill({});
}

ChooseDialog* ChooseDialog::open(QWidget* parent, const QString& title, const QString& asked,
                                 const QVector<Choice>& choices, Taken taken)
{
    auto* dialog = new ChooseDialog(title, asked, choices, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, [dialog, taken = std::move(taken)] {
        if (const auto id = dialog->chosen())
            taken(*id);
    });
    dialog->QDialog::open();
    return dialog;
}

void ChooseDialog::fill(const QString& words)
{
    m_list->clear();
    const QString typed = words.trimmed();
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool isFound = typed.isEmpty() ||
                             m_choices.at(i).text.contains(typed, Qt::CaseInsensitive) ||
                             (isLatinWord(typed) && indexOfInitials(m_letters.at(i), typed) >= 0);
        if (!isFound)
            continue;
        auto* item = new QListWidgetItem(m_choices.at(i).text, m_list);
        item->setData(Qt::UserRole, m_choices.at(i).id);
        item->setToolTip(m_choices.at(i).text);
    }
    m_list->setCurrentRow(0);
}

std::optional<qint64> ChooseDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

void ChooseDialog::accept()
{
    if (chosen())
        QDialog::accept();
}

bool ChooseDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kmh

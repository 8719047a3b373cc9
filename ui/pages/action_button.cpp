// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/action_button.h"

#include "core/domain/text.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

namespace kmh {

QAction* makePageAction(QWidget* page, const QString& text, const char* shortcut,
                        const QString& help, std::function<void()> run)
{
    auto* action = new QAction(text, page);
    action->setShortcut(QKeySequence(QString::fromLatin1(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        action->shortcut().isEmpty()
            ? help
            : tr("%1 (%2)").arg(help, action->shortcut().toString(QKeySequence::NativeText)));
    page->addAction(action);
    QObject::connect(action, &QAction::triggered, page, std::move(run));
    return action;
}

QString buttonText(const QAction* action)
{
    static const QRegularExpression menuOnly(QStringLiteral("\\(&.\\)|&|(?:…|\\.\\.\\.)$"));
    return action->text().remove(menuOnly);
}

QPushButton* makeActionButton(QAction* action)
{
    auto* button = new QPushButton(buttonText(action));
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setText(buttonText(action));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace kmh

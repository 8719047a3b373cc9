// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_window.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace kmh {

/// The languages, each by its own name, so that whoever came into the wrong one finds the way back.
void DeskWindow::makeLanguageMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("Lan&guage"));
    menu->setObjectName(QStringLiteral("language"));
    m_languages = new QActionGroup(this);
    for (const Language language : {Language::Chinese, Language::English}) {
        // Chinese menus have the letter behind the words.
        const QString name = languageName(language);
        QAction* action = menu->addAction(
            language == Language::Chinese ? name + QLatin1String("(&C)") : QLatin1Char('&') + name);
        action->setCheckable(true);
        action->setData(languageCode(language));
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageRequested(language); });
    }
    setLanguage(Language::Chinese);
}

void DeskWindow::setLanguage(Language language)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == languageCode(language));
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_table.h"

#include "core/domain/text.h"
#include "ui/commands.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>

namespace kmh {

namespace {

/// As it reads in a menu, without what marks its letter: 打开工作簿(&O)… and &Open workbook….
QString menuText(const QAction& action)
{
    static const QRegularExpression kLetter(QStringLiteral(R"(\(&\w\)|&)"));
    return action.text().remove(kLetter);
}

} // namespace

QString shortcutTable()
{
    const Commands commands(nullptr);
    QString table = QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                        .arg(tr("Keys"), tr("Command"), tr("What it does"));
    for (const QAction* action : commands.findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
        table += QStringLiteral("| `%1` | %2 | %3 |\n")
                     .arg(action->shortcut().toString(QKeySequence::PortableText),
                          menuText(*action), action->statusTip());
    }
    return table;
}

} // namespace kmh

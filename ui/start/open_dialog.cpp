// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/open_dialog.h"

#include "core/domain/text.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace kmh {

bool hasDialogOver(const QWidget& window)
{
    const auto belongs = [&](const QWidget* widget) {
        while (widget && widget != &window)
            widget = widget->parentWidget();
        return widget != nullptr;
    };
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [&](const QWidget* widget) {
        return widget != &window && widget->isVisible() && widget->isModal() && belongs(widget);
    });
}

QString whyNotOverDialog(const QString& path)
{
    if (path.isEmpty())
        return tr("A dialog is still open here; close it first, then open the demonstration from "
                  "the File menu.");
    return tr("A dialog is still open here; close it first, then open %1 again.")
        .arg(QDir::toNativeSeparators(path));
}

QString whyNotAnewOverDialog()
{
    return tr("A dialog is still open, and what is typed in it would be lost; close it first, then "
              "choose language, size of text or colours again.");
}

} // namespace kmh

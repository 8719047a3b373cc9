// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_problem.h"

#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace kmh {

QLabel* makeFieldProblem()
{
    auto* line = new QLabel;
    line->setObjectName(QStringLiteral("problem"));
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setFont(theme::font(theme::TextSize::Small));
    QPalette warning = line->palette();
    warning.setColor(QPalette::WindowText, lightColor(Light::Behind));
    line->setPalette(warning);
    line->hide();
    return line;
}

void showFieldProblem(QLabel* line, const QString& sentence)
{
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

void fitHeight(QWidget& dialog)
{
    const int width = std::max(dialog.width(), dialog.minimumWidth());
    dialog.layout()->activate();
    dialog.resize(width, dialog.layout()->totalHeightForWidth(width));
}

} // namespace kmh

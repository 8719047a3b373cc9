// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_problem.h"

#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

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
    warning.setColor(QPalette::WindowText, lightInk(Light::Behind));
    line->setPalette(warning);
    line->hide();
    return line;
}

void showFieldProblem(QLabel* line, const QString& sentence)
{
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

CheckedField CheckedField::addTo(QFormLayout& layout, const QString& name, const char* objectName)
{
    const CheckedField field{new QLabel(name), new QLineEdit, makeFieldProblem()};
    field.edit->setObjectName(QLatin1String(objectName));
    field.label->setBuddy(field.edit);
    layout.addRow(field.label, field.edit);
    layout.addRow(QString(), field.problem);
    QObject::connect(field.edit, &QLineEdit::textChanged, field.problem,
                     [problem = field.problem] { showFieldProblem(problem, {}); });
    return field;
}

QString CheckedField::text() const
{
    return edit->text().trimmed();
}

void CheckedField::setVisible(QFormLayout& layout, bool visible) const
{
    layout.setRowVisible(edit, visible);
    showFieldProblem(problem, {});
}

void fitHeight(QWidget& dialog)
{
    if (!dialog.layout()->hasHeightForWidth()) // it scrolls, see WindowRoom
        return;
    const int width = std::max(dialog.width(), dialog.minimumWidth());
    dialog.layout()->activate();
    dialog.resize(width, dialog.layout()->totalHeightForWidth(width));
}

} // namespace kmh

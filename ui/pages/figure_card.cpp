// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_card.h"

#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : Card(QString(), parent)
    , m_figure(new QLabel)
    , m_note(new ElidedLabel)
{
    setAccessibleName(name);
    auto* label = new QLabel(name);
    label->setFont(theme::font(theme::TextSize::Small));
    QPalette secondary = label->palette();
    secondary.setColor(QPalette::WindowText, theme::kSecondaryText);
    label->setPalette(secondary);
    m_figure->setFont(theme::font(theme::TextSize::Display));
    m_note->setFont(theme::font(theme::TextSize::Small));
    m_note->setPalette(secondary);
    m_note->setMinimumWidth(1); // the card decides how wide it is, not its note
    body()->setSpacing(0);
    body()->addWidget(label);
    body()->addWidget(m_figure);
    body()->addWidget(m_note);
}

void FigureCard::setFigure(const QString& figure, const QString& note, const QString& toolTip)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setToolTip(toolTip.isEmpty() ? note : toolTip);
    setAccessibleDescription(QStringLiteral("%1 %2").arg(figure, note));
}

} // namespace kmh

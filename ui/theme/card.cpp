// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/card.h"

#include "ui/theme/elided_label.h"
#include "ui/theme/frame.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

Card::Card(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title))
    , m_demo(new QLabel(tr("demonstration data")))
    , m_header(new QWidget)
    , m_body(new QVBoxLayout)
{
    auto* line = new QHBoxLayout(m_header);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_demo);
    m_demo->hide();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    applyFont();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setDemo(bool demo)
{
    m_demo->setVisible(demo);
}

void Card::setCorner(QWidget* widget)
{
    QLayout* line = m_header->layout();
    QWidget* before = line->itemAt(line->count() - 1)->widget();
    line->addWidget(widget);
    setTabOrderBehind(*before, *widget); // above the body, whenever it is made
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), font(), QPen(theme::kLine, 1), theme::kCard);
}

void Card::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        applyFont();
    QWidget::changeEvent(event);
}

void Card::applyFont()
{
    const int space = qRound(theme::em(font()));
    layout()->setContentsMargins(space, qRound(space * 0.8), space, qRound(space * 0.8));
    layout()->setSpacing(qRound(space * 0.5));
    m_body->setSpacing(qRound(space * 0.5));
    m_header->layout()->setSpacing(qRound(space * 0.5));
    m_title->setFont(theme::sized(font(), theme::TextSize::Title));
    m_demo->setFont(theme::sized(font(), theme::TextSize::Small));
    QPalette palette = m_demo->palette();
    palette.setColor(QPalette::WindowText, theme::kSecondaryText);
    m_demo->setPalette(palette);
}

} // namespace kmh

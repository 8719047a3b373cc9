// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace kmh {

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_button(new QPushButton)
{
    const int em = int(theme::em(font()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em, em / 4, em, em / 4);
    layout->setSpacing(em);
    m_text->setFont(theme::font(theme::TextSize::Strong));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kQuote);
    painter.fillRect(QRectF(0, 0, theme::em(font()) * 0.4, height()), lightColor(Light::Watch));
}

} // namespace kmh

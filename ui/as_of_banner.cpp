// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/as_of_banner.h"

#include "ui/moments.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace kmh {

AsOfBanner::AsOfBanner(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new ElidedLabel)
{
    setObjectName(QStringLiteral("asOfBanner"));
    const int em = int(theme::em(font()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(em, em / 4, em, em / 4);
    layout->setSpacing(em);
    m_text->setFont(theme::font(theme::TextSize::Strong));
    layout->addWidget(m_text, 1);
    auto* back = new QPushButton(tr("Back to now"));
    back->setToolTip(tr("Look at what is known now again (Ctrl+Shift+T)"));
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this] { lookBackTo(m_desk, {}); });
    connect(&desk, &Desk::assessmentChanged, this, &AsOfBanner::follow);
    follow();
}

void AsOfBanner::follow()
{
    m_text->setText(tr("%1: what was recorded later is left out, and nothing can be recorded now.")
                        .arg(asKnownText(m_desk)));
    setVisible(m_desk.asOf().isValid());
}

void AsOfBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::kQuote);
    painter.fillRect(QRectF(0, 0, theme::em(font()) * 0.4, height()), lightColor(Light::Watch));
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/light_badge.h"

#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

namespace {

double margin(const QFont& base)
{
    return theme::em(base) * 0.3;
}

} // namespace

LightBadge::LightBadge(QWidget* parent)
    : LightBadge(Light::NotJudged, parent)
{
}

LightBadge::LightBadge(Light light, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &LightBadge::activated);
    setLight(light);
}

void LightBadge::setLight(Light light, bool overridden)
{
    m_light = light;
    m_overridden = overridden;
    setAccessibleName(lightLabel(light, overridden));
    setAccessibleDescription(tr("Explains how this was judged"));
    updateGeometry();
    update();
}

QSize LightBadge::sizeHint() const
{
    const QSizeF content =
        lightWithWordSize(m_light, theme::sized(font(), theme::TextSize::Strong), m_overridden);
    const double space = 2 * margin(font());
    return QSize(int(std::ceil(content.width() + space)), int(std::ceil(content.height() + space)));
}

void LightBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintFrame(painter, rect(), font(), Qt::NoPen, theme::kSelection);
    if (hasFocus())
        paintFocusRing(painter, rect(), font());
    const double space = margin(font());
    paintLightWithWord(painter, QRectF(rect()).adjusted(space, 0, 0, 0), m_light,
                       theme::sized(font(), theme::TextSize::Strong), m_overridden);
}

void LightBadge::keyPressEvent(QKeyEvent* event)
{
    // Space is the button's own; Enter is not, outside dialogs.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LightBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        setLight(m_light, m_overridden);
    QAbstractButton::changeEvent(event);
}

} // namespace kmh

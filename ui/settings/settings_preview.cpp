// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_preview.h"

#include "ui/settings/desk_settings.h"
#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

namespace {

constexpr std::array kShown = {Light::Met, Light::OnTrack, Light::Watch, Light::Behind};
constexpr double kMargin = 0.8; // of the text size
constexpr double kGap = 1.2;

} // namespace

SettingsPreview::SettingsPreview(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What it will look like"));
}

void SettingsPreview::preview(int textSize, theme::ColourSet colours)
{
    m_textSize = textSize;
    m_colours = colours;
    update();
}

QFont SettingsPreview::shownFont() const
{
    return theme::baseFont(m_textSize / 100.0);
}

/// Room for the largest text, so that the dialog does not jump.
QSize SettingsPreview::sizeHint() const
{
    const QFont largest = theme::baseFont(DeskSettings::kLargestText / 100.0);
    double width = 0;
    for (const Light light : kShown)
        width += lightWithWordSize(light, largest).width() + theme::em(largest) * kGap;
    const double margin = theme::em(largest) * kMargin;
    return {int(width + 2 * margin), int(theme::lineHeight(largest) * 2.6 + 2 * margin)};
}

void SettingsPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), font(), QPen(theme::kLine, 1), theme::kCard);
    const QFont shown = shownFont();
    const double em = theme::em(shown);
    const double height = theme::lineHeight(shown);
    double x = theme::em(font()) * kMargin;
    const double top = (this->height() - height * 2.6) / 2;
    for (const Light light : kShown) {
        const QSizeF size = lightWithWordSize(light, shown);
        paintLightWithWord(painter, {x, top, size.width(), size.height()}, light, shown, false,
                           m_colours);
        x += size.width() + em * kGap;
    }
    painter.setFont(shown);
    painter.setPen(theme::kText);
    const double left = theme::em(font()) * kMargin;
    painter.drawText(QRectF(left, top + height * 1.6, width() - 2 * left, height),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Text of %1 %").arg(m_textSize),
                                                      Qt::ElideRight, int(width() - 2 * left)));
}

} // namespace kmh

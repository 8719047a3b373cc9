// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/apply_theme.h"

#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace kmh {

namespace {

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme::kPage);
    palette.setColor(QPalette::Base, theme::kCard);
    palette.setColor(QPalette::AlternateBase, theme::kPage);
    palette.setColor(QPalette::Button, theme::kCard);
    palette.setColor(QPalette::ToolTipBase, theme::kCard);
    palette.setColor(QPalette::Highlight, theme::kAccent);
    palette.setColor(QPalette::HighlightedText, theme::kCard);
    palette.setColor(QPalette::Link, theme::kAccent);
    palette.setColor(QPalette::LinkVisited, theme::kAccent);
    palette.setColor(QPalette::PlaceholderText, theme::kSecondaryText);
    palette.setColor(QPalette::Light, theme::kCard);
    palette.setColor(QPalette::Midlight, theme::kPage);
    palette.setColor(QPalette::Mid, theme::kLine);
    palette.setColor(QPalette::Dark, theme::kControlLine);
    palette.setColor(QPalette::Shadow, theme::kControlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, theme::kText);
        palette.setColor(QPalette::Disabled, role, theme::kControlLine);
    }
    return palette;
}

} // namespace

void applyTheme(QApplication&, double textScale)
{
    if (!qobject_cast<DeskStyle*>(QApplication::style()))
        QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(lightPalette());
    QApplication::setFont(theme::baseFont(textScale));
    QToolTip::setPalette(lightPalette());
    QToolTip::setFont(theme::baseFont(textScale));
}

} // namespace kmh

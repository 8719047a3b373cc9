// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/theme.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace kmh;

TEST_CASE("An arrow is of the colour of the words it stands beside")
{
    constexpr int kSide = 40;
    const DeskStyle style;
    QStyleOption option;
    option.rect = {0, 0, kSide, kSide};
    option.state = QStyle::State_Enabled;
    option.palette.setColor(QPalette::WindowText, Qt::white); // as in a menu's chosen entry
    QImage picture(kSide, kSide, QImage::Format_RGB32);
    picture.fill(theme::kAccent);
    QPainter painter(&picture);
    style.drawPrimitive(QStyle::PE_IndicatorArrowRight, &option, &painter, nullptr);
    painter.end();
    // Beside the middle, where it is at its widest; its edges are smoothed.
    constexpr int kNearlyWhite = 200;
    CHECK(picture.pixelColor(kSide / 2 - 1, kSide / 2).lightness() > kNearlyWhite);
}

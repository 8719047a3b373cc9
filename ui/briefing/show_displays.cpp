// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/show_displays.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace kmh {

std::optional<ShowPlaces> showPlaces(const QVector<ShowDisplay>& displays, bool swapped)
{
    QVector<ShowDisplay> apart;
    for (const ShowDisplay& display : displays) {
        const auto mirrored = std::find_if(apart.begin(), apart.end(), [&](const auto& other) {
            return other.geometry == display.geometry;
        });
        if (mirrored == apart.end())
            apart.append(display);
        else
            mirrored->primary = mirrored->primary || display.primary;
    }
    if (apart.isEmpty())
        return {};
    const auto primary =
        std::find_if(apart.begin(), apart.end(), [](const auto& d) { return d.primary; });
    const int first = primary == apart.end() ? 0 : int(primary - apart.begin());
    if (apart.size() == 1)
        return ShowPlaces{apart.at(first), {}};
    const int second = first == 0 ? 1 : 0;
    return swapped ? ShowPlaces{apart.at(first), apart.at(second)}
                   : ShowPlaces{apart.at(second), apart.at(first)};
}

QVector<ShowDisplay> connectedDisplays()
{
    QVector<ShowDisplay> displays;
    for (QScreen* screen : QGuiApplication::screens())
        displays.append({screen->geometry(), screen == QGuiApplication::primaryScreen(), screen});
    return displays;
}

QSize slidesDisplaySize()
{
    const auto places = showPlaces(connectedDisplays(), false);
    return places ? places->slides.geometry.size() : QSize(1920, 1080);
}

void moveToDisplay(QWidget& window, const ShowDisplay& display)
{
    window.hide();
    window.setWindowState(Qt::WindowNoState);
    if (display.screen)
        window.setScreen(display.screen);
    window.setGeometry(display.geometry);
}

} // namespace kmh

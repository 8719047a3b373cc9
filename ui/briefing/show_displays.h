// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QRect>
#include <QtCore/QVector>
#include <QtGui/QScreen>

#include <optional>

class QWidget;

namespace kmh {

/// A display that a show can use.
struct ShowDisplay
{
    QRect geometry; ///< on the desktop, in device-independent pixels
    bool primary = false;
    QPointer<QScreen> screen = {}; ///< null where it is none of this computer's
};

/// Where the windows of a show go.
struct ShowPlaces
{
    ShowDisplay slides;
    std::optional<ShowDisplay> presenter; ///< only where there is a second display
};

/// Slides go to the first display that is not the primary one, which is where whoever presents
/// sits; with only one, there. Displays that show the same count as one. `swapped` changes the two.
/// Nothing where there is no display at all, as while one is plugged in.
std::optional<ShowPlaces> showPlaces(const QVector<ShowDisplay>& displays, bool swapped);

/// This computer's displays at this moment.
QVector<ShowDisplay> connectedDisplays();

/// The size of the display that slides would be shown on at this moment, in device-independent
/// pixels; 16:9 where there is none.
QSize slidesDisplaySize();

/// Brings a window to a display in its ordinary state. It is hidden then: where displays are
/// screens of their own the system makes it anew, which a window that is shown does not outlast.
void moveToDisplay(QWidget& window, const ShowDisplay& display);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/qwindowdefs.h>

namespace kmh {

/// Keeps the display from going dark while it exists, where the system has a way to ask for it:
/// Windows itself, X11 desktops by the xdg-screensaver program, which takes it
/// back by itself should the window vanish.
class KeepAwake
{
public:
    /// `window` is the native id of a window that is shown.
    explicit KeepAwake(WId window);
    ~KeepAwake();
    KeepAwake(const KeepAwake&) = delete;
    KeepAwake& operator=(const KeepAwake&) = delete;

private:
    WId m_window;
};

} // namespace kmh

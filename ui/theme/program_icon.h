// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace kmh {

/// The desk's own icon, from 16 to 256 pixels: the one its windows, the desktop's menu and the
/// installers show. Pictures, not the drawing they are made from (app/packaging/icons): those need
/// no plug-in to be read.
QIcon programIcon();

} // namespace kmh

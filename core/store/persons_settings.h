// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSettings>

namespace kmh {

/// What is kept for the person who works here, whichever of the programs asks: one file in their
/// own folder of settings.
QSettings personsSettings();

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace kmh {

/// When something was recorded, by whom and why. The moment is UTC; it is invalid for what came
/// with the plan itself, which has been in force from the beginning.
struct Stamp
{
    QDateTime at;
    QString by;
    QString note;
};

} // namespace kmh

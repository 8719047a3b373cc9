// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

#include <functional>

namespace kmh {

class Desk;

/// The bulletin of what a desk looks at, with what it was made from as far as the page needs it.
struct BulletinReading
{
    Bulletin bulletin;
    BulletinForm form;
    Wordings wordings; ///< who wrote what, and when
};

using BulletinReader = std::function<BulletinReading(const Desk& desk)>;

/// Reads it from the desk's workbook. Throws Error where that cannot be read.
BulletinReading readBulletin(const Desk& desk);

} // namespace kmh

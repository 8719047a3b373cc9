// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_reading.h"

#include "ui/bulletin/bulletin_source.h"
#include "ui/desk.h"

namespace kmh {

BulletinReading readBulletin(const Desk& desk)
{
    const BulletinInput input = readBulletin(desk.workbook(), desk.period(), desk.asOf(),
                                             desk.asOf().isValid() ? desk.asOf() : desk.now());
    return {makeBulletin(input), input.form, input.wordings};
}

} // namespace kmh

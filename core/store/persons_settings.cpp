// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/persons_settings.h"

namespace kmh {

QSettings personsSettings()
{
    const auto program = QStringLiteral("kaimenhong");
    return {QSettings::IniFormat, QSettings::UserScope, program, program};
}

} // namespace kmh

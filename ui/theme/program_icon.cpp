// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/program_icon.h"

#include <QtCore/QString>

namespace kmh {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/%1/kaimenhong.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/save_bytes.h"

#include "core/exchange/cannot_write.h"

#include <QtCore/QSaveFile>

namespace kmh {

void saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        cannotWrite(path);
}

} // namespace kmh

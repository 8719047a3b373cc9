// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QString>

namespace kmh::test {

/// The text of a file the packages are made with, by its path below app/packaging.
inline QString packagingFile(const QString& path)
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/app/packaging/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace kmh::test

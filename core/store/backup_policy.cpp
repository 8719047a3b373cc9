// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_policy.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace kmh {

namespace {

const auto kProgram = QStringLiteral("kaimenhong"); // whose settings, whichever program asks
const auto kFolder = QStringLiteral("backup/folder");
const auto kDays = QStringLiteral("backup/days");
constexpr int kMostDays = 3650;

} // namespace

QString BackupPolicy::defaultFolder()
{
    // The window's AppLocalDataLocation, which the console cannot ask for under its own name.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kaimenhong/kaimenhong/备份");
}

BackupPolicy BackupPolicy::ofThisComputer()
{
    const QSettings kept(QSettings::IniFormat, QSettings::UserScope, kProgram, kProgram);
    const QString folder = kept.value(kFolder).toString();
    return {folder.isEmpty() ? defaultFolder() : folder,
            std::clamp(kept.value(kDays, kDefaultDays).toInt(), 1, kMostDays)};
}

void BackupPolicy::keep() const
{
    QSettings kept(QSettings::IniFormat, QSettings::UserScope, kProgram, kProgram);
    kept.setValue(kFolder, folder == defaultFolder() ? QString() : folder);
    kept.setValue(kDays, days);
}

} // namespace kmh

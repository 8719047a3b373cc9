// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_policy.h"

#include "core/domain/text.h"
#include "core/platform/platform.h"
#include "core/store/persons_settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace kmh {

namespace {

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

/// Making it would begin in the first of its folders that is there.
QString BackupPolicy::whyNotIn(const QString& folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QString whole = QDir::cleanPath(folder);
    if (QFileInfo(whole).absoluteFilePath().compare(whole, Qt::CaseInsensitive) != 0)
        return kmh::tr("“%1” does not say where the folder for backup copies is; give its whole "
                       "path, or choose it.")
            .arg(shown);
    QFileInfo place(whole);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place.setFile(place.absolutePath());
    // Above the share of another computer there is nothing of it any more.
    const bool isElsewhere = platform::isUncPath(whole) && !platform::isUncPath(place.filePath());
    if (!place.exists() || isElsewhere)
        return kmh::tr("The drive of %1 is not there; connect it, or choose another folder for the "
                       "backup copies.")
            .arg(shown);
    if (!place.isDir())
        return kmh::tr("%1 is a file and no folder; choose another folder for the backup copies.")
            .arg(QDir::toNativeSeparators(place.filePath()));
    if (!place.isWritable())
        return kmh::tr("Nothing may be written in %1; choose another folder for the backup copies.")
            .arg(QDir::toNativeSeparators(place.filePath()));
    return {};
}

BackupPolicy BackupPolicy::ofThisComputer()
{
    const QSettings kept = personsSettings();
    const QString folder = kept.value(kFolder).toString();
    return {folder.isEmpty() ? defaultFolder() : folder,
            std::clamp(kept.value(kDays, kDefaultDays).toInt(), 1, kMostDays)};
}

void BackupPolicy::keep() const
{
    QSettings kept = personsSettings();
    kept.setValue(kFolder, folder == defaultFolder() ? QString() : folder);
    kept.setValue(kDays, days);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desk_settings.h"

#include "core/store/backup_policy.h"

#include <QtCore/QSettings>

namespace kmh {

namespace {

const auto kLanguage = QStringLiteral("desk/language");
const auto kTextSize = QStringLiteral("desk/text-size");
const auto kColours = QStringLiteral("desk/colours");
const auto kStartPage = QStringLiteral("desk/start-page");

int textSizeIn(const QSettings& settings)
{
    bool isNumber = false;
    const int percent = settings.value(kTextSize).toInt(&isNumber);
    const bool isFit =
        isNumber && percent >= DeskSettings::kSmallestText && percent <= DeskSettings::kLargestText;
    return isFit ? percent : DeskSettings::kUsualText;
}

} // namespace

DeskSettings DeskSettings::load(const QSettings& settings)
{
    const DeskSettings usual;
    DeskSettings read;
    read.language = languageOf(settings.value(kLanguage).toString()).value_or(usual.language);
    read.textSize = textSizeIn(settings);
    read.colours = theme::colourSetOf(settings.value(kColours).toString()).value_or(usual.colours);
    read.startPage = settings.value(kStartPage).toString();
    const QString folder = BackupPolicy::ofThisComputer().folder;
    read.backupFolder = folder == BackupPolicy::defaultFolder() ? QString() : folder;
    return read;
}

void DeskSettings::save(QSettings& settings) const
{
    settings.setValue(kLanguage, languageCode(language));
    settings.setValue(kTextSize, textSize);
    settings.setValue(kColours, theme::colourSetCode(colours));
    settings.setValue(kStartPage, startPage);
    BackupPolicy policy = BackupPolicy::ofThisComputer();
    policy.folder = backupFolder.isEmpty() ? BackupPolicy::defaultFolder() : backupFolder;
    policy.keep();
}

} // namespace kmh

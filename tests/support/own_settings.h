// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_policy.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

namespace kmh::test {

/// Settings and a folder for backup copies of the tests' own, so that they neither read nor change
/// those of whoever runs them.
class OwnSettings
{
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        BackupPolicy{m_folder.filePath(QStringLiteral("backups"))}.keep();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace kmh::test

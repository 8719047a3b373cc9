// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/backup_options.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

const auto kFolder = QStringLiteral("folder");

} // namespace

QCommandLineOption backupFolderOption()
{
    return {kFolder, tr("where the copies are kept; as set in the window unless given"),
            QStringLiteral("FOLDER")};
}

BackupPolicy backupPolicyAsked(const QCommandLineParser& arguments)
{
    BackupPolicy policy = BackupPolicy::ofThisComputer();
    if (arguments.isSet(kFolder))
        policy.folder = arguments.value(kFolder);
    return policy;
}

} // namespace kmh

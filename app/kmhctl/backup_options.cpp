// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/backup_options.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

const auto kFolder = QStringLiteral("folder");
const auto kBy = QStringLiteral("by");

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

QCommandLineOption byOption()
{
    return {kBy, tr("who does it"), QStringLiteral("NAME")};
}

QString byAsked(const QCommandLineParser& arguments)
{
    return arguments.value(kBy);
}

} // namespace kmh

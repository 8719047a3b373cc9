// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/restore_command.h"

#include "app/kmhctl/backup_options.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/store/restoration.h"

#include <QtCore/QDir>

namespace kmh {

QString RestoreCommand::summary() const
{
    return kmh::tr("Put a backup copy in its workbook's place; what was there is kept as a copy "
                   "first.");
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    return {backupFolderOption(), byOption()};
}

int RestoreCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1)
        throw Error(Error::Kind::Usage,
                    kmh::tr("Name one copy to restore; kmhctl backup --list tells which there "
                            "are."));
    const QString copy = files.first();
    QString workbook = console.workbookPath();
    if (const auto backup = backupAt(copy); backup && workbook.isEmpty())
        workbook = backup->workbook;
    if (workbook.isEmpty())
        throw Error(Error::Kind::Usage,
                    kmh::tr("%1 does not tell which workbook it is a copy of; say which to "
                            "replace: --workbook FILE.kmh.")
                        .arg(QDir::toNativeSeparators(copy)));
    const auto kept = restore(workbook, copy, byAsked(arguments), QDateTime::currentDateTimeUtc(),
                              backupPolicyAsked(arguments));
    console.err() << kmh::tr("%1 is restored.").arg(QDir::toNativeSeparators(workbook)) << '\n';
    if (kept)
        console.out() << QDir::toNativeSeparators(kept->path) << '\n';
    return ExitDone;
}

} // namespace kmh

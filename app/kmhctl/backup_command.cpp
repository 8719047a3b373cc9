// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/backup_command.h"

#include "app/kmhctl/backup_options.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/json_value.h"
#include "core/report/text_table.h"
#include "core/store/backup.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace kmh {

namespace {

const auto kList = QStringLiteral("list");

QJsonObject listJson(const QVector<Backup>& all, const BackupPolicy& policy)
{
    QJsonArray rows;
    for (const Backup& backup : all)
        rows.append(QJsonObject{{QStringLiteral("path"), backup.path},
                                {QStringLiteral("workbook"), backup.workbook},
                                {QStringLiteral("at"), jsonMoment(backup.at)},
                                {QStringLiteral("reason"), backupReasonCode(backup.reason)},
                                {QStringLiteral("by"), jsonText(backup.by)},
                                {QStringLiteral("size"), backup.size}});
    return {{QStringLiteral("folder"), policy.folder},
            {QStringLiteral("days"), policy.days},
            {QStringLiteral("backups"), rows}};
}

QString listText(const QVector<Backup>& all)
{
    TextTable table({{tr("Made at")},
                     {tr("Reason")},
                     {tr("At the desk")},
                     {tr("Bytes"), TextTable::Align::Right},
                     {tr("File")}});
    for (const Backup& backup : all)
        table.addRow({backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      backupReasonLabel(backup.reason), backup.by, QString::number(backup.size),
                      QDir::toNativeSeparators(backup.path)});
    return table.text();
}

} // namespace

QString BackupCommand::summary() const
{
    return kmh::tr("Make a backup copy of a workbook, or list the copies there are.");
}

QList<QCommandLineOption> BackupCommand::options() const
{
    return {{kList, kmh::tr("list the copies of the workbook, or of all where none is named")},
            backupFolderOption(),
            byOption(),
            formatOption()};
}

int BackupCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const BackupPolicy policy = backupPolicyAsked(arguments);
    const QString workbook = console.workbookPath();
    const bool json = asksJson(arguments);
    if (arguments.isSet(kList)) {
        const QVector<Backup> all =
            workbook.isEmpty() ? backups(policy) : backupsOf(workbook, policy);
        if (json)
            console.printJson(listJson(all, policy));
        else
            console.out() << listText(all);
        return ExitDone;
    }
    if (workbook.isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Say which workbook: --workbook FILE.kmh."));
    const Backup made = backUp(workbook, BackupReason::Asked, byAsked(arguments),
                               QDateTime::currentDateTimeUtc(), policy);
    if (json)
        console.printJson(listJson({made}, policy));
    else
        console.out() << QDir::toNativeSeparators(made.path) << '\n';
    return ExitDone;
}

} // namespace kmh

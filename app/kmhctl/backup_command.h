// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// A backup copy of a workbook, made or listed, in the folder the window keeps its copies in.
///
/// JSON of --list: {"folder","days","backups":[{"path","workbook","at","reason","by","size"}]},
/// the newest first; size in bytes, reason as backupReasonCode() says.
class BackupCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

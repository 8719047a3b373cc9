// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// Puts a backup copy in the place of the workbook it is of, or of the one named by --workbook.
/// Prints the path of the copy that was made of what was there before.
class RestoreCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("COPY.kmh"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// All a unit leads, owes and has reported late.
class UnitCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("unit"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("NAME"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

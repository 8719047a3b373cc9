// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// Every place of the notice that asks to be followed up, and what follows it up (查漏).
class CoverageCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("coverage"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// The workbook's light rules, and which one the plan is judged by.
class RulesCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("rules"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// `plans --with FILE.kmh`: the plan of a workbook beside that of another, each at the end of what
/// was reported of it.
class PlansCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("plans"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

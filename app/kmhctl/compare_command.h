// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// The same figures under several rules, side by side.
class CompareCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("compare"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

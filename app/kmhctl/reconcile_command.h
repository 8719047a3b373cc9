// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// Figures that do not go together (对账).
class ReconcileCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("reconcile"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// What was recorded between two moments, and what it did to the lights.
class ChangesCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("changes"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

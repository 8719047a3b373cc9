// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// A dispatch round (五个一) with what is left of its five steps.
class RoundCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("round"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("[PERIOD]"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

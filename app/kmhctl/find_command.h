// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// Finds measures, indicators, units, places, entries and words of the notice, as the window's box
/// does (core/report/finder.h).
class FindCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("find"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("WORD…"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// Whether a workbook is sound and its plan true to the notice.
class CheckCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("[FILE.kmh]"); }

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

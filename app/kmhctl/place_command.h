// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// A prefecture, a county of it or the province, with what lies below and is open there.
class PlaceCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("place"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("REGION [COUNTY]"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

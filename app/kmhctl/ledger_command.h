// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kmhctl/command.h"

namespace kmh {

/// The ledgers (台账), or the entries of one.
class LedgerCommand : public Command
{
public:
    QString name() const override { return QStringLiteral("ledger"); }
    QString summary() const override;
    QString operands() const override { return QStringLiteral("[CODE]"); }
    QList<QCommandLineOption> options() const override;

protected:
    int execute(const QCommandLineParser& arguments, Console& console) const override;
};

} // namespace kmh

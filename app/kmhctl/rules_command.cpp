// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/rules_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/rules_report.h"

namespace kmh {

QString RulesCommand::summary() const
{
    return kmh::tr("The light rules: every version, its limits and formula, and which is in use.");
}

QList<QCommandLineOption> RulesCommand::options() const
{
    return {asOfOption(), formatOption()};
}

int RulesCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QDateTime asOf = asOfAsked(arguments);
    const Workbook workbook = console.openWorkbook();
    const Snapshot snapshot = workbook.snapshot({.period = workbook.plan()->period, .asOf = asOf});
    if (json)
        console.printJson(rulesJson(snapshot));
    else
        console.out() << rulesText(snapshot);
    return ExitDone;
}

} // namespace kmh

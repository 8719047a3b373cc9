// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/status_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/status_json.h"
#include "core/report/status_table.h"

namespace kmh {

QString StatusCommand::summary() const
{
    return kmh::tr("Where every indicator stands, with its light and the reason.");
}

QList<QCommandLineOption> StatusCommand::options() const
{
    return {periodOption(), asOfOption(), ruleOption(), sectorOption(), formatOption()};
}

int StatusCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const Workbook workbook = console.openWorkbook();
    const auto snapshot = snapshotAsked(arguments, workbook);
    const auto sector = sectorAsked(arguments, *snapshot->plan);
    const Assessment assessment = evaluate(snapshot, ruleAsked(arguments, *snapshot->plan));
    if (json)
        console.printJson(statusJson(assessment, sector));
    else
        console.out() << statusTable(assessment, sector);
    return ExitDone;
}

} // namespace kmh

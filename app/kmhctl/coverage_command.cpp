// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/coverage_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/coverage_rows.h"

#include <algorithm>

namespace kmh {

QString CoverageCommand::summary() const
{
    return kmh::tr("What follows up each quantity, deadline and action of the notice; exit code 1 "
                   "while any is open.");
}

QList<QCommandLineOption> CoverageCommand::options() const
{
    return {formatOption()};
}

int CoverageCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const Workbook workbook = console.openWorkbook();
    const Plan& plan = *workbook.plan();
    const QVector<CoverageRow> rows = coverageRows(plan);
    if (json)
        console.printJson(coverageJson(plan, rows));
    else
        console.out() << coverageText(plan, rows);
    const bool open = std::any_of(rows.begin(), rows.end(), [](const CoverageRow& row) {
        return row.item.state == CoverageItem::State::Open;
    });
    return open ? ExitProblems : ExitDone;
}

} // namespace kmh

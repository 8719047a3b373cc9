// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/reconcile_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/reconciliation_report.h"

#include <algorithm>

namespace kmh {

namespace {

const auto kAll = QStringLiteral("all");

void keepSector(QVector<FindingRow>& rows, SectorId sector)
{
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](const FindingRow& row) { return row.sector != sector; }),
               rows.end());
}

} // namespace

QString ReconcileCommand::summary() const
{
    return kmh::tr("Figures that do not go together; exit code 1 while any waits to be explained.");
}

QList<QCommandLineOption> ReconcileCommand::options() const
{
    return {periodOption(),
            asOfOption(),
            sectorOption(),
            {kAll, kmh::tr("also those somebody has explained")},
            formatOption()};
}

int ReconcileCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const bool all = arguments.isSet(kAll);
    const Workbook workbook = console.openWorkbook();
    const auto snapshot = snapshotAsked(arguments, workbook);
    const auto sector = sectorAsked(arguments, *snapshot->plan);
    // Of the whole plan, whatever is shown: a rate's parts may stand in another sector.
    Reconciliation reconciliation =
        reconcile(*snapshot->plan,
                  findInconsistencies(*snapshot, workbook.acknowledgements(snapshot->asOf),
                                      workbook.keyProjects(snapshot->period, snapshot->asOf)));
    if (sector) {
        keepSector(reconciliation.open, *sector);
        keepSector(reconciliation.acknowledged, *sector);
    }
    if (json)
        console.printJson(reconciliationJson(*snapshot, reconciliation, all));
    else
        console.out() << reconciliationText(*snapshot, reconciliation, all);
    return reconciliation.open.isEmpty() ? ExitDone : ExitProblems;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/status_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/status_filter.h"
#include "core/report/status_json.h"
#include "core/report/status_table.h"

namespace kmh {

namespace {

const auto kPeriod = QStringLiteral("period");
const auto kAsOf = QStringLiteral("as-of");
const auto kRule = QStringLiteral("rule");
const auto kSector = QStringLiteral("sector");
const auto kFormat = QStringLiteral("format");
const auto kTable = QStringLiteral("table");
const auto kJson = QStringLiteral("json");

Period periodAsked(const QCommandLineParser& arguments, const Workbook& workbook)
{
    const Plan& plan = *workbook.plan();
    if (arguments.isSet(kPeriod))
        return readPeriod(arguments.value(kPeriod), plan);
    return workbook.lastReportedXun().value_or(plan.period.parts(Period::Kind::Xun).last());
}

} // namespace

QString StatusCommand::summary() const
{
    return kmh::tr("Where every indicator stands, with its light and the reason.");
}

QList<QCommandLineOption> StatusCommand::options() const
{
    return {{kPeriod, kmh::tr("at the end of which period; the last one reported unless given"),
             QStringLiteral("P")},
            {kAsOf, kmh::tr("as known at that time"), QStringLiteral("TIME")},
            {kRule, kmh::tr("judged by which rule; the plan's own unless given"),
             QStringLiteral("NAME")},
            {kSector, kmh::tr("only this sector, by its name or code"), QStringLiteral("S")},
            {kFormat, kmh::tr("how to write it"), QStringLiteral("table|json"), kTable}};
}

int StatusCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const QString format = readChoice(arguments.value(kFormat), kFormat, {kTable, kJson});
    const QDateTime asOf =
        arguments.isSet(kAsOf) ? readMoment(arguments.value(kAsOf)) : QDateTime();

    const Workbook workbook = console.openWorkbook();
    const Plan& plan = *workbook.plan();
    const Period period = periodAsked(arguments, workbook);
    const auto sector = arguments.isSet(kSector)
                            ? std::optional(findSector(plan, arguments.value(kSector)))
                            : std::nullopt;
    const QString rule = arguments.isSet(kRule) ? arguments.value(kRule) : plan.lightRule;

    const Assessment assessment = evaluate(
        std::make_shared<const Snapshot>(workbook.snapshot({.period = period, .asOf = asOf})),
        rule);
    if (format == kJson)
        console.printJson(statusJson(assessment, sector));
    else
        console.out() << statusTable(assessment, sector);
    return ExitDone;
}

} // namespace kmh

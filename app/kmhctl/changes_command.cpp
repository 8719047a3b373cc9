// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/changes_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/changes_report.h"

namespace kmh {

namespace {

const auto kFrom = QStringLiteral("from");
const auto kTo = QStringLiteral("to");

} // namespace

QString ChangesCommand::summary() const
{
    return kmh::tr("What was recorded between two moments, by whom and why, and the lights it "
                   "turned.");
}

QList<QCommandLineOption> ChangesCommand::options() const
{
    return {{kFrom, kmh::tr("after that time, such as 2025-03-21 or 2025-03-21T08:30"),
             QStringLiteral("TIME")},
            {kTo, kmh::tr("and up to that time; now unless given"), QStringLiteral("TIME")},
            periodOption(),
            ruleOption(),
            formatOption()};
}

int ChangesCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    if (!arguments.isSet(kFrom))
        throw Error(Error::Kind::Usage, kmh::tr("Say from when: --from TIME."));
    const QDateTime from = readMoment(arguments.value(kFrom), DayEdge::First);
    const QDateTime to = arguments.isSet(kTo) ? readMoment(arguments.value(kTo)) : QDateTime();
    if (to.isValid() && to < from)
        throw Error(Error::Kind::Usage, kmh::tr("--to names an earlier time than --from; name the "
                                                "earlier one with --from."));

    const Workbook workbook = console.openWorkbook();
    const Period period = periodAsked(arguments, workbook, to);
    // One rule for both moments, or a light would change without a figure having changed.
    const auto after =
        std::make_shared<const Snapshot>(workbook.snapshot({.period = period, .asOf = to}));
    const LightRule rule = ruleAsked(arguments, *after->plan);
    const auto before =
        std::make_shared<const Snapshot>(workbook.snapshot({.period = period, .asOf = from}));
    ChangesReport report{evaluate(before, rule), evaluate(after, rule), {}};
    report.changes = changesBetween(report.before, report.after, workbook.revisions(from, to));
    if (json)
        console.printJson(changesJson(report));
    else
        console.out() << changesText(report);
    return ExitDone;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/round_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/round_text.h"
#include "ui/desk.h"
#include "ui/rounds/round_source.h"

namespace kmh {

namespace {

/// The round of a period; one that was not started is at its first step and says nothing.
Entry roundOf(const Period& period, const QVector<Entry>& rounds)
{
    for (const Entry& round : rounds) {
        if (periodOfRound(round) == period)
            return round;
    }
    Entry round;
    round.ledger = roundsLedger();
    round.set(EntryField::State, QLatin1String(statesOf(LedgerKind::Rounds).first().code));
    round.set(EntryField::Period, period.code());
    return round;
}

} // namespace

QString RoundCommand::summary() const
{
    return kmh::tr("The last round, or a period's, with what is left of each of its five steps.");
}

QList<QCommandLineOption> RoundCommand::options() const
{
    return {asOfOption(), formatOption()};
}

int RoundCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList periods = arguments.positionalArguments();
    if (periods.size() > 1)
        throw Error(Error::Kind::Usage, kmh::tr("Name one period at a time."));
    Desk desk(std::make_shared<Workbook>(console.openWorkbook()));
    desk.setAsOf(asOfAsked(arguments));
    const QVector<Entry> rounds = readRounds(desk);
    Entry round;
    if (!periods.isEmpty())
        round = roundOf(readPeriod(periods.first(), desk.plan()), rounds);
    else if (!rounds.isEmpty())
        round = rounds.first();
    else
        round = roundOf(desk.workbook().lastReportedXun(desk.asOf()).value_or(desk.period()), {});
    const RoundState state = readRound(desk, round);
    if (json)
        console.printJson(roundJson(*state.assessment, state.tasks, state.entries, round));
    else
        console.out() << roundText(*state.assessment, state.tasks, state.entries, round);
    return ExitDone;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/round_source.h"

#include "core/domain/entry_states.h"
#include "ui/assess.h"
#include "ui/desk.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostRounds = 1000; // 27 years of them
constexpr int kOverdueListed = 300;

QDateTime momentOf(const Desk& desk, const Entry& round)
{
    const bool closed = phaseOf(round.state()) == EntryPhase::Closed;
    return closed && round.stamp.at.isValid() ? round.stamp.at : desk.asOf();
}

RoundEntries entriesOf(const Desk& desk, QDate day, const QDateTime& moment)
{
    const Workbook& workbook = desk.workbook();
    const EntryQuery deliverables{.ledger = QStringLiteral("deliverables"), .asOf = moment};
    const EntryQuery matters{.ledger = QStringLiteral("matters"), .asOf = moment};
    RoundEntries entries{workbook.tallyEntries(deliverables, EntryField::Unit, day),
                         workbook.tallyEntries(matters, EntryField::Unit, day),
                         {}};
    for (EntryQuery query : {deliverables, matters}) {
        query.closed = false;
        query.dueTo = day;
        entries.overdue += workbook.entries(query, 0, kOverdueListed);
    }
    return entries;
}

} // namespace

QString roundsLedger()
{
    return QStringLiteral("rounds");
}

QVector<Entry> readRounds(const Desk& desk)
{
    const EntryQuery query{.ledger = roundsLedger(), .asOf = desk.asOf()};
    QVector<Entry> rounds = desk.workbook().entries(query, 0, kMostRounds);
    std::stable_sort(rounds.begin(), rounds.end(), [](const Entry& a, const Entry& b) {
        const auto first = periodOfRound(a);
        const auto second = periodOfRound(b);
        return first && second ? *second < *first : first.has_value() && !second.has_value();
    });
    return rounds;
}

RoundState readRound(const Desk& desk, const Entry& round)
{
    RoundState state{round, momentOf(desk, round), {}, {}, {}};
    const Period period = periodOfRound(round).value_or(desk.period());
    state.assessment = assess(desk.workbook(), period, state.moment);
    state.entries = entriesOf(desk, period.lastDay(), state.moment);
    const QVector<Finding> findings = findInconsistencies(
        *state.assessment->snapshot, desk.workbook().acknowledgements(state.moment),
        desk.workbook().keyProjects(period, state.moment));
    state.tasks = roundTasks(*state.assessment, findings, state.entries, round);
    return state;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/dispatch_round.h"

#include "core/domain/entry_states.h"
#include "core/evaluation/calendar.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

using Tasks = RoundTasks;

/// The indicators' names that a round's analysis and bulletin say.
struct Named
{
    QSet<QString> analysed;
    QSet<QString> told;
};

bool isClosed(const Entry& round)
{
    return phaseOf(round.state()) == EntryPhase::Closed;
}

void addReport(const IndicatorAssessment& a, Tasks& tasks)
{
    if (!a.target || !a.expected)
        return;
    ++tasks.reportsDue;
    if (!a.isCurrent())
        tasks.missing.append({a.indicator, a.region});
}

Tasks::Owing& owingOf(Tasks& tasks, std::optional<UnitId> unit)
{
    for (Tasks::Owing& owing : tasks.owing) {
        if (owing.unit == unit)
            return owing;
    }
    tasks.owing.append({unit});
    return tasks.owing.last();
}

void addOwing(const QVector<EntryTally>& tallies, int Tasks::Owing::*count, Tasks& tasks)
{
    for (const EntryTally& tally : tallies) {
        if (tally.overdue == 0)
            continue;
        const auto* id = std::get_if<qint64>(&tally.group);
        owingOf(tasks, id ? std::optional(UnitId{*id}) : std::nullopt).*count += tally.overdue;
        tasks.overdue += tally.overdue;
    }
}

/// Which of the names a text says. What a longer one takes up says no shorter one within it: 工业
/// 增加值 is not named by 规上工业增加值.
QSet<QString> namesIn(QString text, QStringList names)
{
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QSet<QString> found;
    for (const QString& name : std::as_const(names)) {
        if (name.isEmpty() || !text.contains(name))
            continue;
        found.insert(name);
        text.replace(name, QStringLiteral("\n")); // its neighbours make no word together
    }
    return found;
}

QSet<QString> indicatorsIn(const Plan& plan, const QString& text)
{
    QStringList names;
    for (const Indicator& indicator : plan.indicators)
        names.append(indicator.name);
    return namesIn(text, names);
}

QSet<QString> unitsIn(const Plan& plan, const QString& text)
{
    QStringList names;
    for (const Unit& unit : plan.units)
        names += {unit.name, unit.shortName};
    return namesIn(text, names);
}

void addLagging(const Plan& plan, const IndicatorAssessment& a, const Named& named, Tasks& tasks)
{
    if (a.region != plan.province().id)
        return;
    const QString& name = plan.indicator(a.indicator).name;
    if (a.light == Light::Behind || a.light == Light::Watch) {
        ++tasks.lagging;
        if (!named.analysed.contains(name))
            tasks.toAnalyse.append(a.indicator);
    }
    if (a.light == Light::Behind) {
        ++tasks.toTell;
        if (!named.told.contains(name))
            tasks.indicatorsToTell.append(a.indicator);
    }
}

void addUnitsToTell(const Plan& plan, const Entry& round, Tasks& tasks)
{
    const QSet<QString> told = unitsIn(plan, round.text(EntryField::Bulletin));
    for (const Tasks::Owing& owing : std::as_const(tasks.owing)) {
        if (!owing.unit)
            continue;
        ++tasks.toTell;
        const Unit& unit = plan.unit(*owing.unit);
        if (!told.contains(unit.name) && !told.contains(unit.shortName))
            tasks.unitsToTell.append(unit.id);
    }
}

int placeOf(const Entry& round)
{
    const QVector<EntryState>& states = statesOf(LedgerKind::Rounds);
    for (int i = 0; i < states.size(); ++i) {
        if (round.state() == QLatin1String(states.at(i).code))
            return i;
    }
    return 0;
}

} // namespace

int RoundTasks::left(EntryField step) const
{
    switch (step) {
    case EntryField::Dispatch: return int(missing.size());
    case EntryField::Supervision: return overdue;
    case EntryField::Reconciliation: return int(findings.size());
    case EntryField::Analysis: return int(toAnalyse.size());
    case EntryField::Bulletin: return int(indicatorsToTell.size() + unitsToTell.size());
    default: return 0;
    }
}

RoundTasks roundTasks(const Assessment& assessment, const QVector<Finding>& findings,
                      const RoundEntries& entries, const Entry& round)
{
    const Plan& plan = assessment.plan();
    RoundTasks tasks;
    const Named named{indicatorsIn(plan, round.text(EntryField::Analysis)),
                      indicatorsIn(plan, round.text(EntryField::Bulletin))};
    for (const IndicatorAssessment& a : assessment.indicators) {
        addReport(a, tasks);
        addLagging(plan, a, named, tasks);
    }
    addOwing(entries.deliverables, &Tasks::Owing::deliverables, tasks);
    addOwing(entries.matters, &Tasks::Owing::matters, tasks);
    for (const Finding& finding : findings) {
        if (finding.acknowledged)
            ++tasks.explained;
        else
            tasks.findings.append(finding);
    }
    addUnitsToTell(plan, round, tasks);
    return tasks;
}

std::optional<Period> periodOfRound(const Entry& round)
{
    return Period::parse(round.text(EntryField::Period));
}

std::optional<Period> nextRoundPeriod(const Plan& plan, const QVector<Entry>& rounds,
                                      const Period& looked)
{
    QDate last;
    for (const Entry& round : rounds) {
        if (const auto period = periodOfRound(round))
            last = std::max(last, period->lastDay());
    }
    const Period next = last.isValid() ? Period::containing(last.addDays(1), Period::Kind::Xun)
                                       : Period::containing(looked.lastDay(), Period::Kind::Xun);
    return assessablePeriods(plan).contains(next) ? std::optional(next) : std::nullopt;
}

QString nextRoundState(const Entry& round)
{
    if (isClosed(round))
        return {};
    return QLatin1String(statesOf(LedgerKind::Rounds).at(placeOf(round) + 1).code);
}

std::optional<EntryField> currentStep(const Entry& round)
{
    if (isClosed(round))
        return {};
    return roundSteps().at(placeOf(round));
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/ledger_command.h"

#include "app/kmhctl/argument_values.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/day_input.h"
#include "core/domain/entry_states.h"
#include "core/domain/entry_words.h"
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/tally_sum.h"
#include "core/report/ledger_report.h"
#include "core/report/project_sentence.h"
#include "core/report/status_filter.h"

namespace kmh {

namespace {

const auto kUnit = QStringLiteral("unit");
const auto kRegion = QStringLiteral("region");
const auto kLight = QStringLiteral("light");
const auto kDueTo = QStringLiteral("due-to");
const auto kText = QStringLiteral("text");

const Ledger& findLedger(const Plan& plan, const QString& codeOrName)
{
    QStringList choices;
    for (const Ledger& ledger : plan.ledgers) {
        if (ledger.code == codeOrName || ledger.name == codeOrName)
            return ledger;
        choices.append(kmh::tr("%1 (%2)").arg(ledger.code, ledger.name));
    }
    throw Error(Error::Kind::Usage, kmh::tr("There is no ledger “%1”; choose one of %2.")
                                        .arg(codeOrName, choices.join(kmh::tr(", "))));
}

QDate dayAsked(const QString& text, QDate near)
{
    const std::optional<QDate> day = readDay(text, near);
    if (!day)
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no day; write it as 2025-03-21.").arg(text));
    return *day;
}

Light readLight(const QString& text)
{
    QStringList codes;
    for (const Light light : kLights)
        codes.append(lightCode(light));
    return kLights[size_t(codes.indexOf(readChoice(text, kLight, codes)))];
}

/// The filters asked for. No entry bears a light that has no condition; `none` says so.
EntryQuery queryAsked(const QCommandLineParser& arguments, const Snapshot& snapshot, bool& none)
{
    const Plan& plan = *snapshot.plan;
    EntryQuery query;
    query.asOf = snapshot.asOf;
    query.words = entryWords(plan, arguments.value(kText));
    if (arguments.isSet(kUnit))
        query.unit = findUnit(plan, arguments.value(kUnit));
    if (arguments.isSet(kRegion))
        query.region = findRegion(plan, arguments.value(kRegion));
    if (arguments.isSet(kDueTo))
        query.dueTo = dayAsked(arguments.value(kDueTo), snapshot.period.lastDay());
    if (arguments.isSet(kLight)) {
        const auto condition =
            conditionFor(readLight(arguments.value(kLight)), snapshot.period.lastDay());
        if (condition)
            query.conditions.append(*condition);
        none = !condition;
    }
    return query;
}

LedgerCount countOf(const Workbook& workbook, const Ledger& ledger, EntryQuery query, QDate day)
{
    LedgerCount result{ledger.code, ledger.name, ledger.kind};
    query.ledger = ledger.code;
    for (const EntryTally& tally : workbook.tallyEntries(query, {}, day)) {
        result.count = tally.count;
        result.open = isOwed(ledger.kind) ? openIn(tally) : 0;
        result.overdue = tally.overdue;
    }
    return result;
}

} // namespace

QString LedgerCommand::summary() const
{
    return kmh::tr("The ledgers, or the entries of one with their lights.");
}

QList<QCommandLineOption> LedgerCommand::options() const
{
    return {{kUnit, kmh::tr("only what this unit answers for, by its name"), QStringLiteral("U")},
            {kRegion, kmh::tr("only in this region, by its name or code"), QStringLiteral("R")},
            {kLight, kmh::tr("only what bears this light, such as behind"), QStringLiteral("L")},
            {kDueTo, kmh::tr("only what is due by that day"), QStringLiteral("D")},
            {kText, kmh::tr("only what holds all of these words"), QStringLiteral("T")},
            periodOption(),
            asOfOption(),
            formatOption()};
}

int LedgerCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList codes = arguments.positionalArguments();
    if (codes.size() > 1)
        throw Error(Error::Kind::Usage, kmh::tr("Name one ledger at a time."));
    const Workbook workbook = console.openWorkbook();
    const auto snapshot = snapshotAsked(arguments, workbook);
    bool none = false;
    EntryQuery query = queryAsked(arguments, *snapshot, none);
    if (codes.isEmpty()) {
        QVector<LedgerCount> ledgers;
        for (const Ledger& ledger : snapshot->plan->ledgers)
            ledgers.append(none ? LedgerCount{ledger.code, ledger.name, ledger.kind}
                                : countOf(workbook, ledger, query, snapshot->period.lastDay()));
        if (json)
            console.printJson(ledgersJson(*snapshot, ledgers));
        else
            console.out() << ledgersText(*snapshot, ledgers);
        return ExitDone;
    }
    const Ledger& ledger = findLedger(*snapshot->plan, codes.first());
    query.ledger = ledger.code;
    const QVector<Entry> entries =
        none ? QVector<Entry>() : workbook.entries(query, 0, workbook.countEntries(query));
    // The rates are of all key projects, whatever is listed.
    std::optional<KeyProjects> projects;
    if (ledger.kind == LedgerKind::Projects)
        projects = workbook.keyProjects(snapshot->period, snapshot->asOf);
    QVector<Price> prices;
    if (ledger.kind == LedgerKind::Prices)
        prices = workbook.prices({}, snapshot->asOf);
    if (json) {
        QJsonObject answer = entriesJson(*snapshot, ledger, entries, prices);
        if (projects)
            answer[QStringLiteral("rates")] = ratesJson(*snapshot, *projects);
        console.printJson(answer);
    } else {
        console.out() << entriesText(*snapshot, ledger, entries, prices);
        if (projects)
            console.out() << '\n' << projectRatesSentence(*snapshot, *projects) << '\n';
    }
    return ExitDone;
}

} // namespace kmh

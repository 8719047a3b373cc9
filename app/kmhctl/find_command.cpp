// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/find_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/find_report.h"

namespace kmh {

namespace {

constexpr int kMostOfAKind = 20;

} // namespace

QString FindCommand::summary() const
{
    return kmh::tr("Measures, indicators, units, places, entries and words of the notice.");
}

QList<QCommandLineOption> FindCommand::options() const
{
    return {periodOption(), asOfOption(), formatOption()};
}

int FindCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QString typed = arguments.positionalArguments().join(u' ');
    if (wordsToFind(typed).isEmpty())
        throw Error(Error::Kind::Usage, kmh::tr("Name the words to find."));
    const Workbook workbook = console.openWorkbook();
    const auto snapshot = snapshotAsked(arguments, workbook);
    Finder finder(evaluate(snapshot));
    const EntryQuery all{.asOf = snapshot->asOf};
    finder.add(workbook.entries(all, 0, workbook.countEntries(all)));
    const QVector<FindGroup> groups = finder.find(typed, {}, kMostOfAKind);
    if (json)
        console.printJson(foundJson(*snapshot, typed, groups));
    else
        console.out() << foundText(*snapshot, groups);
    return ExitDone;
}

} // namespace kmh

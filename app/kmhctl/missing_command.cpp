// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/missing_command.h"

#include "app/kmhctl/desk_asked.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "ui/missing/due_source.h"

namespace kmh {

QString MissingCommand::summary() const
{
    return kmh::tr("Who has not reported what in a round, and what came in.");
}

QList<QCommandLineOption> MissingCommand::options() const
{
    return {periodOption(), asOfOption(), formatOption()};
}

int MissingCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const auto desk = deskAsked(arguments, console);
    const DueFigures due = readDueFigures(*desk);
    const QVector<ReceiptLine> receipts = receiptsOfRound(readReceiptLines(*desk), due.round);
    const Snapshot& snapshot = *desk->assessment().snapshot;
    if (json)
        console.printJson(missingJson(snapshot, due, receipts));
    else
        console.out() << missingText(snapshot, due, receipts);
    return ExitDone;
}

} // namespace kmh

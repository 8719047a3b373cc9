// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/unit_command.h"

#include "app/kmhctl/desk_asked.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/dossier_report.h"
#include "core/report/status_filter.h"
#include "ui/answers/dossier_source.h"

namespace kmh {

QString UnitCommand::summary() const
{
    return kmh::tr("What a unit leads, owes and has reported late.");
}

QList<QCommandLineOption> UnitCommand::options() const
{
    return {periodOption(), asOfOption(), formatOption()};
}

int UnitCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1)
        throw Error(Error::Kind::Usage, kmh::tr("Name one unit."));
    const auto desk = deskAsked(arguments, console);
    const UnitDossier dossier = readUnitDossier(*desk, findUnit(desk->plan(), names.first()));
    if (json)
        console.printJson(unitJson(desk->assessment(), dossier));
    else
        console.out() << unitText(desk->assessment(), dossier);
    return ExitDone;
}

} // namespace kmh

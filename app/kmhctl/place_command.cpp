// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/place_command.h"

#include "app/kmhctl/desk_asked.h"
#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/dossier_report.h"
#include "core/report/status_filter.h"
#include "ui/answers/dossier_source.h"

namespace kmh {

QString PlaceCommand::summary() const
{
    return kmh::tr("A prefecture, a county or the province: its figures, what lies below it and "
                   "what is open there.");
}

QList<QCommandLineOption> PlaceCommand::options() const
{
    return {periodOption(), asOfOption(), formatOption()};
}

int PlaceCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty() || names.size() > 2)
        throw Error(Error::Kind::Usage, kmh::tr("Name one region, and a county of it or none."));
    const auto desk = deskAsked(arguments, console);
    PlaceSubject place{findRegion(desk->plan(), names.first())};
    if (names.size() == 2)
        place.county = findCounty(desk->plan(), place.region, names.last());
    const PlaceDossier dossier = readPlaceDossier(*desk, place);
    if (json)
        console.printJson(placeJson(desk->assessment(), dossier));
    else
        console.out() << placeText(desk->assessment(), dossier);
    return ExitDone;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/desk_asked.h"

#include "app/kmhctl/shared_options.h"

namespace kmh {

std::unique_ptr<Desk> deskAsked(const QCommandLineParser& arguments, const Console& console)
{
    const QDateTime asOf = asOfAsked(arguments);
    auto workbook = std::make_shared<Workbook>(console.openWorkbook());
    const Period period = periodAsked(arguments, *workbook, asOf);
    auto desk = std::make_unique<Desk>(std::move(workbook));
    desk->setAsOf(asOf);
    desk->setPeriod(period);
    return desk;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/chart_help.h"

#include "core/domain/text.h"
#include "ui/charts/bullet_graph.h"
#include "ui/charts/bullet_panel.h"
#include "ui/charts/bullet_row.h"
#include "ui/charts/chain_chart.h"
#include "ui/charts/course_chart.h"
#include "ui/charts/delivery_steps.h"
#include "ui/charts/due_timeline.h"
#include "ui/charts/light_bar.h"
#include "ui/charts/price_chart.h"
#include "ui/charts/region_bars.h"
#include "ui/charts/tile_grid.h"

namespace kmh {

namespace {

template<class Chart>
bool is(const QWidget* widget)
{
    return qobject_cast<const Chart*>(widget);
}

QString bulletHelp()
{
    return kmh::tr("The bar is what was reached, the long mark the target, the small triangle what "
                   "is planned by now; the darker part of the ground ends at the plan to date. All "
                   "bars of one unit on a page have one scale, which begins at zero unless a rate "
                   "can be negative. The figures are printed beside their marks.");
}

QString courseHelp()
{
    return kmh::tr("The course of one indicator by reporting period. Solid: what was reported, "
                   "filled points final, light ones preliminary or estimated. Dashed: the planned "
                   "course. Level line: the target. Dotted with a band: where the last three "
                   "increments lead to, a calculation and no figure to report. Lighter line: last "
                   "year's course, where there is a comparable one. The line is interrupted where "
                   "what is counted changed.");
}

} // namespace

QString chartHelp(const QWidget* widget)
{
    if (is<BulletGraph>(widget) || is<BulletPanel>(widget) || is<BulletRow>(widget))
        return bulletHelp();
    if (is<CourseChart>(widget))
        return courseHelp();
    if (is<ChainChart>(widget))
        return kmh::tr("What the next ten days, their month, quarter and year must bring: the "
                       "plan's part, and on it the shortfall so far or off it the lead. It is a "
                       "calculation and no figure to report.");
    if (is<DeliverySteps>(widget))
        return kmh::tr("The stages of one entry in order: filled ones are behind it, the ring is "
                       "where it stands, with the day it got there.");
    if (is<DueTimeline>(widget))
        return kmh::tr("What is to be done by which day, along the plan's days; the line is the "
                       "day the page is judged at. Shape and colour of a mark are its light.");
    if (is<LightBar>(widget))
        return kmh::tr("How many of each light there are: as long as their number, the most urgent "
                       "first, each with its shape and number.");
    if (is<PriceChart>(widget))
        return kmh::tr("Prices of one good by day or ten days, with the band they are to stay in; "
                       "what left it is marked.");
    if (is<RegionBars>(widget))
        return kmh::tr("What the prefectures reached, in one scale, each against its own target "
                       "(the mark). Bars of those behind their plan stand back. A double click or "
                       "Enter opens a prefecture.");
    if (is<TileGrid>(widget))
        return kmh::tr("The prefectures as tiles, roughly where they lie to each other; this is no "
                       "map. Each has the most urgent light within it, and how many items have it. "
                       "A click or Enter opens a prefecture.");
    return {};
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/regions.h"

#include <algorithm>

namespace kmh {

namespace {

Abouts aboutAll(const QVector<RegionStanding>& regions)
{
    Abouts about;
    for (const RegionStanding& region : regions)
        about += aboutRegion(region.region);
    return about;
}

Piece countedRegions(const QVector<RegionStanding>& regions)
{
    return counted(int(regions.size()), aboutAll(regions));
}

Sentence regionNames(const Plan& plan, const QVector<RegionStanding>& regions, int most)
{
    QVector<Piece> names;
    for (const RegionStanding& region : regions.mid(0, most))
        names.append(Piece(plan.region(region.region).shortName, aboutRegion(region.region)));
    const Sentence shown = joined(names, tr(", "));
    return regions.size() <= most ? shown
                                  : compose(tr("%1 and others, %2 prefectures in all,"),
                                            {shown, countedRegions(regions)});
}

QVector<RegionStanding> those(const QVector<RegionStanding>& regions, Standing standing)
{
    QVector<RegionStanding> some = regions;
    some.removeIf([&](const RegionStanding& region) { return region.standing != standing; });
    return some;
}

Sentence clauseOf(const Plan& plan, const QVector<RegionStanding>& some, const QString& one,
                  const QString& many)
{
    if (some.isEmpty())
        return {};
    return compose(some.size() == 1 ? one : many, {regionNames(plan, some, 3)});
}

} // namespace

Sentence regionsHeadline(const Telling& telling)
{
    const QVector<RegionStanding> all = regionStandings(telling.now);
    const QVector<RegionStanding> behind = those(all, Standing::Behind);
    const QVector<RegionStanding> missing = those(all, Standing::Missing);
    const QVector<RegionStanding> watch = those(all, Standing::Watch);
    const QVector<RegionStanding> kept = those(all, Standing::OnTrack);
    if (all.isEmpty())
        return {tr("The plan names no prefecture")};
    if (behind.size() == all.size() && all.size() > 1)
        return compose(tr("every one of %1 prefectures has something behind"),
                       {countedRegions(all)});
    if (kept.size() == all.size() && all.size() > 1)
        return compose(tr("none of %1 prefectures has anything behind"), {countedRegions(all)});
    const Sentence bad = clauses(
        {clauseOf(telling.plan, behind, tr("%1 has something behind"),
                  tr("%1 have something behind")),
         clauseOf(telling.plan, missing, tr("%1 has not reported everything"),
                  tr("%1 have not reported everything")),
         clauseOf(telling.plan, watch, tr("%1 is to be watched"), tr("%1 are to be watched"))});
    if (bad.isEmpty() && kept.isEmpty())
        return {tr("In the prefectures there is nothing to judge yet")};
    const Sentence good = kept.isEmpty()
                              ? Sentence()
                              : compose(kept.size() == 1 ? tr("%1 prefecture has nothing behind")
                                                         : tr("%1 prefectures have nothing behind"),
                                        {countedRegions(kept)});
    return clauses({bad, good});
}

} // namespace kmh

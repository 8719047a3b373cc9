// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/regions.h"

namespace kmh {

namespace {

constexpr int kMostNames = 3; ///< of one kind, before the rest is only counted

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

/// Those in trouble by their names, at most so many of each kind.
Sentence troubledRegions(const Plan& plan, const QVector<RegionStanding>& all, int most)
{
    const auto clause = [&](Standing standing, const QString& one, const QString& many) {
        const QVector<RegionStanding> some = those(all, standing);
        return some.isEmpty()
                   ? Sentence()
                   : compose(some.size() == 1 ? one : many, {regionNames(plan, some, most)});
    };
    return clauses(
        {clause(Standing::Behind, tr("%1 has something behind"), tr("%1 have something behind")),
         clause(Standing::Missing, tr("%1 has not reported everything"),
                tr("%1 have not reported everything")),
         clause(Standing::Watch, tr("%1 is to be watched"), tr("%1 are to be watched"))});
}

/// Those that nothing can be said of yet, then those that are well, so that with the troubled ones
/// every prefecture is told of once.
Sentence otherRegions(const QVector<RegionStanding>& all)
{
    const QVector<RegionStanding> unjudged = those(all, Standing::NotJudged);
    const QVector<RegionStanding> kept = those(all, Standing::OnTrack);
    const auto clause = [](const QVector<RegionStanding>& some, const QString& one,
                           const QString& many) {
        return some.isEmpty() ? Sentence()
                              : compose(some.size() == 1 ? one : many, {countedRegions(some)});
    };
    return clauses({clause(unjudged, tr("%1 prefecture has nothing to judge yet"),
                           tr("%1 prefectures have nothing to judge yet")),
                    clause(kept, tr("%1 other prefecture is on plan"),
                           tr("%1 other prefectures are on plan"))});
}

} // namespace

Sentence regionsHeadline(const Telling& telling)
{
    const QVector<RegionStanding> all = regionStandings(telling.now);
    const auto isAll = [&](Standing standing) {
        return those(all, standing).size() == all.size() && all.size() > 1;
    };
    if (all.isEmpty())
        return {tr("The plan names no prefecture")};
    if (isAll(Standing::Behind))
        return compose(tr("every one of %1 prefectures has something behind"),
                       {countedRegions(all)});
    if (isAll(Standing::OnTrack))
        return compose(tr("none of %1 prefectures has anything behind"), {countedRegions(all)});
    if (those(all, Standing::NotJudged).size() == all.size())
        return {tr("In the prefectures there is nothing to judge yet")};
    Sentence sentence;
    for (int most = kMostNames; most > 0; --most) {
        sentence = clauses({troubledRegions(telling.plan, all, most), otherRegions(all)});
        if (roughWidth(sentence.text) <= kHeadlineWidth)
            break;
    }
    return sentence;
}

} // namespace kmh

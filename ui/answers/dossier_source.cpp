// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/dossier_source.h"

#include "ui/desk.h"

#include <algorithm>

namespace kmh {

namespace {

QVector<LedgerTallies> tallies(const Desk& desk, EntryQuery query, std::optional<EntryField> by)
{
    QVector<LedgerTallies> result;
    for (const Ledger& ledger : desk.plan().ledgers) {
        query.ledger = ledger.code;
        result.append(
            {ledger.code, desk.workbook().tallyEntries(query, by, desk.period().lastDay())});
    }
    return result;
}

/// What is nobody's debt is listed only where its own ledger is asked for.
QVector<Entry> listed(const Desk& desk, EntryQuery query)
{
    query.owed = query.ledger.isEmpty();
    return desk.workbook().entries(query, 0, kEntriesListed);
}

bool isMatter(const Plan& plan, const Entry& entry)
{
    const Ledger* ledger = plan.ledger(entry.ledger);
    return ledger && ledger->kind == LedgerKind::Matters;
}

/// A matter is answered before it is finished, which only its earlier versions tell; so do they of
/// what does not say its day when it was finished.
QVector<Entry> versionsOf(const Desk& desk, const Entry& entry)
{
    if (!isMatter(desk.plan(), entry) && entry.has(EntryField::OnDay))
        return {entry};
    return desk.workbook().entryHistory(entry.id, desk.asOf());
}

/// All of them: how often something came late is said in a count.
QVector<QVector<Entry>> finishedLate(const Desk& desk, EntryQuery query)
{
    query.finishedLate = true;
    QVector<QVector<Entry>> late;
    const int count = desk.workbook().countEntries(query);
    for (const Entry& entry : desk.workbook().entries(query, 0, count))
        late.append(versionsOf(desk, entry));
    return late;
}

QVector<FirstReport> firstReports(const Desk& desk, const QVector<IndicatorId>& indicators,
                                  RegionId region)
{
    return desk.workbook().firstReports(
        {{indicators.begin(), indicators.end()}, region, desk.asOf()});
}

} // namespace

UnitDossier readUnitDossier(const Desk& desk, UnitId unit)
{
    const Plan& plan = desk.plan();
    EntryQuery query{.unit = unit, .asOf = desk.asOf()};
    UnitRecords records;
    records.ledgers = tallies(desk, query, {});
    records.figures = firstReports(desk, reportedBy(plan, unit), plan.province().id);
    records.finishedLate = finishedLate(desk, query);
    query.closed = false;
    records.open = listed(desk, query);
    return unitDossier(desk.assessment(), unit, records);
}

PlaceLevel levelOf(const Plan& plan, const PlaceSubject& place)
{
    PlaceLevel level{PlaceLevel::Kind::Prefecture, place.region, place.county, place.enterprise,
                     place.indicator};
    if (!place.enterprise.isEmpty())
        level.kind = PlaceLevel::Kind::Enterprise;
    else if (place.county)
        level.kind = PlaceLevel::Kind::County;
    else if (place.region == plan.province().id)
        level.kind = PlaceLevel::Kind::Province;
    return level;
}

EntryQuery queryOf(const Plan& plan, const PlaceSubject& place)
{
    EntryQuery query;
    switch (levelOf(plan, place).kind) {
    case PlaceLevel::Kind::Province: break;
    case PlaceLevel::Kind::Prefecture: query.region = place.region; break;
    case PlaceLevel::Kind::County: query.county = place.county; break;
    case PlaceLevel::Kind::Enterprise: query.enterprise = place.enterprise; break;
    }
    return query;
}

EntryQuery listedQuery(const Plan& plan, const PlaceSubject& place)
{
    EntryQuery query = queryOf(plan, place);
    if (!place.enterprise.isEmpty()) // of that everything is listed
        return query;
    query.ledger = place.ledger;
    if (place.ledger.isEmpty())
        query.closed = false;
    return query;
}

int listedCount(const PlaceDossier& dossier, const PlaceSubject& place)
{
    if (place.enterprise.isEmpty() && place.ledger.isEmpty())
        return dossier.open;
    int count = 0;
    for (const DossierLedger& ledger : dossier.ledgers) {
        if (!place.enterprise.isEmpty() || ledger.code == place.ledger)
            count += ledger.count;
    }
    return count;
}

PlaceDossier readPlaceDossier(const Desk& desk, const PlaceSubject& place)
{
    const Plan& plan = desk.plan();
    const PlaceLevel level = levelOf(plan, place);
    EntryQuery query = queryOf(plan, place);
    query.asOf = desk.asOf();
    PlaceRecords records;
    records.ledgers = tallies(desk, query, partsField(level.kind));
    if (level.kind == PlaceLevel::Kind::Prefecture) {
        QVector<IndicatorId> all;
        for (const Indicator& indicator : plan.indicators)
            all.append(indicator.id);
        records.figures = firstReports(desk, all, place.region);
        records.finishedLate = finishedLate(desk, query);
    }
    EntryQuery shown = listedQuery(plan, place);
    shown.asOf = desk.asOf();
    records.entries = listed(desk, shown);
    return placeDossier(desk.assessment(), level, records);
}

} // namespace kmh

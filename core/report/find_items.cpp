// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_items.h"

#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

FindItem itemNamed(FindKind kind, const QString& title, const QString& code = {})
{
    FindItem item;
    item.hit.kind = kind;
    item.hit.title = title;
    item.name = FindText(title);
    if (!code.isEmpty())
        item.codes.append(foldedForFind(code));
    return item;
}

QVector<UnitId> unitsOf(const Measure& measure)
{
    QVector<UnitId> units;
    for (const Responsibility& responsibility : measure.units)
        units.append(responsibility.unit);
    return units;
}

void addMeasures(QVector<FindItem>& items, const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    for (const Measure& measure : plan.measures) {
        FindItem item =
            itemNamed(FindKind::Measure, plan.measureLabel(measure), QString::number(measure.no));
        item.codes.append(foldedForFind(tr("measure %1").arg(measure.no)).remove(u' '));
        item.beside = foldedForFind(plan.wording(measure.quote));
        item.hit.measure = measure.id;
        item.hit.light = assessment.measure(measure.id).light;
        item.units = unitsOf(measure);
        item.regions = measure.regions;
        item.filters = true;
        items.append(item);
    }
}

void addIndicators(QVector<FindItem>& items, const Assessment& assessment)
{
    const Plan& plan = assessment.plan();
    for (const IndicatorAssessment& a : assessment.indicators) {
        const Indicator& indicator = plan.indicator(a.indicator);
        FindItem item = itemNamed(FindKind::Indicator, indicator.name, indicator.code);
        item.beside = foldedForFind(indicator.definition);
        item.hit.measure = indicator.measure;
        item.hit.indicator = indicator.id;
        item.hit.region = a.region;
        item.hit.light = a.light;
        if (a.target)
            item.hit.due = a.target->due.lastDay();
        item.regional = a.region != plan.province().id;
        item.units = unitsOf(plan.measure(indicator.measure));
        item.regions = {a.region};
        item.filters = true;
        items.append(item);
    }
}

void addUnitsAndPlaces(QVector<FindItem>& items, const Plan& plan)
{
    const auto add = [&](FindItem item, const QString& shortName) {
        item.aliases.append(FindText(shortName));
        item.abbreviates = true;
        items.append(item);
    };
    for (const Unit& unit : plan.units) {
        FindItem item = itemNamed(FindKind::Unit, unit.name);
        item.hit.unit = unit.id;
        add(item, unit.shortName);
    }
    for (const Region& region : plan.regions) {
        FindItem item = itemNamed(FindKind::Place, region.name, QString::number(region.id.value));
        item.hit.region = region.id;
        add(item, region.shortName);
    }
    for (const County& county : plan.counties) {
        FindItem item = itemNamed(FindKind::Place, county.name, QString::number(county.id.value));
        item.hit.region = county.region;
        item.hit.county = county.id;
        items.append(item);
    }
}

void addItems(QVector<FindItem>& items, const Plan& plan)
{
    for (const Ledger& ledger : plan.ledgers) {
        FindItem item = itemNamed(FindKind::Ledger, ledger.name, ledger.code);
        item.hit.ledger = ledger.code;
        item.hit.measure = ledger.measure;
        items.append(item);
    }
    const auto add = [&](const auto& things) {
        for (const auto& thing : things) {
            FindItem item = itemNamed(FindKind::Item, thing.name, thing.code);
            item.hit.measure = thing.measure;
            item.units = unitsOf(plan.measure(thing.measure));
            items.append(item);
        }
    };
    add(plan.deliverables);
    add(plan.projects);
    add(plan.fundings);
    add(plan.mechanisms);
}

QString measureNo(const Plan& plan, MeasureId id)
{
    return tr("measure %1").arg(plan.measure(id).no);
}

} // namespace

Fit FindItem::fit(const QString& word) const
{
    Fit best = std::max(name.fit(word), abbreviates ? name.abbreviated(word) : Fit::None);
    for (const FindText& alias : aliases)
        best = std::max({best, alias.fit(word), alias.abbreviated(word)});
    for (const QString& code : codes) {
        if (code == word)
            best = Fit::Code;
        else if (code.startsWith(word))
            best = std::max(best, Fit::CodeAhead);
    }
    return best < Fit::Beside && beside.contains(word) ? Fit::Beside : best;
}

bool FindItem::passes(const FindFilter& filter) const
{
    if (filter.isEmpty())
        return !regional;
    if (!filters)
        return false;
    if (regional && filter.region != hit.region)
        return false;
    return (!filter.unit || units.contains(*filter.unit)) &&
           (!filter.region || regions.contains(*filter.region)) &&
           (!filter.light || hit.light == filter.light) &&
           (!filter.dueTo.isValid() || (hit.due.isValid() && hit.due <= filter.dueTo));
}

QVector<FindItem> findItemsOf(const Assessment& assessment)
{
    QVector<FindItem> items;
    addMeasures(items, assessment);
    addIndicators(items, assessment);
    addUnitsAndPlaces(items, assessment.plan());
    addItems(items, assessment.plan());
    return items;
}

FindItem findItemOf(const Plan& plan, const Entry& entry, QDate day)
{
    FindItem item = itemNamed(FindKind::Entry, entry.name(), entry.text(EntryField::Item));
    FindHit& hit = item.hit;
    hit.entry = entry.id;
    hit.ledger = entry.ledger;
    hit.measure = entry.ref<MeasureId>(EntryField::Measure);
    hit.unit = entry.ref<UnitId>(EntryField::Unit);
    hit.region = entry.ref<RegionId>(EntryField::Region);
    hit.county = entry.ref<CountyId>(EntryField::County);
    hit.due = entry.day(EntryField::Due);
    hit.light = judgeEntry(entry, day).light;
    QStringList beside;
    for (const EntryField field :
         {EntryField::Enterprise, EntryField::Blocker, EntryField::DocumentNo, EntryField::Remark})
        beside.append(entry.text(field));
    if (hit.unit) {
        item.units = {*hit.unit};
        beside.append(plan.unit(*hit.unit).shortName);
    }
    if (hit.region) {
        item.regions = {*hit.region};
        beside.append(plan.region(*hit.region).name);
    }
    if (hit.county)
        beside.append(plan.county(*hit.county).name);
    item.beside = foldedForFind(beside.join(u'\n'));
    item.filters = true;
    return item;
}

QString findWhere(const Plan& plan, const FindItem& item)
{
    const FindHit& hit = item.hit;
    QStringList parts;
    if (hit.kind == FindKind::Indicator)
        parts.append(plan.indicator(*hit.indicator).code);
    else if (hit.kind >= FindKind::Item && !item.codes.isEmpty())
        parts.append(item.codes.first().toUpper());
    if (hit.kind == FindKind::Entry && plan.ledger(hit.ledger))
        parts.append(plan.ledger(hit.ledger)->name);
    if (hit.measure && hit.kind != FindKind::Measure)
        parts.append(measureNo(plan, *hit.measure));
    if (hit.kind == FindKind::Measure)
        parts.append(plan.section(plan.measure(*hit.measure).section).title);
    else if (hit.kind == FindKind::Unit)
        parts.append(plan.unit(*hit.unit).shortName);
    else if (hit.unit)
        parts.append(plan.unit(*hit.unit).shortName);
    if (hit.region && (item.regional || hit.county || hit.kind == FindKind::Entry))
        parts.append(plan.region(*hit.region).shortName);
    if (hit.county && hit.kind == FindKind::Entry)
        parts.append(plan.county(*hit.county).name);
    return parts.join(QStringLiteral(" · "));
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/carry_over.h"

#include "core/notice/draft_plan.h"
#include "core/report/draft_homes.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

std::optional<UnfinishedIndicator::Reason> whyUnfinished(const Assessment& assessment,
                                                         const Indicator& indicator)
{
    if (indicator.guidance)
        return UnfinishedIndicator::Reason::Guidance;
    const IndicatorAssessment& a = assessment.provincial(indicator.id);
    if (a.target && a.target->due.lastDay() > assessment.plan().period.lastDay())
        return UnfinishedIndicator::Reason::DueLater;
    if (a.light == Light::Met)
        return {};
    return UnfinishedIndicator::Reason::NotMet;
}

/// What goes on being steered by in the new plan.
DraftTarget guidanceOf(const Plan& earlier, const Indicator& indicator)
{
    DraftTarget target;
    target.indicator = indicator.name;
    target.definition = indicator.definition;
    target.unit = indicator.unit;
    target.kind = indicator.kind;
    target.calendar = indicator.calendar;
    target.overTime = indicator.overTime;
    target.overRegions = indicator.overRegions;
    target.decimals = indicator.decimals;
    target.guidance = true;
    target.open = true;
    const Target* asked = earlier.target(indicator.id, earlier.province().id);
    if (asked && asked->due.lastDay() > earlier.period.lastDay()) {
        target.open = false;
        target.comparator = asked->comparator;
        target.value = asked->value;
        target.upper = asked->upper;
        target.due = asked->due;
    }
    return target;
}

} // namespace

Unfinished unfinishedOf(const Assessment& assessment, const QVector<Entry>& open,
                        const Draft& draft)
{
    const Plan& plan = assessment.plan();
    DraftHomes homes(draft, plan);
    Unfinished unfinished;
    for (const Indicator& indicator : plan.indicators) {
        const auto reason = whyUnfinished(assessment, indicator);
        if (reason)
            unfinished.indicators.append({indicator.id, *reason, homes.takeTarget(indicator),
                                          homes.measureFor(indicator.measure, indicator.name)});
    }
    for (const Entry& entry : open) {
        const Ledger* ledger = plan.ledger(entry.ledger);
        if (!ledger || ledger->kind == LedgerKind::Rounds)
            continue;
        const auto measure = entry.ref<MeasureId>(EntryField::Measure);
        unfinished.entries.append(
            {entry, homes.takeItem(ledger->kind, entry),
             measure ? homes.measureFor(*measure, entry.name()) : std::nullopt});
    }
    return unfinished;
}

DraftWithCarried withCarriedIndicators(const Draft& draft, const Plan& earlier,
                                       const Unfinished& unfinished)
{
    DraftWithCarried result{draft, {}};
    QHash<DraftId, QVector<DraftItem>> added; // behind what belongs to their measures
    qint64 next = draft.newId().value;
    for (const UnfinishedIndicator& open : unfinished.indicators) {
        if (!open.take)
            continue;
        if (open.askedAgain) {
            result.indicators.append({*open.askedAgain, open.indicator});
        } else if (open.measure) {
            DraftItem item{.id = {next++}, .parent = open.measure};
            item.content = guidanceOf(earlier, earlier.indicator(open.indicator));
            item.checked = true;
            result.indicators.append({item.id, open.indicator});
            added[*open.measure].append(item);
        }
    }
    QVector<DraftItem> items;
    for (const DraftItem& item : draft.items) {
        items.append(item);
        items += added.take(item.id); // right behind the measure, before what it quotes
    }
    result.draft.items = std::move(items);
    return result;
}

QVector<Carried> carriedOf(const DraftWithCarried& carried, const Plan& earlier)
{
    const QHash<DraftId, QString> codes = planCodes(carried.draft);
    QVector<Carried> result;
    for (const auto& [item, indicator] : carried.indicators)
        result.append({Carried::Kind::Indicator, codes.value(item), earlier.code,
                       earlier.indicator(indicator).code});
    return result;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/carry_over.h"

#include "core/domain/name_likeness.h"
#include "core/domain/plain_text.h"
#include "core/notice/draft_plan.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

QString folded(const QString& name)
{
    return withUsualWords(foldedName(name));
}

/// A measure of the draft, with what it is found again by.
struct Home
{
    DraftId id;
    QString title; ///< folded
    QString words; ///< folded, all of it
    QString sector;
};

/// What of a draft something of an earlier plan may go on in.
class Homes
{
public:
    explicit Homes(const Draft& draft)
    {
        QString sector;
        for (const DraftItem& item : draft.items) {
            if (const auto* section = contentOf<DraftSection>(item))
                sector = section->sector;
            else if (const auto* measure = contentOf<DraftMeasure>(item))
                m_measures.append(
                    {item.id, folded(measure->title), folded(item.quote.in(draft.text)), sector});
            else
                keepName(item);
        }
    }

    /// The likeliest measure: by the sector, by the title, and above all by words that hold the
    /// name.
    std::optional<DraftId> measureFor(const Plan& earlier, MeasureId of, const QString& name) const
    {
        const QString title = folded(earlier.measure(of).title);
        const QString sector = earlier.sectorOf(of).code;
        const QString wanted = folded(name);
        std::optional<DraftId> best;
        double most = -1;
        for (const Home& home : m_measures) {
            const double score = (home.sector == sector ? 0.5 : 0) +
                                 (wanted.isEmpty() || !home.words.contains(wanted) ? 0 : 2) +
                                 likeness(home.title, title);
            if (score > most) {
                most = score;
                best = home.id;
            }
        }
        return best;
    }

    std::optional<DraftId> target(const Indicator& indicator) const
    {
        return found(m_targets, folded(indicator.name) + u'|' + foldedName(indicator.unit));
    }
    std::optional<DraftId> item(LedgerKind kind, const QString& name) const
    {
        return found(m_items[int(kind)], folded(name));
    }

private:
    using Names = QHash<QString, DraftId>;

    static std::optional<DraftId> found(const Names& names, const QString& name)
    {
        const auto at = names.constFind(name);
        return at == names.cend() ? std::nullopt : std::optional(*at);
    }

    void keepName(const DraftItem& item)
    {
        if (const auto* target = contentOf<DraftTarget>(item))
            m_targets.insert(folded(target->indicator) + u'|' + foldedName(target->unit), item.id);
        else if (const auto* task = contentOf<DraftDeliverable>(item))
            m_items[int(LedgerKind::Deliverables)].insert(folded(task->name), item.id);
        else if (const auto* project = contentOf<DraftProject>(item))
            m_items[int(LedgerKind::Projects)].insert(folded(project->name), item.id);
        else if (const auto* funding = contentOf<DraftFunding>(item))
            m_items[int(LedgerKind::Funding)].insert(folded(funding->name), item.id);
        else if (const auto* mechanism = contentOf<DraftMechanism>(item))
            m_items[int(LedgerKind::List)].insert(folded(mechanism->name), item.id);
    }

    QVector<Home> m_measures;
    Names m_targets;
    QHash<int, Names> m_items; ///< by kind of ledger
};

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
    const Homes homes(draft);
    Unfinished unfinished;
    for (const Indicator& indicator : plan.indicators) {
        const auto reason = whyUnfinished(assessment, indicator);
        if (reason)
            unfinished.indicators.append(
                {indicator.id, *reason, homes.target(indicator),
                 homes.measureFor(plan, indicator.measure, indicator.name)});
    }
    for (const Entry& entry : open) {
        const Ledger* ledger = plan.ledger(entry.ledger);
        if (!ledger || ledger->kind == LedgerKind::Rounds)
            continue;
        const auto measure = entry.ref<MeasureId>(EntryField::Measure);
        unfinished.entries.append(
            {entry, homes.item(ledger->kind, entry.name()),
             measure ? homes.measureFor(plan, *measure, entry.name()) : std::nullopt});
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

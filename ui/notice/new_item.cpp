// SPDX-License-Identifier: GPL-3.0-or-later
// Items made of words that a person has selected.
#include "core/notice/clean_text.h"
#include "core/notice/deadline_reader.h"
#include "core/notice/proposals.h"
#include "core/notice/quantity_reader.h"
#include "ui/notice/draft_steps.h"
#include "ui/notice/unit_search.h"

namespace kmh {

namespace {

template<class Content>
size_t kindOf()
{
    return DraftContent(Content()).index();
}

struct Words
{
    CleanText text;
    QVector<FoundQuantity> quantities;
    QVector<FoundDeadline> deadlines;
    std::optional<Period> plan; ///< none for what is not dated

    const FoundQuantity* amount() const
    {
        return quantities.isEmpty() ? nullptr : &quantities.first();
    }
};

/// The period the plan governs; until a person says which, the year its notice is of.
std::optional<Period> periodOf(const DraftHead& head)
{
    if (head.period || !head.issued.isValid())
        return head.period;
    return Period::year(head.issued.year());
}

Words readWords(const DraftDesk& desk, const Quote& quote)
{
    const CleanText text(desk.draft().text, quote);
    const auto plan = periodOf(desk.draft().head);
    return {text, findQuantities(text),
            plan ? findDeadlines(text, *plan) : QVector<FoundDeadline>(), plan};
}

DraftTarget targetOf(const Words& words)
{
    if (const FoundQuantity* amount = words.amount())
        return proposedTarget(*amount, words.text, words.deadlines, *words.plan);
    DraftTarget target;
    target.indicator = words.text.words();
    target.due = *words.plan;
    return target;
}

DraftQuantity quantityOf(const Words& words)
{
    DraftQuantity quantity;
    if (const FoundQuantity* amount = words.amount()) {
        quantity.value = amount->value;
        quantity.unit = amount->unit;
        quantity.comparator = amount->comparator;
        if (amount->kind == FoundQuantity::Class::Existing)
            quantity.kind = DraftQuantity::Class::Existing;
    }
    return quantity;
}

DraftDeliverable deliverableOf(const Words& words)
{
    DraftDeliverable task;
    task.name = words.text.words();
    task.due = words.plan->lastDay();
    if (!words.deadlines.isEmpty()) {
        const FoundDeadline& deadline = words.deadlines.first();
        task.due = deadline.day;
        task.basis =
            deadline.named ? Deliverable::DueBasis::Notice : Deliverable::DueBasis::Resolved;
        task.dueQuote = words.text.quote(deadline.start, deadline.length);
    }
    return task;
}

DraftFunding fundingOf(const Words& words)
{
    DraftFunding money;
    money.name = words.text.words();
    if (const FoundQuantity* amount = words.amount()) {
        money.amount = amount->value;
        money.unit = amount->unit;
        if (!amount->counted.isEmpty())
            money.name = amount->counted;
    }
    return money;
}

/// In the role of the last unit of the measure; the first one leads.
DraftResponsibility responsibilityOf(const DraftDesk& desk, const Words& words, const Quote& quote)
{
    DraftResponsibility unit;
    unit.name = words.text.words();
    unit.unit = UnitSearch(desk.draft().registers).named(unit.name);
    for (const Unit& known : desk.draft().registers.units) {
        if (known.id == unit.unit) {
            unit.name = known.name;
            unit.generic = known.generic;
        }
    }
    for (const DraftId measure : desk.index().measures()) {
        if (!desk.index().item(measure)->quote.contains(quote))
            continue;
        for (const DraftId id : desk.index().children(measure)) {
            if (const auto* other = contentOf<DraftResponsibility>(*desk.index().item(id)))
                unit.role = other->role;
        }
    }
    return unit;
}

} // namespace

QVector<size_t> addableKinds()
{
    return {kindOf<DraftTarget>(),         kindOf<DraftQuantity>(),  kindOf<DraftDeliverable>(),
            kindOf<DraftProject>(),        kindOf<DraftMechanism>(), kindOf<DraftFunding>(),
            kindOf<DraftResponsibility>(), kindOf<DraftWaiver>(),    kindOf<DraftMeasure>()};
}

std::optional<DraftItem> newItem(const DraftDesk& desk, size_t kind, const Quote& words)
{
    const Words read = readWords(desk, words);
    const bool isDated = kind == kindOf<DraftTarget>() || kind == kindOf<DraftDeliverable>();
    if (isDated && !read.plan)
        return {};
    DraftItem item;
    item.quote = words;
    if (kind == kindOf<DraftTarget>()) {
        item.content = targetOf(read);
    } else if (kind == kindOf<DraftQuantity>()) {
        item.content = quantityOf(read);
    } else if (kind == kindOf<DraftDeliverable>()) {
        item.content = deliverableOf(read);
    } else if (kind == kindOf<DraftProject>()) {
        DraftProject project;
        project.name = read.text.words();
        project.askCode = QStringLiteral("support");
        item.content = project;
    } else if (kind == kindOf<DraftMechanism>()) {
        item.content = DraftMechanism{read.text.words(), QStringLiteral("mechanism")};
    } else if (kind == kindOf<DraftFunding>()) {
        item.content = fundingOf(read);
    } else if (kind == kindOf<DraftResponsibility>()) {
        item.content = responsibilityOf(desk, read, words);
    } else if (kind == kindOf<DraftMeasure>()) {
        item.content = DraftMeasure{};
    } else {
        item.content = DraftWaiver{};
    }
    return item;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_task.h"

#include "core/domain/text.h"
#include "core/report/ledger_labels.h"
#include "ui/desk.h"
#include "ui/entries/next_step.h"

namespace kmh {

namespace {

/// The words of the notice that an entry follows up; empty for what an office added.
QString quoteRemark(const Plan& plan, const Entry& entry)
{
    const auto quote = plan.itemQuote(entry.text(EntryField::Item));
    return quote ? tr("The notice says: “%1”. What it fixes cannot be changed here.")
                       .arg(plan.wording(*quote))
                 : QString();
}

Entry newEntry(const Desk& desk, const Ledger& ledger)
{
    Entry entry;
    entry.ledger = ledger.code;
    entry.set(EntryField::State, QString::fromLatin1(statesOf(ledger.kind).first().code));
    if (ledger.kind != LedgerKind::Prices)
        entry.set(EntryField::OnDay, today(desk));
    if (ledger.measure)
        entry.set(EntryField::Measure, ledger.measure->value);
    if (ledger.kind == LedgerKind::Rounds)
        entry.set(EntryField::Period, desk.period().code());
    return entry;
}

} // namespace

QDate today(const Desk& desk)
{
    return desk.now().toLocalTime().date();
}

EntryTask taskToAdd(const Desk& desk, const Ledger& ledger)
{
    return {{},
            newEntry(desk, ledger),
            tr("Add to “%1”").arg(ledger.name),
            {},
            tr("Add"),
            tr("Add: %1"),
            groupsOf(ledger.kind)};
}

EntryTask taskToEdit(const Desk& desk, const Ledger& ledger, const Entry& entry)
{
    return {entry,
            entry,
            tr("Edit — %1").arg(entry.name()),
            quoteRemark(desk.plan(), entry),
            tr("&Record"),
            tr("Edit: %1"),
            groupsOf(ledger.kind)};
}

EntryTask taskToStep(const Desk& desk, const Ledger& ledger, const Entry& entry)
{
    const NextStep step = nextStep(ledger.kind, entry).value();
    const QString to = entryStateLabel(step.state);
    EntryTask task{
        entry,
        entry,
        QString(step.text).remove(u'…'),
        tr("%1: from “%2” to “%3”.").arg(entry.name(), entryStateLabel(entry.state()), to),
        tr("&Record"),
        tr("%1: %2").arg(to, QStringLiteral("%1")),
        {{QString(), step.fields}},
        1};
    if (ledger.kind == LedgerKind::Funding)
        task.required = step.fields.at(1); // an amount, which decides the state
    else
        task.start.set(EntryField::State, step.state);
    task.start.set(EntryField::OnDay, today(desk));
    if (isFrozen(ledger.kind, task.start))
        task.remark += QLatin1Char('\n') + tr("A closed round is not changed any more, and closing "
                                              "it cannot be undone.");
    return task;
}

} // namespace kmh

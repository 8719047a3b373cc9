// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/entry_change_words.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

QString stateWords(const Ledger* ledger, const QString& state)
{
    if (state.isEmpty())
        return absentNumber();
    return ledger ? entryStateLabel(ledger->kind, state) : entryStateLabel(state);
}

QString valueWords(const Plan& plan, const Revision& revision, EntryField field,
                   const FieldValue& value)
{
    if (isEmpty(value))
        return absentNumber();
    Entry entry;
    entry.ledger = revision.ledger;
    entry.set(field, value);
    const QString words = fieldText(plan, entry, field);
    // An entry that is referred to has no name here.
    return words.isEmpty() ? tr("another entry") : words;
}

/// “Arranged 1,000→1,200”.
QString fieldWords(const Plan& plan, const Ledger& ledger, const Revision& revision,
                   const FieldChange& change)
{
    return tr("%1 %2→%3", "a field, before, after")
        .arg(fieldLabel(ledger.kind, change.field),
             valueWords(plan, revision, change.field, change.before),
             valueWords(plan, revision, change.field, change.after));
}

void tellFields(const Plan& plan, const Ledger& ledger, const Revision& revision, ChangeRow& row)
{
    QStringList labels;
    QStringList said;
    bool isShort = true;
    for (const FieldChange& change : revision.fields) {
        // The source has a column of its own.
        if (change.field == EntryField::State || change.field == EntryField::Source)
            continue;
        labels.append(fieldLabel(ledger.kind, change.field));
        said.append(fieldWords(plan, ledger, revision, change));
        isShort = isShort && fieldSpec(change.field).type != FieldType::LongText;
    }
    row.fields = said.join(tr(", "));
    if (said.size() == 1) {
        const QString state = row.after;
        row.afterInShort = tr("%1 (%2)").arg(state, labels.first());
        row.after = isShort ? tr("%1 (%2)").arg(state, said.first()) : row.afterInShort;
    } else if (said.size() > 1) {
        row.after = tr("%1 (%2 more things)").arg(row.after).arg(said.size());
    }
}

QString priceWords(const std::optional<double>& price, const QString& unit)
{
    if (!price)
        return absentNumber();
    const QString number = formatNumber(*price, fieldSpec(EntryField::WarnBelow).decimals);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

void tellEntry(const Plan& plan, const Revision& revision, ChangeRow& row)
{
    if (revision.removed) {
        row.after = tr("struck out");
        return;
    }
    const Ledger* ledger = plan.ledger(revision.ledger);
    const bool isNotices = revision.kind != Revision::Kind::Entry;
    if (!isNotices) {
        row.before = stateWords(ledger, revision.codeBefore);
        row.after = stateWords(ledger, revision.codeAfter);
    }
    if (isNotices && revision.codeBefore != revision.codeAfter)
        return;
    if (revision.added) {
        row.before = absentNumber();
        row.after = tr("added, %1").arg(stateWords(ledger, revision.codeAfter));
    } else if (ledger) {
        tellFields(plan, *ledger, revision, row);
    }
}

void tellPrice(const Revision& revision, ChangeRow& row)
{
    row.period = dayLabel(revision.onDay);
    row.before = priceWords(revision.before, revision.unit);
    row.after = priceWords(revision.after, revision.unit);
    if (const auto difference = row.change.difference())
        row.difference = (*difference > 0 ? QStringLiteral("+") : QString()) +
                         priceWords(difference, revision.unit);
}

void tellAttachment(const Revision& revision, ChangeRow& row)
{
    row.before = revision.codeBefore.isEmpty() ? absentNumber() : revision.file;
    if (revision.removed)
        row.after = tr("%1 taken away", "an attached file").arg(revision.file);
    else if (revision.added)
        row.after = tr("%1 attached", "an attached file").arg(revision.file);
    else
        row.after = tr("%1 replaced", "an attached file").arg(revision.file);
}

void tellList(const Revision& revision, ChangeRow& row)
{
    row.before = revision.codeBefore.isEmpty() ? absentNumber() : revision.codeBefore;
    if (revision.removed)
        row.after = tr("taken away", "a list");
    else if (revision.added)
        row.after = tr("added", "a list");
    else if (revision.codeBefore != revision.codeAfter)
        row.after = tr("renamed “%1”", "a list").arg(revision.codeAfter);
    else
        row.after = tr("placed anew", "a list");
}

} // namespace kmh

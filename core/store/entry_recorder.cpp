// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_recorder.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/domain/entry_in_plan.h"
#include "core/domain/entry_states.h"
#include "core/store/codes.h"
#include "core/store/entry_reader.h"
#include "core/store/sentence.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

QVariant stored(const FieldValue& value)
{
    struct Stored
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(const QString& text) const { return text; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(const QDate& day) const { return store::dayText(day); }
        QVariant operator()(qint64 id) const { return id; }
    };
    return std::visit(Stored{}, value);
}

/// Whether the ledger said just this of an entry before.
bool wasInForce(const EntryReader& reader, const Entry& entry)
{
    const QVector<Entry> versions = reader.history(entry.id);
    return std::any_of(versions.begin(), versions.end(),
                       [&](const Entry& version) { return version.saysTheSame(entry); });
}

/// A new entry takes no one's place; one that was struck out is added again by redoing.
bool isAsBefore(const EntryEdit& edit, const std::optional<Entry>& current)
{
    if (edit.before)
        return current && current->saysTheSame(*edit.before);
    if (!current)
        return true;
    Entry back = *current;
    back.removed = edit.after.removed;
    return current->removed && back.saysTheSame(edit.after);
}

/// What is wrong with it by itself, or in its plan.
std::optional<EntryProblem> problemOf(const Plan& plan, LedgerKind kind, const EntryEdit& edit,
                                      const QString& note, int attachments)
{
    const Entry* before = edit.before ? &*edit.before : nullptr;
    if (const auto problem = problemWith(kind, before, edit.after, note, attachments))
        return problem;
    return problemInPlan(plan, kind, before, edit.after);
}

/// Two rounds of one period would be two accounts of the same days.
void requireOnlyRound(const Connection& connection, const EntryEdit& edit)
{
    const Entry& round = edit.after;
    const QString period = round.text(EntryField::Period);
    const bool wasThere =
        edit.before && !edit.before->removed && edit.before->text(EntryField::Period) == period;
    if (round.removed || period.isEmpty() || wasThere)
        return;
    const QVariant other =
        connection.value(QStringLiteral("SELECT name FROM entry WHERE ledger = ? AND removed = 0"
                                        " AND period = ? AND id <> ?"),
                         {round.ledger, period, round.id.value});
    if (other.isValid())
        throw badInput(kmh::tr("“%1” is about the same period already; go on with that one.")
                           .arg(other.toString()));
}

QString heldBy(const EntryReader& reader, const AttachmentEdit& edit)
{
    for (const Attachment& held : reader.attachments(edit.entry, {})) {
        if (held.name == edit.name)
            return held.hash;
    }
    return {};
}

} // namespace

void checkEntry(const Connection& connection, const Plan& plan, const EntryEdit& edit,
                const QString& note)
{
    if (edit.after.removed && edit.after.has(EntryField::Item))
        throw badInput(
            kmh::tr("“%1” is in the notice, so it stays in the ledger; say in its remark "
                    "why nothing is to be done.")
                .arg(edit.after.name()));
    const Ledger* ledger = plan.ledger(edit.after.ledger);
    if (!ledger)
        throw badInput(kmh::tr("There is no ledger “%1” any more; choose one of the workbook's.")
                           .arg(edit.after.ledger));
    const EntryReader reader(connection);
    const std::optional<Entry> current = reader.entry(edit.after.id, {});
    if (current && isFrozen(ledger->kind, *current))
        throw badInput(frozenSentence());
    if (!isAsBefore(edit, current))
        throw badInput(kmh::tr("“%1” was changed by %2 on %3, after you opened it; open it again "
                               "and change what is still to be changed.")
                           .arg(edit.after.name(), current ? current->stamp.by : QString(),
                                current ? momentLabel(current->stamp.at) : QString()));
    const int attachments = current ? int(reader.attachments(current->id, {}).size()) : 0;
    const auto problem = problemOf(plan, ledger->kind, edit, note, attachments);
    if (problem && (note.trimmed().isEmpty() || !wasInForce(reader, edit.after)))
        throw badInput(problem->sentence);
    if (ledger->kind == LedgerKind::Rounds)
        requireOnlyRound(connection, edit);
}

void checkAttachment(const Connection& connection, const Plan& plan, const AttachmentEdit& edit)
{
    const EntryReader reader(connection);
    const std::optional<Entry> entry = reader.entry(edit.entry, {});
    const Ledger* ledger = entry ? plan.ledger(entry->ledger) : nullptr;
    if (!entry)
        throw badInput(kmh::tr("The entry that %1 is to be attached to does not exist; open the "
                               "ledger again and choose it there.")
                           .arg(edit.name));
    if (!ledger)
        throw badInput(kmh::tr("The list of “%1” was taken away; bring the list back before files "
                               "are attached or taken away.")
                           .arg(entry->name()));
    if (isFrozen(ledger->kind, *entry))
        throw badInput(frozenSentence());
    if (heldBy(reader, edit) != edit.before)
        throw badInput(
            kmh::tr("The file %1 of “%2” was replaced or taken away after you opened it; "
                    "open the files again and change what is still to be changed.")
                .arg(edit.name, entry->name()));
    const bool provesAlone = ledger->kind == LedgerKind::Deliverables &&
                             phaseOf(entry->state()) == EntryPhase::Closed &&
                             !hasEvidence(*entry, 0);
    if (provesAlone && edit.after.isEmpty() && reader.attachments(edit.entry, {}).size() == 1)
        throw badInput(kmh::tr("%1 is the only evidence that this is done; note a document number "
                               "or another evidence first.")
                           .arg(edit.name));
}

void requireNothingOpen(const Connection& connection, const Ledger& ledger)
{
    const int open = EntryReader(connection).count({.ledger = ledger.code, .closed = false});
    if (open > 0)
        throw badInput(kmh::tr("“%1” still has %2 open entries; close them or strike them out "
                               "before the list is taken away.",
                               nullptr, int(open))
                           .arg(ledger.name)
                           .arg(open));
}

void recordContent(const Connection& connection, const AttachmentEdit& edit)
{
    if (edit.content.size() > kLargestAttachment)
        throw badInput(kmh::tr("%1 is larger than the %2 MB a workbook takes of one file; attach a "
                               "smaller one, or note a link to it.")
                           .arg(edit.name)
                           .arg(kLargestAttachment / 1024 / 1024));
    const QByteArray hash =
        QCryptographicHash::hash(edit.content, QCryptographicHash::Sha256).toHex();
    if (edit.after.toLatin1() != hash)
        throw badInput(kmh::tr("%1 was not read completely; attach it again.").arg(edit.name));
    connection.exec(
        QStringLiteral("INSERT INTO attachment_content (hash, size, data)"
                       " VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"),
        {edit.after, edit.content.size(), edit.content.isNull() ? QByteArray("") : edit.content});
}

QString entryFieldColumns()
{
    QString columns = QStringLiteral("ledger, removed");
    for (const EntryField field : entryFields())
        columns += QStringLiteral(", ") + QLatin1String(fieldSpec(field).column);
    return columns;
}

QVariantList entryValues(const Entry& entry)
{
    QVariantList values{entry.id.value, entry.ledger, int(entry.removed)};
    for (const EntryField field : entryFields())
        values.append(stored(entry.value(field)));
    return values;
}

} // namespace kmh

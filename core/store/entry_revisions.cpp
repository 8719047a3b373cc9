// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_revisions.h"

#include "core/domain/entry_fields.h"
#include "core/store/codes.h"
#include "core/store/entry_reader.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

template<class T>
QHash<QString, decltype(T::id)> idsByCode(const QVector<T>& items)
{
    QHash<QString, decltype(T::id)> ids;
    for (const T& item : items)
        ids.insert(item.code, item.id);
    return ids;
}

QVector<FieldChange> changesOf(const Entry& before, const Entry& after)
{
    QVector<FieldChange> changes;
    for (const EntryField field : changedFields(before, after))
        changes.append({field, before.value(field), after.value(field)});
    return changes;
}

Revision revisionOf(const Entry& entry, const Entry* before)
{
    Revision revision;
    revision.kind = Revision::Kind::Entry;
    revision.entry = entry.id;
    revision.ledger = entry.ledger;
    revision.name = entry.name();
    revision.measure = entry.ref<MeasureId>(EntryField::Measure);
    revision.region = entry.ref<RegionId>(EntryField::Region);
    revision.fields = changesOf(before ? *before : Entry{}, entry);
    revision.unit = entry.text(EntryField::FigureUnit);
    revision.added = (!before || before->removed) && !entry.removed;
    revision.removed = entry.removed;
    revision.onDay = entry.day(EntryField::OnDay);
    revision.codeAfter = entry.removed ? QString() : entry.state();
    // What came with the plan has said nothing yet.
    if (before && !before->removed && before->stamp.at.isValid())
        revision.codeBefore = before->state();
    revision.source = entry.text(EntryField::Source);
    revision.demo = entry.demo;
    revision.stamp = entry.stamp;
    return revision;
}

} // namespace

QVector<Revision> readEntryRevisions(const Connection& connection, const Plan& plan,
                                     const QString& after, const QString& upTo)
{
    const auto deliverables = idsByCode(plan.deliverables);
    const auto projects = idsByCode(plan.projects);
    const EntryReader reader(connection);
    QVector<Revision> revisions;
    std::optional<Entry> before; // the version the next row took the place of
    const auto add = [&](const Entry& entry) {
        const bool follows = before && before->id == entry.id;
        if (entry.stamp.at.isValid() && store::momentText(entry.stamp.at) > after) {
            Revision revision = revisionOf(entry, follows ? &*before : nullptr);
            const QString item = entry.text(EntryField::Item);
            if (entry.ledger == QLatin1String("deliverables") && deliverables.contains(item)) {
                revision.kind = Revision::Kind::Deliverable;
                revision.deliverable = deliverables.value(item);
            } else if (entry.ledger == QLatin1String("projects") && projects.contains(item)) {
                revision.kind = Revision::Kind::Project;
                revision.project = projects.value(item);
            }
            revisions.append(revision);
        }
        before = entry;
    };
    reader.eachVersion(after, upTo, add);
    return revisions;
}

} // namespace kmh

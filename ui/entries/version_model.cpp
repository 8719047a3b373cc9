// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/version_model.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

QString whatChanged(LedgerKind kind, const Entry* before, const Entry& after)
{
    if (!before)
        return tr("added");
    if (after.removed != before->removed)
        return after.removed ? tr("struck out") : tr("put back");
    QStringList names;
    for (const EntryField field : changedFields(*before, after))
        names.append(fieldLabel(kind, field));
    return names.isEmpty() ? tr("nothing") : names.join(tr(", "));
}

QString orAbsent(const QString& text)
{
    return text.isEmpty() ? absentNumber() : text;
}

} // namespace

VersionModel* makeVersionModel(QObject* parent)
{
    using Row = VersionRow;
    return new VersionModel(
        {{tr("Version no."), [](const Row& row) { return QString::number(row.no); },
          Qt::AlignRight | Qt::AlignVCenter},
         {tr("Recorded on"),
          [](const Row& row) {
              const QDateTime& at = row.entry.stamp.at;
              return at.isValid() ? momentLabel(at) : tr("with the plan");
          }},
         {tr("By"), [](const Row& row) { return row.entry.stamp.by; }},
         {tr("Changed"), [](const Row& row) { return row.changed; }},
         {tr("Source"), [](const Row& row) { return row.entry.text(EntryField::Source); }},
         {tr("Reason given"), [](const Row& row) { return row.entry.stamp.note; }}},
        parent);
}

QVector<VersionRow> versionRows(LedgerKind kind, const QVector<Entry>& versions)
{
    QVector<VersionRow> rows;
    for (int i = 0; i < versions.size(); ++i)
        rows.append({i + 1, versions.at(i),
                     whatChanged(kind, i > 0 ? &versions.at(i - 1) : nullptr, versions.at(i))});
    return rows;
}

DifferenceModel* makeDifferenceModel(QObject* parent)
{
    using Row = DifferenceRow;
    return new DifferenceModel({{tr("Field"), [](const Row& row) { return row.field; }},
                                {tr("Before"), [](const Row& row) { return row.before; }},
                                {tr("After"), [](const Row& row) { return row.after; }}},
                               parent);
}

QVector<DifferenceRow> differences(const Plan& plan, LedgerKind kind, const Entry& before,
                                   const Entry& after,
                                   const std::function<QString(EntryId)>& nameOf)
{
    const auto text = [&](const Entry& entry, EntryField field) {
        const auto other = entry.ref<EntryId>(EntryField::Parent);
        const QString name = field == EntryField::Parent && other ? nameOf(*other) : QString();
        // With its year: versions may be compared across one's end.
        return orAbsent(fieldSpec(field).type == FieldType::Day && entry.has(field)
                            ? longDayLabel(entry.day(field))
                            : fieldText(plan, entry, field, name));
    };
    QVector<DifferenceRow> rows;
    for (const EntryField field : changedFields(before, after))
        rows.append({fieldHeader(kind, field), text(before, field), text(after, field)});
    if (before.removed != after.removed)
        rows.append({tr("In the ledger"), before.removed ? tr("struck out") : tr("yes"),
                     after.removed ? tr("struck out") : tr("yes")});
    return rows;
}

} // namespace kmh

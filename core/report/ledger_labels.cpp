// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ledger_labels.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <cmath>

namespace kmh {

namespace {

using F = EntryField;

struct Word
{
    const char* code;
    const char* text;
};

constexpr std::array kStates = {
    Word{"not_started", QT_TRANSLATE_NOOP("kmh", "not started")},
    Word{"in_progress", QT_TRANSLATE_NOOP("kmh", "in progress")},
    Word{"done", QT_TRANSLATE_NOOP("kmh", "done")},
    Word{"preliminary", QT_TRANSLATE_NOOP("kmh", "preliminary work")},
    Word{"factors", QT_TRANSLATE_NOOP("kmh", "securing inputs")},
    Word{"approval", QT_TRANSLATE_NOOP("kmh", "approval")},
    Word{"construction", QT_TRANSLATE_NOOP("kmh", "construction")},
    Word{"acceptance", QT_TRANSLATE_NOOP("kmh", "acceptance")},
    Word{"evaluation", QT_TRANSLATE_NOOP("kmh", "post-evaluation")},
    Word{"listed", QT_TRANSLATE_NOOP("kmh", "listed")},
    Word{"followed", QT_TRANSLATE_NOOP("kmh", "being followed up")},
    Word{"cleared", QT_TRANSLATE_NOOP("kmh", "off the list")},
    Word{"raised", QT_TRANSLATE_NOOP("kmh", "raised")},
    Word{"assigned", QT_TRANSLATE_NOOP("kmh", "assigned")},
    Word{"answered", QT_TRANSLATE_NOOP("kmh", "answered")},
    Word{"closed", QT_TRANSLATE_NOOP("kmh", "closed")},
    Word{"arranged", QT_TRANSLATE_NOOP("kmh", "arranged")},
    Word{"allotted", QT_TRANSLATE_NOOP("kmh", "allotted")},
    Word{"arrived", QT_TRANSLATE_NOOP("kmh", "arrived")},
    Word{"paid", QT_TRANSLATE_NOOP("kmh", "paid")},
    Word{"watched", QT_TRANSLATE_NOOP("kmh", "watched")},
    Word{"dispatch", QT_TRANSLATE_NOOP("kmh", "dispatching")},
    Word{"supervision", QT_TRANSLATE_NOOP("kmh", "supervising")},
    Word{"reconciliation", QT_TRANSLATE_NOOP("kmh", "reconciling")},
    Word{"analysis", QT_TRANSLATE_NOOP("kmh", "analysing")},
    Word{"bulletin", QT_TRANSLATE_NOOP("kmh", "reporting")},
};

QString onDayLabel(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Projects: return tr("Stage since");
    case LedgerKind::Deliverables:
    case LedgerKind::List:
    case LedgerKind::Matters:
    case LedgerKind::Funding:
    case LedgerKind::Prices:
    case LedgerKind::Rounds: return tr("State since");
    }
    Q_UNREACHABLE();
}

QString nameLabel(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Deliverables: return tr("Deliverable");
    case LedgerKind::Projects: return tr("Project");
    case LedgerKind::List: return tr("Item");
    case LedgerKind::Matters: return tr("Matter");
    case LedgerKind::Funding: return tr("Funding");
    case LedgerKind::Prices: return tr("Goods");
    case LedgerKind::Rounds: return tr("Round");
    }
    Q_UNREACHABLE();
}

QString commonLabel(EntryField field)
{
    switch (field) {
    case F::Item: return tr("Code in the plan");
    case F::Measure: return tr("Measure");
    case F::Unit: return tr("Unit");
    case F::Region: return tr("Prefecture");
    case F::County: return tr("County");
    case F::Level: return tr("Store");
    case F::KeyProject: return tr("Provincial key project");
    case F::Enterprise: return tr("Enterprise");
    case F::Parent: return tr("Belongs to");
    case F::Due: return tr("Due");
    case F::StartedOn: return tr("Works begun or resumed on");
    case F::PlannedTotal: return tr("Total investment");
    case F::PlannedYear: return tr("Planned for the year");
    case F::CompletedYear: return tr("Completed this year");
    case F::Blocker: return tr("What blocks it");
    case F::Arranged: return tr("Arranged");
    case F::Allotted: return tr("Allotted");
    case F::Arrived: return tr("Arrived");
    case F::Paid: return tr("Paid");
    case F::Expected: return tr("Expected");
    case F::Actual: return tr("Actual");
    case F::FigureUnit: return tr("Unit of measurement");
    case F::WarnBelow: return tr("Warn below");
    case F::WarnAbove: return tr("Warn above");
    case F::Action: return tr("What is being done");
    case F::Answer: return tr("Answer");
    case F::Result: return tr("Result");
    case F::DocumentNo: return tr("Document number");
    case F::DocumentDay: return tr("Document date");
    case F::Link: return tr("Link");
    case F::Evidence: return tr("Evidence");
    case F::Period: return tr("Period");
    case F::Dispatch: return tr("Dispatch");
    case F::Supervision: return tr("Supervision");
    case F::Reconciliation: return tr("Reconciliation");
    case F::Analysis: return tr("Analysis");
    case F::Bulletin: return tr("Bulletin");
    case F::Source: return tr("Source");
    case F::Remark: return tr("Remark");
    default: return {};
    }
}

QString unitName(const Plan& plan, qint64 id)
{
    return plan.unit(UnitId{id}).shortName;
}

QString numberText(const Entry& entry, EntryField field)
{
    const double number = entry.number(field).value_or(0);
    // Amounts are shown with the digits they were given, up to the field's own.
    for (int decimals = 0; decimals < fieldSpec(field).decimals; ++decimals) {
        const double factor = std::pow(10, decimals);
        if (std::abs(std::round(number * factor) / factor - number) < 1e-9)
            return formatNumber(number, decimals);
    }
    return formatNumber(number, fieldSpec(field).decimals);
}

} // namespace

QString fieldLabel(LedgerKind kind, EntryField field)
{
    switch (field) {
    case F::Name: return nameLabel(kind);
    case F::State: return kind == LedgerKind::Projects ? tr("Stage") : tr("State");
    case F::OnDay: return onDayLabel(kind);
    case F::Enterprise: return kind == LedgerKind::Matters ? tr("Raised by") : tr("Enterprise");
    case F::Due: return kind == LedgerKind::Projects ? tr("To be completed by") : tr("Due");
    default: return commonLabel(field);
    }
}

QString fieldHeader(LedgerKind kind, EntryField field)
{
    const bool money =
        field == F::PlannedTotal || field == F::PlannedYear || field == F::CompletedYear;
    const QString label = fieldLabel(kind, field);
    return money ? tr("%1 (10,000 yuan)").arg(label) : label;
}

QString entryStateLabel(const QString& state)
{
    for (const Word& word : kStates) {
        if (state == QLatin1String(word.code))
            return tr(word.text);
    }
    return state;
}

QString entryStateLabel(LedgerKind kind, const QString& state)
{
    return kind == LedgerKind::Rounds && state == QLatin1String("closed")
               ? tr("done with", "a dispatch round")
               : entryStateLabel(state);
}

QString levelLabel(const QString& level)
{
    if (level == QLatin1String("province"))
        return tr("provincial");
    if (level == QLatin1String("prefecture"))
        return tr("prefectural");
    return level == QLatin1String("county") ? tr("county's") : level;
}

QString ledgerKindLabel(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Deliverables: return tr("Deliverables");
    case LedgerKind::Projects: return tr("Projects");
    case LedgerKind::List: return tr("List");
    case LedgerKind::Matters: return tr("Matters");
    case LedgerKind::Funding: return tr("Funding");
    case LedgerKind::Prices: return tr("Prices");
    case LedgerKind::Rounds: return tr("Rounds");
    }
    Q_UNREACHABLE();
}

QString fieldText(const Plan& plan, const Entry& entry, EntryField field, const QString& entryName)
{
    if (!entry.has(field))
        return {};
    const qint64 id = entry.ref<EntryId>(field).value_or(EntryId{}).value;
    switch (fieldSpec(field).type) {
    case FieldType::Text:
    case FieldType::LongText: return entry.text(field);
    case FieldType::Number: return numberText(entry, field);
    case FieldType::Day: return dayLabel(entry.day(field), plan.period.firstDay().year());
    case FieldType::Flag: return id ? tr("yes") : tr("no");
    case FieldType::Level: return levelLabel(entry.text(field));
    case FieldType::State: {
        const Ledger* ledger = plan.ledger(entry.ledger);
        return ledger ? entryStateLabel(ledger->kind, entry.text(field))
                      : entryStateLabel(entry.text(field));
    }
    case FieldType::Period: {
        const auto period = Period::parse(entry.text(field));
        return period ? periodLabel(*period) : entry.text(field);
    }
    case FieldType::Measure: return QString::number(plan.measure(MeasureId{id}).no);
    case FieldType::Unit: return unitName(plan, id);
    case FieldType::Region: return plan.region(RegionId{id}).shortName;
    case FieldType::County: return plan.county(CountyId{id}).name;
    case FieldType::Entry: return entryName;
    }
    Q_UNREACHABLE();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_tables.h"

#include "core/domain/entry_fields.h"
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"
#include "core/report/code_labels.h"
#include "core/report/ledger_labels.h"
#include "core/report/status_filter.h"
#include "core/report/version_differences.h"

namespace kmh {

namespace {

constexpr int kShort = 10; // widths
constexpr int kFigure = 14;
constexpr int kMoment = 20;
constexpr int kName = 30;
constexpr int kLong = 44;

int widthOf(const FieldSpec& spec)
{
    switch (spec.type) {
    case FieldType::LongText: return kLong;
    case FieldType::Text: return spec.field == EntryField::Name ? kLong : kName;
    case FieldType::Measure:
    case FieldType::Unit:
    case FieldType::Entry: return kName;
    case FieldType::Number:
    case FieldType::Day:
    case FieldType::Region:
    case FieldType::County:
    case FieldType::Period: return kFigure;
    case FieldType::Flag:
    case FieldType::Level:
    case FieldType::State: return kShort;
    }
    Q_UNREACHABLE();
}

ExportCell fieldCell(const Plan& plan, const Entry& entry, EntryField field)
{
    const FieldSpec& spec = fieldSpec(field);
    if (spec.type == FieldType::Number)
        return ExportCell::of(entry.number(field), spec.decimals);
    if (spec.type == FieldType::Day)
        return ExportCell::of(entry.day(field));
    if (spec.type == FieldType::Entry) { // as the entry's own sheet numbers it
        const auto other = entry.ref<EntryId>(field);
        return ExportCell::of(other ? std::optional(double(other->value)) : std::nullopt, 0);
    }
    if (const auto measure = entry.ref<MeasureId>(field); measure && field == EntryField::Measure)
        return ExportCell::of(double(plan.measure(*measure).no), 0);
    return ExportCell::of(fieldText(plan, entry, field));
}

} // namespace

FigureNames::FigureNames(const Plan& plan)
    : m_plan(plan)
{
    QHash<QString, int> uses;
    for (const Indicator& indicator : plan.indicators)
        ++uses[indicator.name];
    for (const Indicator& indicator : plan.indicators)
        m_indicators.insert(indicator.id,
                            uses.value(indicator.name) > 1 ? indicator.code : indicator.name);
    for (const Region& region : plan.regions)
        m_regions.insert(region.id, reportName(plan, region.id));
}

QVector<ExportColumn> figureColumns()
{
    return {
        {tr("indicator", "column of a csv"), kLong},    {tr("region", "column of a csv"), kFigure},
        {tr("period", "column of a csv"), kFigure},     {tr("value", "column of a csv"), kFigure},
        {tr("cumulative", "column of a csv"), kFigure}, {tr("quality", "column of a csv"), kShort},
        {tr("source", "column of a csv"), kName},       {tr("note", "column of a csv"), kLong}};
}

QVector<ExportCell> figureCells(const FigureNames& names, const FigureKey& key,
                                const ReportedFigure& figure)
{
    const int decimals = names.known(key.indicator).decimals;
    return {ExportCell::of(names.indicator(key.indicator)),
            ExportCell::of(names.region(key.region)),
            ExportCell::of(key.period.code()),
            ExportCell::exactly(figure.value, decimals),
            ExportCell::exactly(figure.cumulative, decimals),
            ExportCell::of(qualityLabel(figure.quality)),
            ExportCell::of(figure.source),
            ExportCell::of(figure.note)};
}

QVector<ExportColumn> versionColumns()
{
    return {{tr("Recorded"), kMoment},
            {tr("By"), kShort},
            {tr("Indicator"), kLong},
            {tr("Region"), kFigure},
            {tr("Period"), kFigure},
            {tr("Version"), kShort},
            {tr("Unit of measure"), kShort},
            {tr("This period"), kFigure},
            {tr("Running total"), kFigure},
            {tr("Quality"), kShort},
            {tr("Standing"), kShort},
            {tr("Source"), kName},
            {tr("Note"), kLong},
            {tr("File"), kName},
            {tr("Cell"), kFigure},
            {tr("Receipt no."), kShort},
            {tr("Demonstration"), kShort}};
}

QVector<ExportCell> versionCells(const FigureNames& names, const ObservationVersion& version)
{
    const Observation& figure = version.observation;
    const Indicator& indicator = names.known(figure.indicator);
    const auto receipt =
        version.receipt ? std::optional(double(version.receipt->value)) : std::nullopt;
    return {ExportCell::of(version.stamp.at),
            ExportCell::of(version.stamp.by),
            ExportCell::of(names.indicator(figure.indicator)),
            ExportCell::of(names.region(figure.region)),
            ExportCell::of(figure.period.code()),
            figure.version > 0 ? ExportCell::of(double(figure.version), 0) : ExportCell(),
            ExportCell::of(indicator.unit),
            ExportCell::exactly(figure.value, indicator.decimals),
            ExportCell::exactly(figure.cumulative, indicator.decimals),
            ExportCell::of(qualityLabel(figure.quality)),
            ExportCell::of(standingLabel(version)),
            ExportCell::of(version.source),
            ExportCell::of(version.stamp.note),
            ExportCell::of(version.file),
            ExportCell::of(version.cell),
            ExportCell::of(receipt, 0),
            ExportCell::of(figure.demo ? tr("Demonstration figures") : QString())};
}

QVector<ExportColumn> ledgerTableColumns(LedgerKind kind)
{
    QVector<ExportColumn> columns{{tr("No."), kShort}, {tr("Light"), kShort}};
    for (const EntryField field : fieldsOf(kind))
        columns.append({fieldHeader(kind, field), widthOf(fieldSpec(field))});
    return columns +
           QVector<ExportColumn>{{tr("Why this light"), kLong}, {tr("Follows up"), kFigure},
                                 {tr("Recorded"), kMoment},     {tr("By"), kShort},
                                 {tr("Reason"), kName},         {tr("Demonstration"), kShort}};
}

QVector<ExportCell> ledgerTableCells(const Plan& plan, LedgerKind kind, const Entry& entry,
                                     QDate day)
{
    const Verdict verdict = judgeEntry(entry, day);
    QVector<ExportCell> cells{ExportCell::of(double(entry.id.value), 0),
                              ExportCell::of(verdict.light)};
    for (const EntryField field : fieldsOf(kind))
        cells.append(fieldCell(plan, entry, field));
    return cells + QVector<ExportCell>{
                       ExportCell::of(verdict.reason),
                       ExportCell::of(entry.text(EntryField::Item)),
                       ExportCell::of(entry.stamp.at),
                       ExportCell::of(entry.stamp.by),
                       ExportCell::of(entry.stamp.note),
                       ExportCell::of(entry.demo ? tr("Demonstration figures") : QString())};
}

QVector<ExportColumn> priceColumns()
{
    return {{tr("No."), kShort},
            {tr("Goods"), kName},
            {tr("Day"), kFigure},
            {tr("Price"), kFigure},
            {tr("Unit of measure"), kFigure},
            {tr("Source"), kName},
            {tr("Recorded"), kMoment},
            {tr("By"), kShort},
            {tr("Demonstration"), kShort}};
}

QVector<ExportCell> priceCells(const Price& price, const QString& name, const QString& unit)
{
    return {ExportCell::of(double(price.entry.value), 0),
            ExportCell::of(name),
            ExportCell::of(price.day),
            ExportCell::of(price.value, 2),
            ExportCell::of(unit),
            ExportCell::of(price.source),
            ExportCell::of(price.stamp.at),
            ExportCell::of(price.stamp.by),
            ExportCell::of(price.demo ? tr("Demonstration figures") : QString())};
}

QVector<ExportColumn> receiptColumns()
{
    return {{tr("Receipt no."), kShort}, {tr("Came"), kMoment},
            {tr("Sender"), kName},       {tr("Unit"), kName},
            {tr("Region"), kFigure},     {tr("Period"), kFigure},
            {tr("File"), kLong},         {tr("Size (bytes)"), kFigure},
            {tr("Return form"), kName},  {tr("Recorded"), kMoment},
            {tr("By"), kShort},          {tr("Note"), kLong},
            {tr("SHA-256"), kLong},      {tr("Demonstration"), kShort}};
}

QVector<ExportCell> receiptCells(const Plan& plan, const Receipt& receipt)
{
    return {ExportCell::of(double(receipt.id.value), 0),
            ExportCell::of(receipt.cameAt),
            ExportCell::of(receipt.sender),
            ExportCell::of(receipt.unit ? plan.unit(*receipt.unit).name : QString()),
            ExportCell::of(receipt.region ? reportName(plan, *receipt.region) : QString()),
            ExportCell::of(receipt.period ? receipt.period->code() : QString()),
            ExportCell::of(receipt.fileName),
            ExportCell::of(
                receipt.fileName.isEmpty() ? std::nullopt : std::optional(double(receipt.size)), 0),
            ExportCell::of(receipt.form),
            ExportCell::of(receipt.stamp.at),
            ExportCell::of(receipt.stamp.by),
            ExportCell::of(receipt.stamp.note),
            ExportCell::of(receipt.hash),
            ExportCell::of(receipt.demo ? tr("Demonstration figures") : QString())};
}

} // namespace kmh

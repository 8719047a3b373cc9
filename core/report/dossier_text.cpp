// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_report.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/code_labels.h"
#include "core/report/report_head.h"
#include "core/report/text_table.h"

namespace kmh {

namespace {

using Align = TextTable::Align;

QString money(std::optional<double> value)
{
    return value ? formatNumber(*value, 0) : QString();
}

/// A titled table; nothing where it would be empty.
template<class Rows, class CellsOf>
QString section(const QString& title, const QVector<TextTable::Column>& columns, const Rows& rows,
                CellsOf cellsOf)
{
    if (rows.isEmpty())
        return {};
    TextTable table(columns);
    for (const auto& row : rows)
        table.addRow(cellsOf(row));
    return u'\n' + title + u'\n' + table.text();
}

QString indicatorsText(const QVector<DossierIndicator>& indicators)
{
    return section(tr("Indicators"),
                   {{tr("Indicator"), Align::Left},
                    {tr("Actual"), Align::Right},
                    {tr("Target"), Align::Right},
                    {tr("What is lacking"), Align::Left},
                    {tr("Light"), Align::Left}},
                   indicators, [](const DossierIndicator& line) {
                       return QStringList{line.name, line.actual,
                                          line.target.isEmpty() ? tr("to be set") : line.target,
                                          line.gap, lightText(line.light)};
                   });
}

QString ledgersText(const QVector<DossierLedger>& ledgers)
{
    return section(tr("Ledgers"),
                   {{tr("Ledger"), Align::Left},
                    {tr("Ledger entries"), Align::Right},
                    {tr("Unfinished"), Align::Right},
                    {tr("Overdue"), Align::Right},
                    {tr("Planned this year (10,000 yuan)"), Align::Right},
                    {tr("Completed (10,000 yuan)"), Align::Right}},
                   ledgers, [](const DossierLedger& line) {
                       return QStringList{line.name,
                                          QString::number(line.count),
                                          QString::number(line.open),
                                          QString::number(line.overdue),
                                          money(line.planned),
                                          money(line.completed)};
                   });
}

QString entriesText(const QVector<DossierEntry>& entries)
{
    return section(tr("Entries"),
                   {{tr("What"), Align::Left},
                    {tr("Ledger"), Align::Left},
                    {tr("State"), Align::Left},
                    {tr("Due"), Align::Left},
                    {tr("Time left"), Align::Left},
                    {tr("Light"), Align::Left}},
                   entries, [](const DossierEntry& line) {
                       return QStringList{line.name,      line.ledger,
                                          line.state,     line.due.toString(Qt::ISODate),
                                          line.remaining, lightText(line.light)};
                   });
}

QString lateText(const QVector<DossierLate>& late)
{
    return section(tr("Came late: %1").arg(late.size()),
                   {{tr("What"), Align::Left},
                    {tr("Figure or ledger"), Align::Left},
                    {tr("In time until"), Align::Left},
                    {tr("Came on"), Align::Left},
                    {tr("Days late"), Align::Right}},
                   late, [](const DossierLate& line) {
                       return QStringList{line.name, line.what, line.late.due.toString(Qt::ISODate),
                                          line.late.came.toString(Qt::ISODate),
                                          QString::number(line.late.days())};
                   });
}

QString partsText(const QVector<DossierPart>& parts)
{
    return section(tr("What lies below"),
                   {{tr("Name"), Align::Left},
                    {tr("Projects"), Align::Right},
                    {tr("Matters"), Align::Right},
                    {tr("Lists and others"), Align::Right},
                    {tr("Unfinished"), Align::Right},
                    {tr("Overdue"), Align::Right},
                    {tr("Planned this year (10,000 yuan)"), Align::Right},
                    {tr("Completed (10,000 yuan)"), Align::Right},
                    {tr("Light"), Align::Left}},
                   parts, [](const DossierPart& part) {
                       return QStringList{part.name,
                                          QString::number(part.projects),
                                          QString::number(part.matters),
                                          QString::number(part.others),
                                          QString::number(part.open),
                                          QString::number(part.overdue),
                                          money(part.planned),
                                          money(part.completed),
                                          part.light ? lightText(*part.light) : QString()};
                   });
}

} // namespace

QString unitText(const Assessment& assessment, const UnitDossier& dossier)
{
    const QString measures = section(
        tr("Measures"),
        {{tr("Measure"), Align::Left}, {tr("Role"), Align::Left}, {tr("Light"), Align::Left}},
        dossier.measures, [](const DossierMeasure& line) {
            return QStringList{line.label, roleLabel(line.role), lightText(line.light)};
        });
    return reportHeading(assessment, {dossier.name}) + dossierSentence(dossier) + u'\n' + measures +
           indicatorsText(dossier.indicators) + ledgersText(dossier.ledgers) +
           entriesText(dossier.entries) + lateText(dossier.late);
}

QString placeText(const Assessment& assessment, const PlaceDossier& dossier)
{
    return reportHeading(assessment, {dossier.name}) + dossierSentence(dossier) + u'\n' +
           partsText(dossier.parts) + indicatorsText(dossier.indicators) +
           ledgersText(dossier.ledgers) + entriesText(dossier.entries) + lateText(dossier.late);
}

} // namespace kmh

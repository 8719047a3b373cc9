// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/dossier_models.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/code_labels.h"

namespace kmh {

namespace {

const Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
const Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;

/// A light's column with the reason for it in the tooltip.
template<class Row>
Column<Row> explainedLight()
{
    Column<Row> column = lightColumn<Row>(tr("Light"));
    column.extra = [base = column.extra](const Row& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(row.reason) : base(row, role);
    };
    return column;
}

template<class Row>
Column<Row> countColumn(const QString& header, int Row::*count)
{
    return {header, [count](const Row& row) { return QString::number(row.*count); }, kRight};
}

template<class Row>
Column<Row> textColumn(const QString& header, QString Row::*text, Qt::Alignment alignment = kLeft)
{
    return {header, [text](const Row& row) { return row.*text; }, alignment};
}

/// Money in 万元; empty where there is none to tell of.
template<class Row>
Column<Row> moneyColumn(const QString& header, std::optional<double> Row::*money)
{
    return {
        header,
        [money](const Row& row) { return row.*money ? formatNumber(*(row.*money), 0) : QString(); },
        kRight};
}

QString dayText(QDate day)
{
    return day.isValid() ? dayLabel(day) : QString();
}

void addFigure(QVector<Column<DossierPart>>& columns)
{
    const auto of = [](QString DossierIndicator::*text) {
        return [text](const DossierPart& part) {
            return part.figure ? (*part.figure).*text : absentNumber();
        };
    };
    columns.append({tr("Its figure"), of(&DossierIndicator::actual), kRight});
    columns.append({tr("Its light"),
                    [](const DossierPart& part) {
                        return part.figure ? lightLabel(part.figure->light, part.figure->overridden)
                                           : QString();
                    },
                    kLeft,
                    [](const DossierPart& part, int role) -> QVariant {
                        if (role == LightRole && part.figure)
                            return int(part.figure->light);
                        if (role == OverriddenRole && part.figure)
                            return part.figure->overridden;
                        if (role == Qt::ToolTipRole && part.figure)
                            return part.figure->reason;
                        return {};
                    }});
}

Column<DossierPart> partLight()
{
    return {
        tr("Light"),
        [](const DossierPart& part) { return part.light ? lightLabel(*part.light) : QString(); },
        kLeft,
        [](const DossierPart& part, int role) -> QVariant {
            if (role == LightRole && part.light)
                return int(*part.light);
            if (role == Qt::ToolTipRole && part.light)
                return part.reason;
            return {};
        }};
}

} // namespace

QVector<Column<DossierMeasure>> dossierMeasureColumns()
{
    return {textColumn(tr("Measure"), &DossierMeasure::label),
            {tr("Role"), [](const DossierMeasure& m) { return roleLabel(m.role); }},
            explainedLight<DossierMeasure>()};
}

QVector<Column<DossierIndicator>> dossierIndicatorColumns(bool withProvince)
{
    QVector<Column<DossierIndicator>> columns{
        textColumn(tr("Indicator"), &DossierIndicator::name),
        textColumn(tr("Actual"), &DossierIndicator::actual, kRight),
        {tr("Target"),
         [](const DossierIndicator& line) {
             return line.target.isEmpty() ? tr("to be set") : line.target;
         },
         kRight},
        explainedLight<DossierIndicator>(),
        textColumn(tr("What is lacking"), &DossierIndicator::gap)};
    if (withProvince)
        columns.insert(3,
                       textColumn(tr("Against the province"), &DossierIndicator::province, kRight));
    return columns;
}

QVector<Column<DossierPart>> dossierPartColumns(PlaceLevel::Kind of, bool withFigure)
{
    const bool prefectures = of == PlaceLevel::Kind::Province;
    QVector<Column<DossierPart>> columns{textColumn(prefectures ? tr("Prefecture")
                                                    : of == PlaceLevel::Kind::Prefecture
                                                        ? tr("County")
                                                        : tr("Enterprise"),
                                                    &DossierPart::name)};
    if (prefectures)
        columns.append(partLight());
    if (prefectures && withFigure)
        addFigure(columns);
    columns += {countColumn(tr("Projects"), &DossierPart::projects),
                countColumn(tr("Matters"), &DossierPart::matters),
                countColumn(tr("Lists and others"), &DossierPart::others),
                countColumn(tr("Unfinished"), &DossierPart::open),
                countColumn(tr("Overdue"), &DossierPart::overdue),
                moneyColumn(tr("Planned this year (10,000 yuan)"), &DossierPart::planned),
                moneyColumn(tr("Completed (10,000 yuan)"), &DossierPart::completed)};
    return columns;
}

QVector<Column<DossierLedger>> dossierLedgerColumns(bool withMoney)
{
    QVector<Column<DossierLedger>> columns{textColumn(tr("Ledger"), &DossierLedger::name),
                                           countColumn(tr("Ledger entries"), &DossierLedger::count),
                                           countColumn(tr("Unfinished"), &DossierLedger::open),
                                           countColumn(tr("Overdue"), &DossierLedger::overdue)};
    if (withMoney)
        columns += {moneyColumn(tr("Planned this year (10,000 yuan)"), &DossierLedger::planned),
                    moneyColumn(tr("Completed (10,000 yuan)"), &DossierLedger::completed)};
    return columns;
}

QVector<Column<DossierEntry>> dossierEntryColumns(bool ofUnit)
{
    QVector<Column<DossierEntry>> columns{
        textColumn(tr("What"), &DossierEntry::name),
        explainedLight<DossierEntry>(),
        // Projects go on for years, so that the year does not go without saying.
        {tr("Due"), [](const DossierEntry& entry) { return entry.due.toString(Qt::ISODate); }},
        textColumn(tr("Time left"), &DossierEntry::remaining),
        textColumn(tr("State"), &DossierEntry::state),
        textColumn(tr("Ledger"), &DossierEntry::ledger)};
    if (!ofUnit)
        columns.append(textColumn(tr("Unit"), &DossierEntry::unit));
    columns.append(textColumn(tr("Place"), &DossierEntry::place));
    columns.append(textColumn(tr("Enterprise"), &DossierEntry::enterprise));
    return columns;
}

QVector<Column<DossierLate>> dossierLateColumns()
{
    return {textColumn(tr("What"), &DossierLate::name),
            textColumn(tr("Figure or ledger"), &DossierLate::what),
            {tr("In time until"), [](const DossierLate& line) { return dayText(line.late.due); }},
            {tr("Came on"), [](const DossierLate& line) { return dayText(line.late.came); }},
            {tr("Days late"),
             [](const DossierLate& line) { return QString::number(line.late.days()); }, kRight}};
}

} // namespace kmh

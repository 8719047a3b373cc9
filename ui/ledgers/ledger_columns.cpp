// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/ledger_columns.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

using Kind = LedgerColumn::Kind;
constexpr int kPriceDecimals = 2;

bool isNumber(EntryField field)
{
    return fieldSpec(field).type == FieldType::Number;
}

QString signedNumber(double value)
{
    const QString number = formatNumber(value, kPriceDecimals);
    return value > 0 ? u'+' + number : number;
}

} // namespace

QVector<LedgerColumn> ledgerColumns(LedgerKind kind)
{
    QVector<LedgerColumn> columns{{Kind::Light}};
    for (const EntryField field : columnsOf(kind))
        columns.append({Kind::Field, field});
    if (kind == LedgerKind::Funding)
        columns.insert(kLedgerNameColumn + 1, {Kind::FundingBar});
    if (kind == LedgerKind::Prices) {
        int place = kLedgerNameColumn;
        for (const Kind own : {Kind::Price, Kind::PriceDay, Kind::PriceChange, Kind::PriceWarning})
            columns.insert(++place, {own});
    }
    return columns;
}

QString LedgerColumn::header(LedgerKind ledger) const
{
    switch (kind) {
    case Kind::Light: return kmh::tr("Light");
    case Kind::Field:
        return field == EntryField::Measure ? kmh::tr("No.") : fieldHeader(ledger, field);
    case Kind::FundingBar: return kmh::tr("Arranged to paid");
    case Kind::Price: return kmh::tr("Latest price");
    case Kind::PriceDay: return kmh::tr("Price of");
    case Kind::PriceChange: return kmh::tr("Against the one before");
    case Kind::PriceWarning: return kmh::tr("Warning");
    }
    Q_UNREACHABLE();
}

Qt::Alignment LedgerColumn::alignment() const
{
    const bool figure = kind == Kind::Price || kind == Kind::PriceChange ||
                        (kind == Kind::Field && isNumber(field));
    if (kind == Kind::Field && field == EntryField::Measure)
        return Qt::AlignHCenter | Qt::AlignVCenter;
    return (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

FundingAmounts fundingAmounts(const Entry& entry)
{
    return {entry.number(EntryField::Arranged), entry.number(EntryField::Allotted),
            entry.number(EntryField::Arrived), entry.number(EntryField::Paid),
            entry.text(EntryField::FigureUnit)};
}

QString fundingSentence(const FundingAmounts& amounts)
{
    const auto text = [](const std::optional<double>& amount) {
        return amount ? formatNumber(*amount, 2) : absentNumber();
    };
    return tr("arranged %1, allotted %2, arrived %3, paid %4 (%5)")
        .arg(text(amounts.arranged), text(amounts.allotted), text(amounts.arrived),
             text(amounts.paid), amounts.unit.isEmpty() ? absentNumber() : amounts.unit);
}

QString priceText(const PriceStatus& status, Kind kind)
{
    if (!status.latest)
        return kind == Kind::PriceWarning ? tr("no price yet") : absentNumber();
    switch (kind) {
    case Kind::Price: return formatNumber(*status.latest, kPriceDecimals);
    case Kind::PriceDay: return dayLabel(status.day);
    case Kind::PriceChange:
        return status.change() ? signedNumber(*status.change()) : absentNumber();
    case Kind::PriceWarning: return status.warning.isEmpty() ? tr("none") : status.warning;
    default: return {};
    }
}

} // namespace kmh

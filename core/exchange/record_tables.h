// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_cell.h"
#include "core/exchange/export_source.h"

#include <QtCore/QHash>

namespace kmh {

// What the tables of an export say, row by row; .xlsx and .csv have the same.

/// What figures are called in a file, the same way they are read again: an indicator by its name,
/// or by its code where another has the same name.
class FigureNames
{
public:
    explicit FigureNames(const Plan& plan);

    QString indicator(IndicatorId id) const { return m_indicators.value(id); }
    QString region(RegionId id) const { return m_regions.value(id); }
    const Indicator& known(IndicatorId id) const { return m_plan.indicator(id); }

private:
    const Plan& m_plan;
    QHash<IndicatorId, QString> m_indicators;
    QHash<RegionId, QString> m_regions;
};

/// 填报数据: the columns of a .csv that can be imported (design §8), in this order: 指标, 地区,
/// 期别, 本期值, 累计值, 质量, 来源, 备注; in English indicator, region, period, value, cumulative,
/// quality, source, note.
QVector<ExportColumn> figureColumns();
QVector<ExportCell> figureCells(const FigureNames& names, const FigureKey& key,
                                const ReportedFigure& figure);

/// 历史版本: every version with who recorded it, when and from which file and cell; its number
/// where that is known.
QVector<ExportColumn> versionColumns();
QVector<ExportCell> versionCells(const FigureNames& names, const ObservationVersion& version);

/// One ledger: the light its entries bear at a day's end, and every field of its kind.
QVector<ExportColumn> ledgerTableColumns(LedgerKind kind);
QVector<ExportCell> ledgerTableCells(const Plan& plan, LedgerKind kind, const Entry& entry,
                                     QDate day);

/// 价格: the prices in force of goods, whose names are looked up by `nameOf`.
QVector<ExportColumn> priceColumns();
QVector<ExportCell> priceCells(const Price& price, const QString& name, const QString& unit);

/// 收件登记: what came in.
QVector<ExportColumn> receiptColumns();
QVector<ExportCell> receiptCells(const Plan& plan, const Receipt& receipt);

} // namespace kmh

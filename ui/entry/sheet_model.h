// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/figure_sheet.h"
#include "ui/entry/sheet_cell.h"
#include "ui/models/arranged_model.h"

namespace kmh {

/// The entry sheet as a table: rows of one indicator and one period each, a column a region, the
/// province first. Nothing is copied out of the sheet: a cell is made when it is painted.
class SheetModel : public ArrangedModel
{
    Q_OBJECT

public:
    /// What the rows are: many indicators, each for its own period, or one for all its periods.
    enum class Arrangement { Indicators, Periods };
    /// The second line of a cell.
    enum class Beside { Last, Target, Plan };
    /// Before the regions.
    enum Column { GroupColumn, NameColumn, TargetColumn, FirstRegion };

    explicit SheetModel(FigureSheet& sheet, QObject* parent = nullptr);

    void setRows(Arrangement arrangement, QVector<SheetRow> rows);
    const QVector<SheetRow>& rows() const { return m_rows; }
    Arrangement arrangement() const { return m_arrangement; }
    void setBeside(Beside beside);
    /// Why nothing can be typed, as a sentence; empty if it can.
    void setReadOnly(const QString& why);
    const QString& whyReadOnly() const { return m_readOnly; }
    /// What is in force or refused is another.
    void follow();

    FigureSheet& sheet() const { return m_sheet; }
    /// A cell's; only for columns of regions.
    FigureKey keyAt(const QModelIndex& index) const;
    /// Invalid where the cell is not shown.
    QModelIndex indexOf(const FigureKey& key) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    int givenRowCount() const override { return int(m_rows.size()); }
    QVariant givenData(int row, int column, int role) const override;

private:
    SheetCell label(const SheetRow& row, int column) const;
    SheetCell cell(const FigureKey& key) const;
    QString below(const FigureKey& key) const;
    QString toolTip(const FigureKey& key) const;
    QString editText(const FigureKey& key) const;

    FigureSheet& m_sheet;
    QVector<Region> m_regions;
    QVector<SheetRow> m_rows;
    Arrangement m_arrangement = Arrangement::Indicators;
    Beside m_beside = Beside::Last;
    QString m_readOnly;
};

} // namespace kmh

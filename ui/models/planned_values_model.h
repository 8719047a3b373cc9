// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/planned_values.h"

#include <QtCore/QAbstractTableModel>

namespace kmh {

/// The planned values of an indicator, a row a reporting period, to be changed by typing or by
/// pasting a column. What is no number stays where it was typed, with a sentence beside it.
class PlannedValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, ValueColumn, NoteColumn };

    explicit PlannedValuesModel(const Indicator& indicator, QObject* parent = nullptr);

    /// What is refused so far is forgotten.
    void setValues(const QVector<PlannedValue>& values);
    /// A remark beside each row; a row's problem comes first.
    void setNotes(const QStringList& notes);
    void setEditable(bool editable) { m_editable = editable; }

    /// The rows with a value.
    QVector<PlannedCourse::Point> points() const;
    QVector<Period> periods() const;
    /// The sentences beside the rows that were refused.
    QStringList problems() const;

    /// Puts the cells of a copied column into the rows from `row` on; says what did not fit.
    QString paste(int row, const QString& text);
    void clear(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A person changed values.
    void edited();

private:
    struct Row
    {
        Period period;
        std::optional<double> value;
        QString refused; ///< what was typed and is no value
        QString problem;
        QString note;
    };

    void read(Row& row, const QString& text);
    QString valueText(const Row& row, bool forEditing) const;

    Indicator m_indicator;
    QVector<Row> m_rows;
    bool m_editable = true;
};

} // namespace kmh

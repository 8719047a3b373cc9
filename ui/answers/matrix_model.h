// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/answer_matrix.h"
#include "ui/models/column_model.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace kmh {

/// Of a matrix's cells: int(Role), where a unit answers in one.
inline constexpr int kAnswerRole = Qt::UserRole + 20;

/// A matrix of who answers as a table. Units are rows and measures columns, with a unit's counts at
/// the end of its row; of the prefectures it is turned round, so that the measures can be read,
/// with the counts in the last rows. Cells bear LightRole and kAnswerRole.
class MatrixModel : public QAbstractTableModel
{
public:
    enum class Side { Units, Prefectures };

    explicit MatrixModel(Side side, QObject* parent = nullptr);

    void setMatrix(std::shared_ptr<const Plan> plan, const AnswerMatrix& matrix);

    Side side() const { return m_side; }
    /// The unit or prefecture a cell belongs to; null in the measures' names and their heads.
    const MatrixRow* who(const QModelIndex& index) const;
    std::optional<MeasureId> measure(const QModelIndex& index) const;
    /// What the cell's light and reason are; none where there is no light.
    std::optional<MatrixCell> cell(const QModelIndex& index) const;
    /// Whether a column holds lights; the others hold names and counts.
    bool isLightColumn(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a place in the table is about; -1 for none.
    struct Spot
    {
        int who = -1;
        int measure = -1;
        int total = -1; ///< behind, open, overdue
    };
    Spot spotAt(int row, int column) const;
    QString textAt(const Spot& spot) const;
    QString toolTipAt(const Spot& spot) const;

    Side m_side;
    std::shared_ptr<const Plan> m_plan;
    QVector<MeasureId> m_measures;
    QVector<MatrixRow> m_rows;
};

} // namespace kmh

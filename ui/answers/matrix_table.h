// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answers/matrix_model.h"

#include <QtWidgets/QTableView>

namespace kmh {

/// A matrix of lights. Columns share the width and rows the height there is; the row and the column
/// of the current cell are tinted. The arrow keys move, Enter or a double click opens the measure
/// (or, in the first column, who it is about), Space explains the light, and a double click on a
/// column's head opens what it names. Ctrl+C copies the cells selected with the names of their rows
/// and the heads of their columns, the lights as words.
class MatrixTable : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixTable(MatrixModel* model, QWidget* parent = nullptr);

    const MatrixModel& matrix() const { return *m_matrix; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void measureRequested(kmh::MeasureId measure);
    void whoRequested(const kmh::MatrixRow& who);
    void explanationRequested(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void openHead(int column);
    void copy() const;
    void fit();

    MatrixModel* m_matrix;
};

} // namespace kmh

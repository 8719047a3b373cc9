// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace kmh {

class PlannedValuesModel;

/// The grid of planned values, worked as a spreadsheet's column: typing replaces, Tab and Enter go
/// down, Delete empties, Ctrl+V puts a copied column in from the current row on.
class PlannedValuesTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlannedValuesTable(PlannedValuesModel* model, QWidget* parent = nullptr);

    /// Fits periods and values to what they show; the remarks take the rest.
    void fitColumns();

Q_SIGNALS:
    /// A sentence about what was pasted; empty if all went in.
    void pasted(const QString& remark);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    PlannedValuesModel* m_model;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace kmh {

class PriceModel;

/// The grid of prices, worked as a spreadsheet: typing replaces, Enter goes down, Tab to the next
/// day, Delete empties, Ctrl+V puts copied cells in from the current one on.
class PriceGrid : public QTableView
{
    Q_OBJECT

public:
    explicit PriceGrid(PriceModel* model, QWidget* parent = nullptr);

    /// Puts in what the clipboard holds.
    void paste();

Q_SIGNALS:
    /// A sentence about what was pasted; empty if all went in.
    void pasted(const QString& remark);

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    PriceModel* m_model;
};

} // namespace kmh

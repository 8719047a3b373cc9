// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace kmh {

/// The field in a cell. As in a spreadsheet, the arrow keys leave a cell that was typed over and
/// move within one that was opened with F2 or a double click.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent);

    void setTypedOver(bool typedOver) { m_typedOver = typedOver; }
    /// Whether a key means the sheet and not the text.
    bool leaves(const QKeyEvent& event) const;

private:
    bool m_typedOver = false;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cell_editor.h"

#include <QtGui/QKeyEvent>

namespace kmh {

CellEditor::CellEditor(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("cellEditor"));
}

bool CellEditor::leaves(const QKeyEvent& event) const
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    case Qt::Key_Left:
    case Qt::Key_Right: return m_typedOver && event.modifiers() == Qt::NoModifier;
    default: return false;
    }
}

} // namespace kmh

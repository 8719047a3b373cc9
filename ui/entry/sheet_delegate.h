// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QStyledItemDelegate>

class QKeyEvent;

namespace kmh {

class CellEditor;

/// Paints a cell of the entry sheet in two lines (SheetCell), for labels on the left, for figures
/// on the right.
class SheetPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The same, with a field to type in.
class SheetDelegate : public SheetPainter
{
    Q_OBJECT

public:
    using SheetPainter::SheetPainter;

    /// The field that is open; null while none is.
    CellEditor* editor() const { return m_editor; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    /// Over the figure only: what stands below it stays in sight.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// What stands in the field, as it is typed.
    void typed(const QString& text) const;
    /// The field was left with a key that moves; it is closed and what stood in it is recorded.
    void left(int key, Qt::KeyboardModifiers modifiers);
    /// Ctrl+Enter: what stands in the field goes into every selected cell; it is closed.
    void filled(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    mutable QPointer<CellEditor> m_editor;
};

} // namespace kmh

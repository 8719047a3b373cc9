// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/sheet_model.h"
#include "ui/pages/table.h"

namespace kmh {

class SheetDelegate;

/// The grid of the entry sheet, worked like a spreadsheet: typing replaces, F2 opens, Tab and Enter
/// go on to the next cell that is open, Delete takes figures back, ranges are copied, cut, pasted
/// and filled. The labels of the rows stay in sight. Esc gives up what was refused.
class SheetGrid : public Table
{
    Q_OBJECT

public:
    explicit SheetGrid(SheetModel* model, QWidget* parent = nullptr);

    bool isTyping() const { return state() == EditingState; }
    /// Whether what stands in the open field is another than before.
    bool hasTyped() const;
    /// Records what stands in the open field, as Enter does, and closes it.
    void finishTyping();
    /// Letters do not go to the cell that begins with them.
    void keyboardSearch(const QString&) override {}
    /// The cell the keyboard is on; nothing where it is on none.
    std::optional<FigureKey> currentKey() const;
    /// Row by row.
    QVector<FigureKey> selectedKeys() const;
    void goTo(const FigureKey& key);
    /// To the next cell (or, backwards, the one before) whose figure is due and not there; false
    /// if there is none.
    bool goToMissing(bool backwards);

    void copy() const;
    void copyWithHeaders() const;
    void cut();
    void paste(FigureSheet::Blanks blanks);
    void fillDown();
    void fillRight();
    void takeBack();

Q_SIGNALS:
    /// What stands in the field while it is typed; nothing once it is closed.
    void typed(const QString& text);
    void typingEnded();
    /// Something could not be done, or was done in part: a sentence to show beside the grid.
    void told(const QString& sentence);
    /// Another cell is current or others are selected.
    void moved();

protected:
    bool event(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    int sizeHintForColumn(int column) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QRect selectedArea() const;
    bool isOwnShortcut(const QKeyEvent& event) const;
    bool handleKey(const QKeyEvent& event);
    bool hasRefusedSelected() const;
    void leave(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows, int columns);
    void stepWithin(const QRect& area, bool downFirst, bool back);
    void fillSelection(const QString& text);
    void fill(int rows, int columns);
    void put(const QVector<QStringList>& cells, FigureSheet::Blanks blanks);
    bool mayWrite();

    SheetModel* m_model;
    SheetDelegate* m_delegate;
    int m_tabbedFrom = -1; ///< the column that Tab started from; Enter goes back to it
};

} // namespace kmh

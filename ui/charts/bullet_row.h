// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bullet_item.h"
#include "ui/charts/spoken_items.h"

#include <QtWidgets/QWidget>

namespace kmh {

/// Widths shared by the rows of a panel, so that their columns line up.
struct BulletColumns
{
    double name = 0;
    double figure = 0;
    double light = 0;

    /// What `item` needs at that font; names take at most a third of a row.
    static BulletColumns needed(const BulletItem& item, const QFont& base);
    BulletColumns united(const BulletColumns& other) const;
};

/// An indicator in a line: name and sub-line, bullet graph, figure, light. A click selects it, a
/// click on the light, a double click, Enter or Space activates it.
class BulletRow : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    explicit BulletRow(const BulletItem& item, QWidget* parent = nullptr);

    const BulletItem& item() const { return m_item; }
    void setItem(const BulletItem& item);
    void setColumns(const BulletColumns& columns);
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }

    // Where things are painted, for tests.
    QRectF nameRect() const;
    QRectF graphRect() const;
    QRectF figureRect() const;
    QRectF lightRect() const;

    QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void describe();

    BulletItem m_item;
    BulletColumns m_columns;
    bool m_selected = false;
};

} // namespace kmh

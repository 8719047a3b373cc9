// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace kmh {

/// Widgets side by side, going on in the next line where there is no more room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height it takes; moves the widgets only if asked to.
    int arrange(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
};

/// A widget around a FlowLayout that is always as high as its lines. It sees to that itself: a
/// layout around it that knew of it would ask everything beside it for a height as well, and a
/// table would want room for all of its rows.
class FlowBox : public QWidget
{
    Q_OBJECT

public:
    explicit FlowBox(int spacing, QWidget* parent = nullptr);

    FlowLayout* flow() const { return m_flow; }
    /// Done by itself once events are processed; to be called where the height matters at once.
    void fitHeight();

    bool hasHeightForWidth() const override { return false; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FlowLayout* m_flow;
};

} // namespace kmh

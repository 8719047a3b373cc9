// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spoken_items.h"

#include <QtCore/QHash>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace kmh {

namespace {

/// An item of a painted widget, which is no object of its own.
class ItemAccess : public QAccessibleInterface
{
public:
    ItemAccess(QWidget& widget, const SpokenItems& items, int index)
        : m_widget(widget)
        , m_items(items)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_index < m_items.spokenCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const SpokenItem item = m_items.spokenItem(m_index);
        switch (kind) {
        case QAccessible::Name: return item.name;
        case QAccessible::Value:
        case QAccessible::Description: return item.shown;
        default: return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const QRect place = isValid() ? m_items.spokenItem(m_index).place : QRect();
        return {m_widget.mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isCurrent = m_items.spokenCurrent() == m_index;
        state.selectable = true;
        state.focusable = m_widget.focusPolicy() != Qt::NoFocus;
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget.hasFocus();
        state.invisible = !isValid() || !m_widget.isVisible();
        state.readOnly = true;
        return state;
    }

private:
    QWidget& m_widget;
    const SpokenItems& m_items;
    int m_index;
};

class PaintedAccess : public QAccessibleWidget
{
public:
    PaintedAccess(QWidget& widget, const SpokenItems& items)
        : QAccessibleWidget(&widget, items.spokenRole())
        , m_items(items)
    {
    }
    ~PaintedAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_items.spokenCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_made.contains(index))
            m_made.insert(index, QAccessible::registerAccessibleInterface(
                                     new ItemAccess(*widget(), m_items, index)));
        return QAccessible::accessibleInterface(m_made.value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto made = m_made.begin(); made != m_made.end(); ++made) {
            if (QAccessible::accessibleInterface(made.value()) == child)
                return made.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_items.spokenItem(i).place.contains(at))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? child(m_items.spokenCurrent()) : nullptr;
    }

private:
    const SpokenItems& m_items;
    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* items = dynamic_cast<const SpokenItems*>(object);
    return widget && items ? new PaintedAccess(*widget, *items) : nullptr;
}

} // namespace

SpokenItems::SpokenItems()
{
    QAccessible::installFactory(accessOf); // takes it once
}

void SpokenItems::tellCurrent(QWidget& widget) const
{
    if (!QAccessible::isActive() || !widget.hasFocus() || spokenCurrent() < 0)
        return;
    QAccessibleEvent event(&widget, QAccessible::Focus);
    event.setChild(spokenCurrent());
    QAccessible::updateAccessibility(&event);
}

} // namespace kmh

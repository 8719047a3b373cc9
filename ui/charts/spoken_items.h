// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QAccessible>

class QWidget;

namespace kmh {

/// One thing that a painted widget shows, as it is read out.
struct SpokenItem
{
    QString name;  ///< what it is: an indicator, a prefecture, a day
    QString shown; ///< what is shown of it: figure, target, plan, the light's word
    QRect place;   ///< in the widget
};

/// What a widget that paints its content tells those who cannot see it. A screen reader finds it
/// under the widget's accessible name and description, with each item as a child of its own.
///
/// For widgets that derive from it beside QWidget; nothing needs to be registered.
class SpokenItems
{
public:
    SpokenItems();
    virtual ~SpokenItems() = default;
    Q_DISABLE_COPY_MOVE(SpokenItems)

    virtual QAccessible::Role spokenRole() const { return QAccessible::Chart; }
    virtual int spokenCount() const { return 0; }
    virtual SpokenItem spokenItem(int) const { return {}; }
    /// The item a person is on; -1 for none.
    virtual int spokenCurrent() const { return -1; }

protected:
    /// Tells that a person went to another item of `widget`, which is this one.
    void tellCurrent(QWidget& widget) const;
};

} // namespace kmh

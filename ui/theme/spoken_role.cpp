// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/spoken_role.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace kmh {

namespace {

constexpr char kProperty[] = "kmhSpokenRole";

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(kProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role)
{
    QAccessible::installFactory(accessOf); // takes it once
    widget.setProperty(kProperty, int(role));
    // Whoever listens may have asked before it was said.
    QAccessibleInterface* before = QAccessible::queryAccessibleInterface(&widget);
    if (before && before->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

} // namespace kmh

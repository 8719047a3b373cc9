// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/surfaces.h"

#include <QtCore/QList>

class QAction;

namespace kmh::test {

/// Shows one surface after the other to whoever looks, and closes what it opened.
class Tour
{
public:
    explicit Tour(Look look)
        : m_look(std::move(look))
    {
    }

    void show(const QString& name, QWidget& surface);
    /// Looks at what opens, also where that waits for an answer, and closes it again.
    void after(const QString& name, const std::function<void()>& act);
    /// Each command of a menu that can be given.
    void trigger(const QString& where, const QList<QAction*>& actions);

private:
    void leave(const QString& name, QWidget& window);

    Look m_look;
};

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/platform.h"

#include <QtCore/QtGlobal>

namespace kmh::test {

/// Lays down root's powers for a scope, so that permissions can be tested in a container too. Where
/// that cannot be done, isOne() says no.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(host::isRoot().value_or(false))
        , m_isOne(m_wasRoot ? host::layDownRoot() : host::isRoot().has_value())
    {
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && m_isOne && !host::takeUpRoot())
            qFatal("the test cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    bool isOne() const { return m_isOne; }

private:
    bool m_wasRoot = false;
    bool m_isOne = false;
};

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace kmh::test {

/// Lays down root's powers for a scope, so that permissions can be tested in a container too. Where
/// that cannot be done, isOne() says no.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        constexpr uid_t kNobody = 65534;
        m_wasRoot = geteuid() == 0;
        m_isOne = !m_wasRoot || setresuid(kNobody, kNobody, 0) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_wasRoot && m_isOne && setresuid(0, 0, 0) != 0)
            qFatal("the test cannot become root again");
#endif
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    bool isOne() const
    {
        return m_isOne;
    }

private:
    bool m_wasRoot = false;
    bool m_isOne = false;
};

} // namespace kmh::test

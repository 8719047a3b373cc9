// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

/// The units of a draft's plan: those of the register as they are, then those it lacks, in the
/// order in which they are asked for.
class DraftUnits
{
public:
    explicit DraftUnits(const QVector<Unit>& registered);

    /// The unit that a responsibility names; one of a name that the register has is that one.
    UnitId unitOf(const DraftResponsibility& responsibility);
    const QVector<Unit>& units() const { return m_units; }

private:
    QVector<Unit> m_units;
    QSet<UnitId> m_known;
    QHash<QString, UnitId> m_byName;
    qint64 m_last = 0;
};

} // namespace kmh

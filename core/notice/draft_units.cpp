// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_units.h"

#include <algorithm>

namespace kmh {

DraftUnits::DraftUnits(const QVector<Unit>& registered)
    : m_units(registered)
{
    for (const Unit& unit : registered) {
        m_known.insert(unit.id);
        m_byName.insert(unit.name, unit.id);
        m_last = std::max(m_last, unit.id.value);
    }
}

UnitId DraftUnits::unitOf(const DraftResponsibility& responsibility)
{
    if (responsibility.unit && m_known.contains(*responsibility.unit))
        return *responsibility.unit;
    const auto found = m_byName.constFind(responsibility.name);
    if (found != m_byName.cend())
        return *found;
    const Unit unit{{++m_last}, responsibility.name, responsibility.name, responsibility.generic};
    m_units.append(unit);
    m_known.insert(unit.id);
    m_byName.insert(unit.name, unit.id);
    return unit.id;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pinyin.h"
#include "core/domain/registers.h"

namespace kmh {

/// The register's units as a person looks for them: by a part of the name, a short or former name,
/// or the first letters of the characters' readings (gxt finds 省工业和信息化厅 by 工信厅).
class UnitSearch
{
public:
    struct Hit
    {
        UnitId unit;
        QString name;   ///< in full
        QString byName; ///< the name it was found by, where that is another
    };

    UnitSearch() = default;
    explicit UnitSearch(const Registers& registers);

    /// The best first, each unit once.
    QVector<Hit> find(const QString& typed, int most = 12) const;
    /// The unit that has a name, in full, short or former.
    std::optional<UnitId> named(const QString& name) const;

private:
    struct Name
    {
        QString text;
        QVector<Letters> letters;
        int unit = 0; ///< place in m_units
    };

    QVector<Unit> m_units;
    QVector<Name> m_names;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace kmh {

/// Tells the numeral in a place's name, 四川省 and 三亚市, from one that counts, 四个省: by the
/// names of China's divisions that hold a numeral (国家统计局, 统计用区划代码, down to the
/// counties) and of the places a plan knows besides.
class NumeralPlaces
{
public:
    explicit NumeralPlaces(const QStringList& known);

    /// Whether the numeral at a place of a text is part of such a name.
    bool holds(QStringView words, qsizetype at, qsizetype length) const;

private:
    QStringList m_known; ///< those that hold a numeral
};

} // namespace kmh

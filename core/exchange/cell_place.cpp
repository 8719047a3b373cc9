// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_place.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>

namespace kmh {

namespace {

constexpr qint64 kHuge = std::numeric_limits<int>::max();

} // namespace

std::optional<CellPlace> cellPlace(std::string_view reference)
{
    qint64 column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = std::min<qint64>(column * 26 + (reference[i] - 'A' + 1), kHuge);
    qint64 row = 0;
    const std::size_t letters = i;
    for (; i < reference.size() && reference[i] >= '0' && reference[i] <= '9'; ++i)
        row = std::min<qint64>(row * 10 + (reference[i] - '0'), kHuge);
    if (letters == 0 || letters == i || i != reference.size() || row == 0)
        return std::nullopt;
    return CellPlace{int(column - 1), int(row)};
}

} // namespace kmh

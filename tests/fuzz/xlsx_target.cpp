// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/table_input.h"

namespace kmh::fuzz {

void readInput(const QByteArray& bytes)
{
    readTables(bytes);
}

/// Mostly the XML inside is changed: bytes of the container hardly ever survive its checksums.
QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    constexpr unsigned kOneIn = 8;
    if (seed % kOneIn == 0)
        return changed(bytes, most, seed, change);
    return changedInside(bytes, most, seed / kOneIn, change);
}

} // namespace kmh::fuzz

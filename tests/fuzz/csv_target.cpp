// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/table_input.h"

namespace kmh::fuzz {

void readInput(const QByteArray& bytes)
{
    readTables(bytes);
}

QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    return changed(bytes, most, seed, change);
}

} // namespace kmh::fuzz

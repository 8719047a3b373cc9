// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/target.h"

namespace kmh::fuzz {

/// Opens bytes as a file of tables and reads all there is, within limits that keep a run short.
void readTables(const QByteArray& bytes);

/// `change` applied to the bytes as they are.
QByteArray changed(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change);

/// `change` applied to a part of a zip container, which is packed again with the right checksums;
/// to the bytes where they are no container.
QByteArray changedInside(const QByteArray& container, size_t most, unsigned seed,
                         ChangeText change);

} // namespace kmh::fuzz

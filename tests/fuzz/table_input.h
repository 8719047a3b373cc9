// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_file.h"
#include "tests/fuzz/target.h"

#include <functional>

namespace kmh::fuzz {

/// Opens bytes as a file of tables, within limits that keep a run short, and hands it over. What is
/// refused must be refused with a sentence.
void withTables(const QByteArray& bytes, const std::function<void(TableFile&)>& read);

/// Reads all there is.
void readTables(const QByteArray& bytes);

/// `change` applied to the bytes as they are.
QByteArray changed(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change);

/// `change` applied to a part of a zip container, which is packed again with the right checksums;
/// to the bytes where they are no container.
QByteArray changedInside(const QByteArray& container, size_t most, unsigned seed,
                         ChangeText change);

} // namespace kmh::fuzz

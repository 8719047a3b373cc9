// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

// A fuzz target is one file, tests/fuzz/<reader>_target.cpp, that defines these two. Built by clang
// with KMH_FUZZ it is a libFuzzer target; otherwise driver.cpp replays its corpus and a number of
// mutations that are the same on every run.

namespace kmh::fuzz {

/// Reads `bytes` as the target's reader reads a file. Refusing them with an Error is as good as
/// reading them; anything else that leaves it is a fault, and so is a warning of Qt's.
void readInput(const QByteArray& bytes);

/// Changes part of a text; `size` may grow up to `most`. Gives the new size.
using ChangeText = size_t (*)(quint8* text, size_t size, size_t most, unsigned seed);

/// An input like `bytes` but a little different: `change` applied to them, or to something inside
/// them that would not survive a change of the bytes as they are.
QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change);

} // namespace kmh::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace kmh {

/// What the console tells the program that called it (design §8).
enum ExitCode {
    ExitDone = 0,
    ExitProblems = 1,   ///< the input had problems, and they are listed
    ExitUsage = 2,      ///< wrong usage
    ExitCannotOpen = 3, ///< something cannot be opened or written
};

inline ExitCode exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadInput: return ExitProblems;
    case Error::Kind::Usage: return ExitUsage;
    case Error::Kind::CannotOpen: return ExitCannotOpen;
    }
    Q_UNREACHABLE();
}

} // namespace kmh

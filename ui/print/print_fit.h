// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kmh {

/// How what is printed is fitted to the paper.
enum class PrintFit {
    OneSheet, ///< all of it on one sheet, as long as it stays legible
    Width,    ///< as wide as the sheet, on as many sheets as that takes
};

} // namespace kmh

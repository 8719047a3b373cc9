// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printable.h"

namespace kmh {

struct ManualChapter;

/// A chapter of the manual on paper, as text with its pictures, without the marks of a search. It
/// holds what it needs of the chapter.
Printable manualPrintable(const ManualChapter& chapter);

} // namespace kmh

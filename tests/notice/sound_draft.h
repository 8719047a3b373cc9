// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

namespace kmh::test {

/// What no reading of any text may get wrong, as a sentence; empty where all is well: ids are
/// different, parents come first, quotes lie in the text and in their measure, lines exist, and the
/// plan made of it can be checked for what it leaves open.
QString whatIsUnsound(const Draft& draft);

} // namespace kmh::test

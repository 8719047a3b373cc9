// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/text_difference.h"

namespace kmh {

// A text as HTML with what is peculiar to it marked: what went is struck through, what came is
// bold and underlined; each also has a ground of its own.

/// The text before, without what came.
QString htmlBefore(const QVector<TextPart>& parts);
/// The text after, without what went.
QString htmlAfter(const QVector<TextPart>& parts);

} // namespace kmh

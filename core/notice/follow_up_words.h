// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"
#include "core/notice/coverage.h"
#include "core/notice/numeral_places.h"

namespace kmh {

/// A place in a text that asks to be followed up.
struct FollowUpPlace
{
    Quote quote; ///< in the notice
    CoverageItem::Kind kind = CoverageItem::Kind::Quantity;
};

/// Those of one stretch of a notice as it reads: a layout space stands within words and hides none,
/// digits of full width are digits, and no word goes on in the next line. Numbers within the names
/// of documents (《…三年行动方案》), known places (四川省) and units (中铁十二局) are none. In the
/// order of the notice, none within another. Linear in the length.
QVector<FollowUpPlace> followUpPlaces(const QString& notice, const Quote& stretch,
                                      const NumeralPlaces& named);

} // namespace kmh

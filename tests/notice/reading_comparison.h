// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "tests/notice/expected_reading.h"
#include "tests/notice/reading_score.h"

namespace kmh::test {

/// Holds what was read against what a person read. Figures and deadlines are told by where they
/// stand, documents and projects by their names, units by the measure they answer for.
ReadingScore compareReading(const ExpectedReading& expected, const Draft& draft);

/// The draft's measures in their order.
QVector<const DraftItem*> measuresOf(const Draft& draft);

} // namespace kmh::test

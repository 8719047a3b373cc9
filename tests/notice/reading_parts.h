// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "tests/notice/expected_reading.h"
#include "tests/notice/reading_score.h"

// The parts of compareReading(); each adds to the score what it is about.
namespace kmh::test {

/// A measure a person read and the one of the draft that begins where it does.
struct MeasurePair
{
    const ExpectedMeasure* expected = nullptr;
    const DraftItem* read = nullptr; ///< null where none begins there
};

inline bool overlap(const Quote& one, const Quote& other)
{
    return one.start < other.end() && other.start < one.end();
}

void compareUnits(const Draft& draft, const QVector<MeasurePair>& pairs,
                  const ExpectedReading& expected, ReadingScore& score);
void compareRegions(const Draft& draft, const QVector<MeasurePair>& pairs, ReadingScore& score);

/// Gives the places that were read as a figure and are none.
QVector<Quote> compareQuantities(const Draft& draft, const ExpectedReading& expected,
                                 ReadingScore& score);
/// Gives the places that were read as a deadline and are none.
QVector<Quote> compareDeadlines(const Draft& draft, const QVector<MeasurePair>& pairs,
                                const ExpectedReading& expected, ReadingScore& score);

void compareDocuments(const Draft& draft, const ExpectedReading& expected, ReadingScore& score);
void compareProjects(const Draft& draft, const ExpectedReading& expected, ReadingScore& score);

/// Whether a wording is one of those that count neither way: it holds one, or lies in one.
bool countsNeitherWay(const ExpectedReading& expected, const QString& kind, const QString& wording);

} // namespace kmh::test

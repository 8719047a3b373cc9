// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A stretch of two texts laid over each other.
struct TextPart
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// What became of a text: the parts that stayed, went and came, in reading order; where something
/// was replaced, what went stands first. Same and Removed parts put together are `before`, Same and
/// Added ones `after`. A number with its decimals, separators and per cent sign and a word in
/// letters change as a whole, everything else character by character. The parts that stayed are a
/// longest common subsequence (Wagner and Fischer 1974); between two very long texts that differ
/// throughout, everything from the first difference to the last is one replacement.
QVector<TextPart> textDifference(const QString& before, const QString& after);

} // namespace kmh

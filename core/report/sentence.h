// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/subject.h"

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A part of a text that something is known of, in UTF-16 units, and what it rests on: the
/// indicator of a figure, all the indicators of a count, the unit of a name.
struct Mention
{
    int start = 0;
    int length = 0;
    QVector<Subject> about;
};

/// A computed text in which every figure and name can be traced to what it comes from. The briefing
/// and the bulletin are made of these; where a person wrote other words there are no mentions.
struct Sentence
{
    QString text = {};
    QVector<Mention> mentions = {}; ///< in order, none over another

    bool isEmpty() const { return text.isEmpty(); }
    /// Null where nothing is known of the place.
    const Mention* mentionAt(int position) const;

    Sentence& operator+=(const Sentence& more);
    Sentence& operator+=(const QString& more);
};

/// A piece of a sentence: plain words, a figure or name with what it rests on, or a whole sentence.
struct Piece
{
    Piece(const QString& words)
        : sentence{words}
    {
    }
    Piece(const Sentence& made)
        : sentence(made)
    {
    }
    Piece(const QString& words, const QVector<Subject>& about);

    Sentence sentence;
};

/// A translated pattern with %1, %2, … replaced by the pieces, in whatever order the language has
/// them; a piece is never looked into for another mark. A mark without a piece stays as it is.
Sentence compose(const QString& pattern, const QVector<Piece>& pieces);

/// The pieces one after the other: “a、b、c” with the interface language's mark between them.
Sentence joined(const QVector<Piece>& pieces, const QString& between);

} // namespace kmh

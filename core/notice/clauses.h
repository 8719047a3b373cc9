// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A stretch of words, by the index of its first character and of the one behind its last.
struct Span
{
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(int place) const { return start <= place && place < end; }
    QString in(const QString& words) const { return words.mid(start, length()); }
    QStringView viewOf(const QString& words) const
    {
        return QStringView(words).mid(start, length());
    }

    friend bool operator==(const Span&, const Span&) = default;
};

/// What a sentence says in one breath: up to ， or the sentence's end.
struct Clause
{
    Span span;        ///< without the mark behind it and the number before it: (3), 一是
    int sentence = 0; ///< counted from 0; ； ends one too
};

/// Words and where they are cut, numbers of lists left out: never inside “ ”, 《 》 or brackets. A
/// mark that is never closed encloses nothing.
class ClauseText
{
public:
    explicit ClauseText(const QString& words);

    const QString& words() const { return m_words; }
    const QVector<Clause>& clauses() const { return m_clauses; }

    /// Whether a character stands in no quotes and no brackets.
    bool isOutside(int place) const { return !m_inside.at(place); }
    /// The parts of a list: cut at 、 outside quotes and brackets.
    QVector<Span> listed(const Span& span) const;
    /// Where a word stands outside quotes and brackets, at or behind a place of the span; or -1.
    int find(QStringView word, const Span& span) const;
    /// The same, the last one.
    int findLast(QStringView word, const Span& span) const;

private:
    QString m_words;
    QVector<bool> m_inside;
    QVector<Clause> m_clauses;
};

} // namespace kmh

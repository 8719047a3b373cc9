// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <span>

namespace kmh {

/// Words of a notice are told by short lists; each look-up takes the same time wherever it stands.
using WordList = std::span<const QStringView>;

/// The longest word of a list that stands at a place; empty for none.
inline QStringView wordAt(QStringView text, qsizetype at, WordList words)
{
    QStringView longest;
    for (const QStringView word : words) {
        if (word.size() > longest.size() && text.mid(at, word.size()) == word)
            longest = word;
    }
    return longest;
}

/// The longest word of a list that ends before a place; empty for none.
inline QStringView wordBefore(QStringView text, qsizetype end, WordList words)
{
    QStringView longest;
    for (const QStringView word : words) {
        if (word.size() > longest.size() && word.size() <= end &&
            text.mid(end - word.size(), word.size()) == word)
            longest = word;
    }
    return longest;
}

inline bool holdsAny(QStringView text, WordList words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

inline bool endsWithAny(QStringView text, WordList words)
{
    return !wordBefore(text, text.size(), words).isEmpty();
}

inline bool isChinese(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

} // namespace kmh

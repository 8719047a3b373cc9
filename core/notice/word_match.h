// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <span>

namespace kmh {

/// Words of a notice are told by short lists; each look-up takes the same time wherever it stands.
using WordList = std::span<const QStringView>;

/// Whether a word stands at a place. Most do not by their first character, which is cheap to see.
inline bool standsAt(QStringView text, qsizetype at, QStringView word)
{
    const qsizetype length = word.size();
    if (at < 0 || length == 0 || at + length > text.size())
        return false;
    const auto* here = text.utf16() + at;
    const auto* wanted = word.utf16();
    return *here == *wanted && std::equal(wanted + 1, wanted + length, here + 1);
}

/// The longest word of a list that stands at a place; empty for none.
inline QStringView wordAt(QStringView text, qsizetype at, WordList words)
{
    if (at < 0 || at >= text.size())
        return {};
    const char16_t first = text.utf16()[at];
    QStringView longest;
    for (const QStringView word : words) {
        if (*word.utf16() == first && word.size() > longest.size() && standsAt(text, at, word))
            longest = word;
    }
    return longest;
}

/// The longest word of a list that ends before a place; empty for none.
inline QStringView wordBefore(QStringView text, qsizetype end, WordList words)
{
    if (end <= 0 || end > text.size())
        return {};
    const char16_t last = text.utf16()[end - 1];
    QStringView longest;
    for (const QStringView word : words) {
        const qsizetype length = word.size();
        if (word.utf16()[length - 1] == last && length > longest.size() &&
            standsAt(text, end - length, word))
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

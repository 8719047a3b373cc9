// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace kmh {

/// Fixed words that texts are looked through for; found at once, however many there are.
class WordSet
{
public:
    /// The words, spaces between them. They must outlive the set: literals.
    explicit WordSet(QStringView words);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The length of the longest word the text begins with; 0 for none.
    int beginning(QStringView text) const;
    /// The length of the longest word the text ends with; 0 for none.
    int ending(QStringView text) const;
    bool contains(QStringView text) const
    {
        return text.size() <= m_longest && m_words.contains(text);
    }

private:
    QSet<QStringView> m_words;
    qsizetype m_longest = 0;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

WordSet::WordSet(QStringView words)
{
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        m_words.insert(word);
        m_longest = std::max(m_longest, word.size());
    }
}

int WordSet::beginning(QStringView text) const
{
    for (qsizetype length = std::min(m_longest, text.size()); length > 0; --length) {
        if (m_words.contains(text.first(length)))
            return int(length);
    }
    return 0;
}

int WordSet::ending(QStringView text) const
{
    for (qsizetype length = std::min(m_longest, text.size()); length > 0; --length) {
        if (m_words.contains(text.last(length)))
            return int(length);
    }
    return 0;
}

} // namespace kmh

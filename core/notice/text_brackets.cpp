// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/text_brackets.h"

#include "core/notice/brackets.h"

#include <algorithm>

namespace kmh {

TextBrackets::TextBrackets(QStringView text)
    : m_closing(text.size(), -1)
    , m_levels(text.size(), 0)
{
    QVector<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isOpeningBracket(text.at(at))) {
            m_levels[at] = 1;
            open.append(at);
        } else if (isClosingBracket(text.at(at)) && !open.isEmpty()) {
            const qsizetype inner = open.takeLast();
            m_closing[inner] = at;
            if (!open.isEmpty())
                m_levels[open.last()] = std::max(m_levels[open.last()], m_levels[inner] + 1);
        }
    }
}

} // namespace kmh

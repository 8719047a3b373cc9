// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/name_marks.h"

#include <algorithm>

namespace kmh {

NameMarks::NameMarks(QStringView text)
    : m_named(text.size(), '\0')
{
    constexpr qsizetype shortName =
        12; // longer words in quotation marks say something of their own
    mark(text, u'《', u'》', text.size());
    mark(text, u'“', u'”', shortName);
    mark(text, u'〔', u'〕', shortName);
}

void NameMarks::mark(QStringView text, QChar opening, QChar closing, qsizetype most)
{
    qsizetype opened = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == opening) {
            opened = i;
        } else if (text.at(i) == closing && opened >= 0) {
            if (i - opened - 1 <= most)
                std::fill(m_named.begin() + opened, m_named.begin() + i, '\1');
            opened = -1;
        }
    }
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/line_index.h"

#include <algorithm>

namespace kmh {

LineIndex::LineIndex(const QString& text)
{
    m_starts.append(0);
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.append(int(at) + 1);
}

int LineIndex::lineOf(int place) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), place) - m_starts.begin());
}

} // namespace kmh

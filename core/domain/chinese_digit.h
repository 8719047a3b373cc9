// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace kmh {

/// 0–9 and 两; -1 for what is none.
inline int chineseDigit(QChar c)
{
    if (c == u'两')
        return 2;
    if (c == u'零')
        return 0;
    return int(QStringView(u"〇一二三四五六七八九").indexOf(c));
}

/// 十, 百 and 千; 0 for what is none.
inline int chineseUnit(QChar c)
{
    switch (c.unicode()) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    default: return 0;
    }
}

} // namespace kmh

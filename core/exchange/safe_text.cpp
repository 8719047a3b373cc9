// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safe_text.h"

namespace kmh {

namespace {

constexpr QChar kApostrophe = u'\'';

bool mayRun(const QString& text)
{
    for (const QChar c : text) {
        if (QStringLiteral("=+-@\t\r\n＝＋－＠").contains(c))
            return true;
        if (c != kApostrophe && !c.isSpace())
            return false;
    }
    return false;
}

} // namespace

QString guarded(const QString& text)
{
    return mayRun(text) ? kApostrophe + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(kApostrophe) && mayRun(text.mid(1)) ? text.mid(1) : text;
}

} // namespace kmh

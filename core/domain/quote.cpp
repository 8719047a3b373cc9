// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quote.h"

namespace kmh {

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && !c.isSpace();
}

} // namespace

QString withoutLayoutSpaces(const QString& wording)
{
    QString result;
    result.reserve(wording.size());
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const QChar c = wording.at(i);
        const bool betweenLatin = c.isSpace() && i > 0 && i + 1 < wording.size() &&
                                  isLatin(wording.at(i - 1)) && isLatin(wording.at(i + 1));
        if (!c.isSpace() || betweenLatin)
            result.append(c);
    }
    return result;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_text.h"

namespace kmh {

QString plainText(const QString& text)
{
    const QString oneWidth = text.normalized(QString::NormalizationForm_KC);
    QString plain;
    plain.reserve(oneWidth.size());
    for (const QChar c : oneWidth) {
        if (c.isSpace() || c.category() == QChar::Other_Control ||
            c.category() == QChar::Other_Format)
            continue;
        plain += c.toLower();
    }
    return plain;
}

QString foldedName(const QString& text)
{
    QString folded = plainText(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'%'; });
    return folded;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_forms.h"

namespace kmh {

namespace {

/// The characters that exist in both widths, in the wide or the narrow one.
QString inWidth(const QString& text, bool wide)
{
    constexpr ushort kApart = 0xFEE0;
    QString result;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (wide && code > 0x20 && code < 0x7F)
            result += QChar(ushort(code + kApart));
        else if (!wide && code > 0xFF00 && code < 0xFF5F)
            result += QChar(ushort(code - kApart));
        else
            result += c;
    }
    return result;
}

/// What the engine's lower() makes of a text: only the letters A to Z have another case to it.
QString asEngineFolds(QString text)
{
    for (QChar& c : text) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return text;
}

} // namespace

QStringList formsOf(const QString& word)
{
    QStringList forms;
    for (const QString& cased : {word, word.toUpper(), word.toLower()}) {
        for (const QString& form : {cased, inWidth(cased, true), inWidth(cased, false)})
            forms.append(asEngineFolds(form));
    }
    forms.removeDuplicates();
    return forms;
}

QString likePattern(QString words)
{
    for (const char* special : {"\\", "%", "_"})
        words.replace(QLatin1String(special), u'\\' + QLatin1String(special));
    return u'%' + words + u'%';
}

} // namespace kmh

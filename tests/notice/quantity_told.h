// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/quantity_reader.h"

namespace kmh::test {

inline CleanText cleanWords(const char* words)
{
    const QString text = QString::fromUtf8(words);
    return CleanText(text, {0, int(text.size())});
}

inline QString toldValue(const FoundQuantity& quantity)
{
    QString value = QString::number(quantity.value, 'g', 10);
    if (quantity.upper)
        value += u'~' + QString::number(*quantity.upper, 'g', 10);
    return value + quantity.unit;
}

/// “>=5%” and so on; with a letter in front for what is not asked for: c capacity, f money, e what
/// is there; * about, + striven for.
inline QString toldQuantity(const FoundQuantity& quantity)
{
    static constexpr QStringView kinds[] = {u"", u"c", u"f", u"e"};
    QString told = kinds[int(quantity.kind)].toString();
    if (quantity.comparator)
        told += comparatorCode(*quantity.comparator);
    told += toldValue(quantity);
    if (quantity.about)
        told += u'*';
    return quantity.striven ? told + u'+' : told;
}

/// All of them, between spaces.
inline QString toldQuantities(const char* words)
{
    QStringList told;
    for (const FoundQuantity& quantity : findQuantities(cleanWords(words)))
        told.append(toldQuantity(quantity));
    return told.join(u' ');
}

/// What each is the number of.
inline QString toldNames(const char* words)
{
    QStringList names;
    for (const FoundQuantity& quantity : findQuantities(cleanWords(words)))
        names.append(quantity.counted);
    return names.join(u'|');
}

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace kmh {

/// The brackets that notices print what is said by the way in, of every width: who is responsible,
/// a number, a remark. Titles 《》 and quotation marks are none of them.
inline constexpr QStringView kOpeningBrackets = u"（(〔[【［";
inline constexpr QStringView kClosingBrackets = u"）)〕]】］";

inline bool isOpeningBracket(QChar c)
{
    return kOpeningBrackets.contains(c);
}

inline bool isClosingBracket(QChar c)
{
    return kClosingBrackets.contains(c);
}

} // namespace kmh

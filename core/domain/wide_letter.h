// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>

namespace kmh {

/// Whether a letter is as wide as high in every font: ideographs, kana, full-width forms and the
/// punctuation printed with them (Unicode's East Asian Width W and F). Half of a pair counts too:
/// what is written with two are rare ideographs.
constexpr bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x2E80 && code <= 0xA4CF) || (code >= 0xAC00 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60) ||
           (code >= 0xFFE0 && code <= 0xFFE6);
}

/// Also the quotation marks, dashes and dots that a Chinese font draws as wide and others narrow
/// (East Asian Width A): “ ” ‘ ’ — ….
constexpr bool isWideInChinese(QChar c)
{
    const char16_t code = c.unicode();
    return isWide(c) || code == 0x2014 || (code >= 0x2018 && code <= 0x201D) || code == 0x2026;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// The letters a character can be found by: bit 0 is a, bit 25 is z; none for what has no letter.
using Letters = quint32;

/// What a Chinese character's Mandarin readings begin with, all of them where it has several; a
/// Latin letter's own. From resources/pinyin/initials.txt (which names its source, the Unihan
/// Database); characters outside U+4E00 to U+9FFF have none.
Letters lettersOf(QChar character);

/// The same for every character of a text.
QVector<Letters> lettersOf(const QString& text);

/// Where `initials` (letters a to z, either case) stand for characters of a text that follow one
/// another, from a position on; -1 where they do not. Empty initials stand nowhere.
int indexOfInitials(const QVector<Letters>& text, const QString& initials, int from = 0);

/// Whether a word is made of letters a to z only, so that it can be initials.
bool isLatinWord(const QString& word);

} // namespace kmh

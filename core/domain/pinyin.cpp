// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"

#include <QtCore/QFile>
#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace kmh {

namespace {

constexpr ushort kFirst = 0x4E00;
constexpr ushort kLast = 0x9FFF;

Letters letter(ushort code)
{
    return code >= 'a' && code <= 'z' ? Letters(1) << (code - 'a') : 0;
}

/// A line is a letter, a space and its characters; lines that begin with # are for readers.
QVector<Letters> readTable()
{
    QVector<Letters> table(kLast - kFirst + 1, 0);
    QFile file(QStringLiteral(":/pinyin/initials.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const Letters own = letter(line.front().unicode());
        for (const QChar c : line) {
            if (own != 0 && c.unicode() >= kFirst && c.unicode() <= kLast)
                table[c.unicode() - kFirst] |= own;
        }
    }
    return table;
}

} // namespace

Letters lettersOf(QChar character)
{
    static const QVector<Letters> table = readTable();
    const ushort code = character.toLower().unicode();
    return code >= kFirst && code <= kLast ? table.at(code - kFirst) : letter(code);
}

QVector<Letters> lettersOf(const QString& text)
{
    QVector<Letters> letters;
    letters.reserve(text.size());
    for (const QChar c : text)
        letters.append(lettersOf(c));
    return letters;
}

int indexOfInitials(const QVector<Letters>& text, const QString& initials, int from)
{
    if (initials.isEmpty())
        return -1;
    QVarLengthArray<Letters, 16> wanted;
    for (const QChar initial : initials)
        wanted.append(letter(initial.toLower().unicode()));
    const auto stands = [](Letters letters, Letters own) { return (letters & own) != 0; };
    const auto found = std::search(text.begin() + std::min<qsizetype>(from, text.size()),
                                   text.end(), wanted.begin(), wanted.end(), stands);
    return found == text.end() ? -1 : int(found - text.begin());
}

bool isLatinWord(const QString& word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return letter(c.toLower().unicode()) != 0;
    });
}

} // namespace kmh

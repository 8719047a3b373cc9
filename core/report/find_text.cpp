// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kFewestInitials = 2; // one letter would stand for a tenth of everything

bool canBeInitials(const QString& word)
{
    return word.size() >= kFewestInitials && isLatinWord(word);
}

QChar folded(QChar c)
{
    constexpr ushort kFullWidth = 0xFF01; // of “!”, the first that has a half-width form
    constexpr ushort kFullWidthEnd = 0xFF5E;
    if (c.unicode() >= kFullWidth && c.unicode() <= kFullWidthEnd)
        c = QChar(c.unicode() - kFullWidth + u'!');
    return c.isSpace() ? QChar(u' ') : c.toLower();
}

} // namespace

QString foldedForFind(QString text)
{
    for (QChar& c : text)
        c = folded(c);
    return text;
}

QStringList wordsToFind(const QString& typed)
{
    return foldedForFind(typed).split(u' ', Qt::SkipEmptyParts);
}

QVector<FindRange> joined(QVector<FindRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const FindRange& a, const FindRange& b) { return a.start < b.start; });
    QVector<FindRange> result;
    for (const FindRange& range : std::as_const(ranges)) {
        if (result.isEmpty() || range.start > result.last().start + result.last().length) {
            result.append(range);
            continue;
        }
        FindRange& last = result.last();
        last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
    }
    return result;
}

FindText::FindText(const QString& text, bool letters)
    : m_folded(foldedForFind(text))
{
    if (letters)
        m_letters = lettersOf(m_folded);
}

Fit FindText::fit(const QString& word) const
{
    const auto place = m_folded.indexOf(word);
    if (place == 0)
        return word.size() == m_folded.size() ? Fit::Name : Fit::Ahead;
    if (place > 0)
        return Fit::Within;
    if (!canBeInitials(word))
        return Fit::None;
    const int initials = indexOfInitials(m_letters, word);
    return initials < 0 ? Fit::None : initials == 0 ? Fit::InitialsAhead : Fit::Initials;
}

Fit FindText::abbreviated(const QString& word) const
{
    return abbreviation(word).isEmpty() ? Fit::None : Fit::Abbreviation;
}

QVector<FindRange> FindText::marks(const QString& word) const
{
    QVector<FindRange> ranges;
    for (auto at = m_folded.indexOf(word); at >= 0; at = m_folded.indexOf(word, at + word.size()))
        ranges.append({int(at), int(word.size())});
    if (!ranges.isEmpty())
        return ranges;
    if (const int at = canBeInitials(word) ? indexOfInitials(m_letters, word) : -1; at >= 0)
        return {{at, int(word.size())}};
    return abbreviation(word);
}

/// Empty where the word is none; one character is no abbreviation.
QVector<FindRange> FindText::abbreviation(const QString& word) const
{
    if (word.size() < kFewestInitials)
        return {};
    const bool initials = isLatinWord(word);
    QVector<FindRange> ranges;
    int from = 0;
    for (const QChar c : word) {
        const auto at = initials ? indexOfInitials(m_letters, QString(c), from)
                                 : int(m_folded.indexOf(c, from));
        if (at < 0)
            return {};
        ranges.append({int(at), 1});
        from = int(at) + 1;
    }
    return joined(ranges);
}

} // namespace kmh

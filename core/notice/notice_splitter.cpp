// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_splitter.h"

#include "core/domain/numbering.h"
#include "core/notice/brackets.h"
#include "core/notice/official_forms.h"
#include "core/notice/responsibility_signs.h"

#include <algorithm>
#include <array>
#include <vector>

namespace kmh {

namespace {

using Style = Numbering::Style;

constexpr int kMostMissing = 3; ///< numbers that may be left out in a row
constexpr qsizetype kLongestBracket = 600;
constexpr qsizetype kLongestNumber = 16; ///< characters that are looked at for one

constexpr qsizetype kLongestHeading = 45;
constexpr int kMostNested = 3;

QVector<CleanText> partsAt(const CleanText& text, const QVector<qsizetype>& cuts)
{
    QVector<CleanText> parts;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        if (cut > from)
            parts.append(text.mid(from, cut - from));
        from = std::max(from, cut);
    }
    if (from < text.size())
        parts.append(text.mid(from));
    return parts;
}

/// Which closing brackets of a text end one that says who is responsible. Each is looked into once;
/// brackets within brackets within brackets are not.
class ResponsibilityEnds
{
public:
    explicit ResponsibilityEnds(QStringView words)
        : m_words(words)
        , m_ends(std::size_t(words.size()) + 1, false)
    {
        QVector<Open> open;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (isOpeningBracket(words.at(i))) {
                open.append({i, 0});
            } else if (isClosingBracket(words.at(i)) && !open.isEmpty()) {
                const Open last = open.takeLast();
                if (!open.isEmpty())
                    open.last().height = std::max(open.last().height, last.height + 1);
                m_ends[std::size_t(i) + 1] =
                    last.height <= kMostNested && i - last.at <= kLongestBracket &&
                    isResponsibility(words.mid(last.at + 1, i - last.at - 1));
            }
        }
    }

    /// Whether who is responsible has just been said before a place.
    bool before(qsizetype at) const
    {
        if (at == 0)
            return false;
        const bool stop = m_words.at(at - 1) == u'。';
        if (m_ends[std::size_t(stop ? at - 1 : at)])
            return true;
        const QStringView end = m_words.left(at - 1);
        return stop && (end.endsWith(u"负责") || end.endsWith(u"负责配合") ||
                        end.endsWith(u"按职责分工落实"));
    }

private:
    struct Open
    {
        qsizetype at;
        int height; ///< of the brackets within it
    };

    QStringView m_words;
    std::vector<bool> m_ends; ///< by the place behind a bracket
};

bool mayFollow(QChar before)
{
    return QStringView(u"。；：:;！？").contains(before) || isClosingBracket(before);
}

/// Finds the numbers of paragraphs in a text without line breaks.
class NumberFinder
{
public:
    explicit NumberFinder(const CleanText& text)
        : m_text(text)
        , m_words(text.words())
        , m_responsibilities(m_words)
    {
    }

    bool startsAt(qsizetype at)
    {
        if (at > 0 && !mayFollow(m_words.at(at - 1)) && !spaceBefore(at))
            return false;
        const auto number = numberingAt(m_words.mid(at, kLongestNumber));
        if (!number)
            return false;
        const bool inner =
            number->style == Style::ChineseIs || number->style == Style::ArabicBracket;
        // A measure has just ended: what follows is the next one's number, though it be a slip.
        const bool behindMeasure = m_responsibilities.before(at);
        if (inner && at > 0 && !spaceBefore(at) && !behindMeasure)
            return false;
        int& last = m_last[std::size_t(number->style)];
        if (number->number != 1 && !behindMeasure &&
            (number->number <= last || number->number > last + 1 + kMostMissing))
            return false;
        last = number->number;
        return true;
    }

    /// Whether the notice has a space where the words have none.
    bool spaceBefore(qsizetype at) const { return at > 0 && m_text.quote(at - 1, 2).length > 2; }

private:
    const CleanText& m_text;
    QStringView m_words;
    ResponsibilityEnds m_responsibilities;
    std::array<int, 6> m_last = {};
};

/// Where the head's parts end: title, document number, salutation, sentences, signature.
QVector<qsizetype> cutsOfHead(const CleanText& text, const NumberFinder& finder, qsizetype end)
{
    const QStringView words = QStringView(text.words()).left(end);
    QVector<qsizetype> cuts;
    const auto number = documentNumberIn(words);
    auto day = dayIn(words);
    for (qsizetype i = 1; i <= end; ++i) {
        const QChar before = words.at(i - 1);
        const bool numberHere =
            number && (i == number->start || i == number->start + number->length);
        bool dayHere = false;
        if (day && i >= day->start + day->length) {
            dayHere = i == day->start + day->length;
            if (dayHere)
                day = dayIn(words, i);
        }
        if (numberHere || dayHere || QStringView(u"。：").contains(before) ||
            finder.spaceBefore(i < end ? i : 0))
            cuts.append(i);
    }
    return cuts;
}

QVector<qsizetype> cutsBehindResponsibilities(QStringView words)
{
    const ResponsibilityEnds ends(words);
    QVector<qsizetype> cuts;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i) != u'。' && ends.before(i))
            cuts.append(i);
    }
    return cuts;
}

/// Where a numbered heading ends and, behind a space, the first number below it follows in the same
/// line; 0 where it does not.
qsizetype endOfHeading(const CleanText& paragraph)
{
    const QStringView words = paragraph.words();
    const auto number = numberingAt(words.left(kLongestNumber));
    for (qsizetype i = number ? number->length + 1 : words.size();
         i < std::min(words.size(), kLongestHeading) && words.at(i) != u'。'; ++i) {
        if (paragraph.quote(i - 1, 2).length == 2)
            continue;
        const auto below = numberingAt(words.mid(i, kLongestNumber));
        if (below && below->style != number->style && below->style != Style::ChineseComma)
            return i;
    }
    return 0;
}

QVector<qsizetype> cutsAtSentences(QStringView words)
{
    QVector<qsizetype> cuts;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i - 1) == u'。')
            cuts.append(i);
    }
    return cuts;
}

/// A number behind a sentence.
struct SentenceNumber
{
    qsizetype at = 0;
    Numbering number;
};

/// Those of the paragraph's own style that count on from its own, and 一、 and （一） where they
/// count among themselves: 一、稳工业。（一）招商。…。（二）稳产。…。
QVector<qsizetype> cutsAtNumbersThatCountOn(QStringView words)
{
    const auto own = numberingAt(words.left(kLongestNumber));
    if (!own)
        return {};
    QVector<SentenceNumber> numbers;
    for (qsizetype i = own->length + 1; i < words.size(); ++i) {
        const auto number =
            words.at(i - 1) == u'。' ? numberingAt(words.mid(i, kLongestNumber)) : std::nullopt;
        if (number &&
            (number->style == own->style || number->style == Style::ChineseComma ||
             (own->style == Style::ChineseComma && number->style == Style::ChineseBracket)))
            numbers.append({i, *number});
    }
    QVector<bool> isFollowed(numbers.size()); // （一） of a row that goes on with （二）
    std::array<int, 6> next = {};
    for (qsizetype i = numbers.size() - 1; i >= 0; --i) {
        const Numbering& number = numbers.at(i).number;
        int& following = next[std::size_t(number.style)];
        isFollowed[i] = following == number.number + 1;
        following = number.number;
    }
    std::array<int, 6> last = {};
    last[std::size_t(own->style)] = own->number;
    QVector<qsizetype> cuts;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Numbering& number = numbers.at(i).number;
        int& before = last[std::size_t(number.style)];
        const bool begins = number.number == 1 && isFollowed.at(i) && number.style != own->style;
        if (!begins && (before == 0 || number.number != before + 1))
            continue;
        before = number.number;
        cuts.append(numbers.at(i).at);
    }
    return cuts;
}

} // namespace

QVector<CleanText> splitAtNumbers(const CleanText& paragraph)
{
    const QStringView words = paragraph.words();
    const ResponsibilityEnds ends(words);
    QVector<qsizetype> cuts;
    if (const qsizetype behind = endOfHeading(paragraph); behind > 0)
        cuts.append(behind);
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (ends.before(i) && numberingAt(words.mid(i, kLongestNumber)))
            cuts.append(i);
    }
    cuts += cutsAtNumbersThatCountOn(words);
    std::sort(cuts.begin(), cuts.end());
    return partsAt(paragraph, cuts);
}

QVector<CleanText> splitWholeText(const CleanText& text)
{
    NumberFinder finder(text);
    QVector<qsizetype> cuts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (finder.startsAt(i))
            cuts.append(i);
    }
    const QStringView words = text.words();
    const bool numbered = cuts.size() > 1;
    if (!numbered)
        cuts = cutsBehindResponsibilities(words);
    if (cuts.isEmpty())
        cuts = cutsAtSentences(words);
    const qsizetype head = cuts.isEmpty() ? words.size() : cuts.first();
    return partsAt(text, cutsOfHead(text, finder, numbered ? head : 0) + cuts);
}

} // namespace kmh

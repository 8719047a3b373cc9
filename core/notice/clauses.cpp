// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clauses.h"

#include "core/domain/numbering.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kmh {

namespace {

constexpr QStringView openers = u"“‘《〈（(〔[［【";
constexpr QStringView closers = u"”’》〉）)〕]］】";

/// True for every character in quotes or brackets, their marks included.
QVector<bool> insideOf(const QString& words)
{
    // Brackets of full and ordinary width are closed by each other: they are mixed in practice.
    const auto kindOf = [](qsizetype mark) { return mark == 5 || mark == 8 ? mark - 1 : mark; };
    std::array<QVector<int>, 10> open;
    QVector<int> change(words.size() + 1, 0);
    for (int i = 0; i < words.size(); ++i) {
        if (const qsizetype mark = openers.indexOf(words.at(i)); mark >= 0) {
            open.at(size_t(kindOf(mark))).append(i);
        } else if (const qsizetype end = closers.indexOf(words.at(i)); end >= 0) {
            QVector<int>& begun = open.at(size_t(kindOf(end)));
            if (begun.isEmpty())
                continue;
            ++change[begun.takeLast()];
            --change[i + 1];
        } else if (words.at(i) == u'\n') {
            for (QVector<int>& begun : open)
                begun.clear();
        }
    }
    QVector<bool> inside(words.size());
    int depth = 0;
    for (int i = 0; i < words.size(); ++i) {
        depth += change.at(i);
        inside[i] = depth > 0;
    }
    return inside;
}

bool endsSentence(QChar c)
{
    return c == u'。' || c == u'；' || c == u';' || c == u'！' || c == u'？' || c == u'\n';
}

/// ， or a comma that is not part of a number, or ：
bool endsClause(const QString& words, int i)
{
    const QChar c = words.at(i);
    if (c == u'，' || c == u'：')
        return true;
    const bool betweenDigits =
        i > 0 && i + 1 < words.size() && words.at(i - 1).isDigit() && words.at(i + 1).isDigit();
    return c == u',' && !betweenDigits;
}

/// How long the number is that a clause of a list begins with, (3) or 三是: it is none of what is
/// asked for. Behind ， only 三是 is one.
int numberLengthAt(const QString& words, int at)
{
    constexpr int longestNumber = 12;
    const auto number = numberingAt(QStringView(words).mid(at, longestNumber));
    const bool inside = at > 0 && words.at(at - 1) == u'，';
    return number && (!inside || number->style == Numbering::Style::ChineseIs) ? number->length : 0;
}

} // namespace

ClauseText::ClauseText(const QString& words)
    : m_words(words)
    , m_inside(insideOf(words))
{
    int start = numberLengthAt(words, 0);
    int sentence = 0;
    for (int i = start; i <= words.size(); ++i) {
        const bool last = i == words.size();
        const bool cut =
            last || (isOutside(i) && (endsSentence(words.at(i)) || endsClause(words, i)));
        if (!cut)
            continue;
        if (i > start)
            m_clauses.append({{start, i}, sentence});
        if (last)
            break;
        start = i + 1 + numberLengthAt(words, i + 1);
        if (endsSentence(words.at(i)))
            ++sentence;
    }
}

QVector<Span> ClauseText::listed(const Span& span) const
{
    QVector<Span> parts;
    int start = span.start;
    for (int i = span.start; i <= span.end; ++i) {
        if (i < span.end && (m_words.at(i) != u'、' || !isOutside(i)))
            continue;
        if (i > start)
            parts.append({start, i});
        start = i + 1;
    }
    return parts;
}

int ClauseText::find(QStringView word, const Span& span) const
{
    const QStringView view = span.viewOf(m_words);
    for (qsizetype at = view.indexOf(word); at >= 0; at = view.indexOf(word, at + 1)) {
        if (isOutside(span.start + int(at)))
            return span.start + int(at);
    }
    return -1;
}

int ClauseText::findLast(QStringView word, const Span& span) const
{
    const QStringView view = span.viewOf(m_words);
    for (qsizetype at = view.lastIndexOf(word); at >= 0;
         at = at > 0 ? view.lastIndexOf(word, at - 1) : -1) {
        if (isOutside(span.start + int(at)))
            return span.start + int(at);
    }
    return -1;
}

} // namespace kmh

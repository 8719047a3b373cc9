// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unread_amounts.h"

#include "core/domain/text.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr qsizetype kLongestClause = 24;

constexpr QStringView kMultiples[] = {u"翻番", u"翻一番", u"翻两番", u"翻一倍", u"两位数"};
/// What others are or what once was, to which a figure is to be compared.
constexpr QStringView kLevels[] = {u"平均水平", u"平均增速", u"平均值", u"同期水平",
                                   u"上年水平", u"去年水平", u"平均数"};
constexpr QStringView kCompared[] = {u"不低于", u"高于", u"超过", u"达到",   u"优于", u"快于",
                                     u"好于",   u"超",   u"高出", u"不高于", u"低于"};
constexpr QStringView kAbove[] = {u"以上"};

/// The words from the last mark before a place up to it.
QStringView clauseBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < kLongestClause &&
           !QStringView(u"，。；：、\n（(").contains(text.at(start - 1)))
        --start;
    return text.mid(start, end - start);
}

/// Whether words end a clause: 高于全国平均水平2个百分点 and 高于平均水平的企业 do not.
bool endsClause(QStringView text, qsizetype at)
{
    return at == text.size() || QStringView(u"，。；：、\n）)").contains(text.at(at));
}

} // namespace

QVector<UnreadAmount> findUnreadAmounts(const CleanText& words)
{
    const QStringView text(words.words());
    QVector<UnreadAmount> found;
    scanAmounts(text, &found);
    for (qsizetype at = 0; at < text.size(); ++at) {
        QStringView word = wordAt(text, at, kMultiples);
        if (word.isEmpty()) {
            word = wordAt(text, at, kLevels);
            const qsizetype end = at + word.size();
            if (word.isEmpty() || !endsClause(text, end + wordAt(text, end, kAbove).size()) ||
                !holdsAny(clauseBefore(text, at), kCompared))
                continue;
        }
        const qsizetype before = clauseBefore(text, at).size();
        found.append({int(at - before), int(before + word.size()),
                      tr("These words ask for an amount but give no number.")});
        at += word.size() - 1;
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const UnreadAmount& one, const UnreadAmount& other) { return one.start < other.start; });
    return found;
}

} // namespace kmh

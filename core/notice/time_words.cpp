// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/calendar_words.h"
#include "core/notice/counted_name.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr QStringView kTimeWords[] = {
    u"一季度",   u"全季",     u"二季度",   u"三季度",   u"四季度", u"首季",     u"上半年",
    u"下半年",   u"全年",     u"年内",     u"年底前",   u"年底",   u"年末",     u"今年",
    u"当年",     u"本年",     u"本年度",   u"年度内",   u"明年",   u"春节前",   u"元宵节前",
    u"五一前",   u"国庆节前", u"国庆前",   u"中秋节前", u"元旦前", u"两节前",   u"月底前",
    u"春节期间", u"国庆期间", u"五一期间", u"本季度",   u"季度末", u"一季度末", u"二季度末",
    u"三季度末", u"四季度末"};
constexpr QStringView kMonthParts[] = {u"底", u"末", u"份", u"上旬", u"中旬", u"下旬", u"初"};
constexpr QStringView kUntil[] = {u"前",   u"之前", u"以前", u"内", u"之内",
                                  u"期间", u"末前", u"底前", u"起"};

/// 6—8月, 三至五月: up to the mark; 0 where no month follows it.
int rangeStartLength(QStringView text, qsizetype at)
{
    const int first = calendarNumberAt(text, at).length;
    const qsizetype mark = at + first;
    const bool ranges = first > 0 && mark < text.size() && isRangeMark(text.at(mark));
    return ranges && monthAt(text, mark + 1).length > 0 ? first + 1 : 0;
}

} // namespace

qsizetype timeWordsLength(QStringView text, qsizetype at)
{
    qsizetype end = at + yearAt(text, at).length;
    if (end > at && end < text.size() && text.at(end) == u'度')
        ++end;
    const int range = rangeStartLength(text, end);
    if (const int month = monthAt(text, end + range).length) {
        end += range + month;
        end += dayAt(text, end).length;
        end += wordAt(text, end, kMonthParts).size();
    } else {
        end += wordAt(text, end, kTimeWords).size();
    }
    if (end > at)
        end += wordAt(text, end, kUntil).size();
    return end - at;
}

} // namespace kmh

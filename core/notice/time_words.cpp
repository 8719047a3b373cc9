// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/counted_name.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr QStringView kTimeWords[] = {
    u"一季度",   u"二季度",   u"三季度", u"四季度",   u"首季",     u"上半年",   u"下半年",
    u"全年",     u"年内",     u"年底前", u"年底",     u"年末",     u"今年",     u"当年",
    u"本年",     u"本年度",   u"明年",   u"春节前",   u"元宵节前", u"五一前",   u"国庆节前",
    u"国庆前",   u"中秋节前", u"元旦前", u"两节前",   u"月底前",   u"春节期间", u"国庆期间",
    u"五一期间", u"本季度",   u"季度末", u"一季度末", u"二季度末", u"三季度末", u"四季度末"};
constexpr QStringView kMonthParts[] = {u"底", u"末", u"份", u"上旬", u"中旬", u"下旬", u"初"};
constexpr QStringView kUntil[] = {u"前",   u"之前", u"以前", u"内", u"之内",
                                  u"期间", u"末前", u"底前", u"起"};

qsizetype digitsAt(QStringView text, qsizetype at, qsizetype most)
{
    qsizetype end = at;
    while (end < text.size() && end - at < most && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    return end - at;
}

bool standsAt(QStringView text, qsizetype at, QChar c)
{
    return at < text.size() && text.at(at) == c;
}

} // namespace

qsizetype timeWordsLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    if (const qsizetype year = digitsAt(text, end, 4); year == 4 && standsAt(text, end + 4, u'年'))
        end += standsAt(text, end + 5, u'度') ? 6 : 5;
    qsizetype month = digitsAt(text, end, 2);
    if (month > 0 && end + month < text.size() &&
        QStringView(u"-–—~至").contains(text.at(end + month))) {
        const qsizetype second = digitsAt(text, end + month + 1, 2); // 6—8月
        if (second > 0 && standsAt(text, end + month + 1 + second, u'月'))
            month += 1 + second;
    }
    if (month > 0 && standsAt(text, end + month, u'月')) {
        end += month + 1;
        if (const qsizetype day = digitsAt(text, end, 2); day && standsAt(text, end + day, u'日'))
            end += day + 1;
        end += wordAt(text, end, kMonthParts).size();
    } else {
        end += wordAt(text, end, kTimeWords).size();
    }
    if (end > at)
        end += wordAt(text, end, kUntil).size();
    return end - at;
}

} // namespace kmh

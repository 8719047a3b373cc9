// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deadline_words.h"

#include "core/notice/word_match.h"

#include <array>

namespace kmh {

namespace {

using Kind = DateWords::Kind;
using Until = DateWords::Until;

constexpr QStringView kBefore[] = {u"前", u"之前", u"以前"};
constexpr QStringView kWithin[] = {u"内", u"之内", u"以内"};
constexpr QStringView kDuring[] = {u"期间", u"假期", u"节日期间", u"假日", u"等节假日", u"小长假"};

struct FestivalName
{
    QStringView words;
    Festival festival;
};
constexpr FestivalName kFestivals[] = {
    {u"元旦", Festival::NewYear},           {u"元旦节", Festival::NewYear},
    {u"春节", Festival::SpringFestival},    {u"除夕", Festival::SpringFestival},
    {u"元宵", Festival::Lantern},           {u"元宵节", Festival::Lantern},
    {u"清明", Festival::Qingming},          {u"清明节", Festival::Qingming},
    {u"五一", Festival::LabourDay},         {u"“五一”", Festival::LabourDay},
    {u"五一节", Festival::LabourDay},       {u"五一劳动节", Festival::LabourDay},
    {u"“五一”劳动节", Festival::LabourDay}, {u"端午", Festival::DragonBoat},
    {u"端午节", Festival::DragonBoat},      {u"中秋", Festival::MidAutumn},
    {u"中秋节", Festival::MidAutumn},       {u"国庆", Festival::NationalDay},
    {u"国庆节", Festival::NationalDay},     {u"“十一”", Festival::NationalDay}};

/// A number of at most `most` Arabic digits at a place.
struct Digits
{
    int value = 0;
    int length = 0;
};

Digits digitsAt(QStringView text, qsizetype at, int most)
{
    Digits digits;
    while (at + digits.length < text.size() && digits.length <= most) {
        const QChar c = text.at(at + digits.length);
        if (c < u'0' || c > u'9')
            break;
        digits.value = digits.value * 10 + (c.unicode() - u'0');
        ++digits.length;
    }
    return digits.length <= most ? digits : Digits{};
}

bool standsAt(QStringView text, qsizetype at, QStringView words)
{
    return text.mid(at, words.size()) == words;
}

/// 1–4 of 一季度, 第二季度, 首季; 0 for none.
int quarterAt(QStringView text, qsizetype at, qsizetype& length)
{
    static constexpr std::array<QStringView, 4> digits{u"一", u"二", u"三", u"四"};
    const qsizetype first = standsAt(text, at, u"第") ? at + 1 : at;
    for (int i = 0; i < 4; ++i) {
        const bool chinese = standsAt(text, first, digits[size_t(i)]);
        const bool arabic = standsAt(text, first, QString::number(i + 1));
        if ((chinese || arabic) && standsAt(text, first + 1, u"季度")) {
            length = first + 3 - at;
            return i + 1;
        }
    }
    return 0;
}

/// Reads words behind a year, or without one, into `words`; how long they are.
class Reader
{
public:
    Reader(QStringView text, const Period& plan)
        : m_text(text)
        , m_plan(plan)
    {
    }

    std::optional<DateWords> readAt(qsizetype at) const
    {
        DateWords words;
        words.start = int(at);
        qsizetype end = at + yearLength(at, words);
        const int year = words.year.value_or(m_plan.year());
        qsizetype part = monthLength(end, year, words);
        if (part == 0)
            part = quarterOrHalfLength(end, year, words);
        if (part == 0)
            part = yearPartLength(end, year, words, end > at);
        if (part == 0 && end == at)
            part = festivalLength(end, words);
        if (part == 0 && end == at)
            part = solarTermLength(end, words);
        if (part == 0 && (end == at || !words.year))
            return {};
        end += part;
        end += untilLength(end, words);
        words.length = int(end - at);
        return words;
    }

private:
    qsizetype yearLength(qsizetype at, DateWords& words) const
    {
        const Digits digits = digitsAt(m_text, at, 4);
        if (digits.length == 4 && digits.value >= 1949 && digits.value <= 2100 &&
            standsAt(m_text, at + 4, u"年")) {
            words.year = digits.value;
            words.kind = Kind::Span;
            words.period = Period::year(digits.value);
            return 5;
        }
        static constexpr QStringView own[] = {u"今年", u"本年", u"当年", u"全年"};
        static constexpr QStringView next[] = {u"明年", u"次年"};
        const qsizetype mine = wordAt(m_text, at, own).size();
        const qsizetype later = wordAt(m_text, at, next).size();
        if (mine == 0 && later == 0)
            return 0;
        words.year = m_plan.year() + (later > 0 ? 1 : 0);
        words.kind = Kind::Span;
        words.period = Period::year(*words.year);
        return mine + later;
    }

    qsizetype monthLength(qsizetype at, int year, DateWords& words) const
    {
        const Digits month = digitsAt(m_text, at, 2);
        const qsizetype behind = at + month.length + 1;
        if (month.value < 1 || month.value > 12 || !standsAt(m_text, behind - 1, u"月"))
            return 0;
        words.month = month.value;
        words.inRange = at > 0 && QStringView(u"-–—~至").contains(m_text.at(at - 1));
        words.period = Period::month(year, month.value);
        const Digits day = digitsAt(m_text, behind, 2);
        if (day.value >= 1 && day.value <= words.period->days() &&
            standsAt(m_text, behind + day.length, u"日")) {
            words.kind = Kind::Day;
            words.day = day.value;
            words.period.reset();
            return behind + day.length + 1 - at;
        }
        static constexpr std::array<QStringView, 3> xuns{u"上旬", u"中旬", u"下旬"};
        words.kind = Kind::Span;
        for (int i = 0; i < 3; ++i) {
            if (standsAt(m_text, behind, xuns[size_t(i)])) {
                words.period = Period::xun(year, month.value, i + 1);
                return behind + 2 - at;
            }
        }
        static constexpr QStringView ends[] = {u"底", u"末", u"份", u"份底", u"份末"};
        const QStringView end = wordAt(m_text, behind, ends);
        if (!end.isEmpty() && end != u"份")
            words.kind = Kind::SpanEnd;
        return behind + end.size() - at;
    }

    qsizetype endLength(qsizetype at, DateWords& words) const
    {
        static constexpr QStringView ends[] = {u"底", u"末"};
        const qsizetype length = wordAt(m_text, at, ends).size();
        words.kind = length > 0 ? Kind::SpanEnd : Kind::Span;
        return length;
    }

    qsizetype quarterOrHalfLength(qsizetype at, int year, DateWords& words) const
    {
        qsizetype length = 0;
        if (const int quarter = quarterAt(m_text, at, length)) {
            words.period = Period::quarter(year, quarter);
        } else if (standsAt(m_text, at, u"上半年") || standsAt(m_text, at, u"下半年")) {
            length = 3;
            words.period = Period::half(year, m_text.at(at) == u'上' ? 1 : 2);
        } else if (standsAt(m_text, at, u"首季")) {
            length = 2;
            words.period = Period::quarter(year, 1);
        } else if (standsAt(m_text, at, u"季度末") || standsAt(m_text, at, u"季末")) {
            length = m_text.at(at + 1) == u'度' ? 2 : 1;
            words.period = Period::containing(m_plan.lastDay(), Period::Kind::Quarter);
        } else if (standsAt(m_text, at, u"月底") || standsAt(m_text, at, u"月末")) {
            length = 1;
            words.period = Period::containing(m_plan.lastDay(), Period::Kind::Month);
        }
        return length == 0 ? 0 : length + endLength(at + length, words);
    }

    /// 年底, 年末, 年内 with or without a year before it; 年 of 2025年 is read already.
    qsizetype yearPartLength(qsizetype at, int year, DateWords& words, bool behindYear) const
    {
        static constexpr QStringView alone[] = {u"年底", u"年末", u"年终"};
        static constexpr QStringView behind[] = {u"底", u"末", u"年底", u"年末", u"终"};
        const QStringView word =
            behindYear ? wordAt(m_text, at, behind) : wordAt(m_text, at, alone);
        words.period = Period::year(year);
        if (!word.isEmpty()) {
            words.kind = Kind::SpanEnd;
            return word.size();
        }
        words.kind = Kind::Span;
        return !behindYear && standsAt(m_text, at, u"年内") ? 1 : 0;
    }

    qsizetype festivalLength(qsizetype at, DateWords& words) const
    {
        qsizetype length = 0;
        for (const FestivalName& name : kFestivals) {
            if (name.words.size() > length && standsAt(m_text, at, name.words)) {
                length = name.words.size();
                words.festival = name.festival;
            }
        }
        static constexpr QStringView both[] = {u"两节", u"“两节”", u"双节", u"“双节”"};
        if (const qsizetype two = wordAt(m_text, at, both).size(); length == 0 && two > 0) {
            length = two;
            words.festival = Festival::SpringFestival;
            words.bothFestivals = true;
        }
        words.kind = Kind::Festival;
        words.period.reset();
        return length;
    }

    /// Those that are weather as well (大雪, 雨水) are left to it.
    qsizetype solarTermLength(qsizetype at, DateWords& words) const
    {
        static constexpr std::pair<QStringView, int> terms[] = {
            {u"春分", 0},  {u"谷雨", 2},  {u"立夏", 3},  {u"小满", 4},
            {u"芒种", 5},  {u"夏至", 6},  {u"立秋", 9},  {u"处暑", 10},
            {u"白露", 11}, {u"秋分", 12}, {u"寒露", 13}, {u"霜降", 14},
            {u"立冬", 15}, {u"冬至", 18}, {u"立春", 21}, {u"惊蛰", 23}};
        for (const auto& [name, term] : terms) {
            if (standsAt(m_text, at, name)) {
                words.kind = Kind::SolarTerm;
                words.solarTerm = term;
                words.period.reset();
                return 2;
            }
        }
        return 0;
    }

    qsizetype untilLength(qsizetype at, DateWords& words) const
    {
        const auto take = [&](WordList list, Until until) {
            const qsizetype length = wordAt(m_text, at, list).size();
            if (length > 0)
                words.until = until;
            return length;
        };
        if (standsAt(m_text, at, u"前期") || standsAt(m_text, at, u"前列") ||
            standsAt(m_text, at, u"内涵"))
            return 0;
        if (standsAt(m_text, at, u"前后")) {
            words.until = Until::During;
            return 2;
        }
        if (const qsizetype before = take(kBefore, Until::Before))
            return before;
        const qsizetype within = take(kWithin, Until::Within);
        return within > 0 ? within : take(kDuring, Until::During);
    }

    QStringView m_text;
    const Period& m_plan;
};

/// Whether a date may begin here at all: not within a number, a word or another date.
bool mayBegin(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool digit = c >= u'0' && c <= u'9';
    if (!digit)
        return QStringView(u"第一二三四上下首季月年今本当全明次元春除清五“端中国两双谷立小芒夏处白"
                           u"秋寒霜冬惊")
            .contains(c);
    return at == 0 || !(text.at(at - 1).isDigit() || text.at(at - 1) == u'.');
}

/// 各年底, 半年末, 近年内, 每月底: part of other words.
bool isPartOfWord(QStringView text, qsizetype at, const DateWords& words)
{
    if (words.year || at == 0)
        return false;
    static constexpr QStringView before[] = {u"每", u"半", u"近", u"各", u"去", u"上", u"往",
                                             u"历", u"隔", u"逐", u"几", u"数", u"同", u"个",
                                             u"多", u"一", u"二", u"三", u"两", u"四", u"五",
                                             u"六", u"七", u"八", u"九", u"十", u"当", u"本"};
    const QChar c = text.at(at);
    return (c == u'年' || c == u'月' || c == u'季') &&
           (!wordBefore(text, at, before).isEmpty() || text.at(at - 1).isDigit());
}

} // namespace

QVector<DateWords> findDateWords(QStringView text, const Period& plan)
{
    const Reader reader(text, plan);
    QVector<DateWords> found;
    for (qsizetype at = 0; at < text.size();) {
        std::optional<DateWords> words;
        if (mayBegin(text, at))
            words = reader.readAt(at);
        if (words && isPartOfWord(text, at, *words))
            words.reset();
        if (words)
            found.append(*words);
        at += words ? std::max(words->length, 1) : 1;
    }
    return found;
}

} // namespace kmh

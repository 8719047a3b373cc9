// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/waiver_words.h"

#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr QStringView policy = u"政策统称，不是数量";
constexpr QStringView method = u"工作方法用语，不是数量";
constexpr QStringView field = u"领域统称，不是数量";
constexpr QStringView general = u"一般性要求，不是数量";
constexpr QStringView meeting = u"会议简称，不是数量";
constexpr QStringView named = u"名称用语，不是数量";

struct Phrases
{
    QStringView words;
    QStringView reason;
};

/// Phrases that stand without quotation marks.
constexpr Phrases phrases[] = {
    {u"一企一策 一项目一策 一户一策 一事一议 一村一品 一镇一业 一链一策 一业一策 一地一策 一矿一策 "
     u"一园一策 一案一策 "
     u"一人一策 一校一策 一品一策 一线一策 一项一策 一车一策 一对一 点对点 一站式 一条龙 一揽子 "
     u"一抓到底 一网通办 一窗受理 "
     u"一件事 一张网 一盘棋 一本账 一张图 一张表 一竿子 一把手 一线 第一时间 第一责任人 第一线 "
     u"从一开始 "
     u"以旬保月、以月保季、以季保年 以旬保月 以月保季 以季保年 以周保月 以日保周 以月保年 千方百计 "
     u"百花齐放 三班倒 "
     u"一手抓 两手抓 两不误 两促进 双促进 万众一心 一以贯之 一鼓作气 一丝不苟 数一数二 四不两直 "
     u"一岗双责 三同时 三管三必须",
     method},
    {u"两重 两新 三保 三农 六稳 六保 四地 五位一体 四个全面 三新一高 两高 一带一路 两山 双碳 "
     u"十四五 十五五 十三五 "
     u"三大攻坚战 两个毫不动摇 百千万工程 千万工程 两个健康 三区三线 一老一小 两癌 两病 三医 "
     u"一号文件",
     policy},
    {u"第一产业 第二产业 第三产业 一二三产业 一二三产 二三产业 三次产业 一产 二产 三产 五业融合 "
     u"三产融合 五业 两业融合 "
     u"四上 三品一标 三网 五网 七网 九网 三夏 三秋 一体两翼 五小水利 四好农村路 三北 双一流 "
     u"专精特新 万亿级 千亿级 百亿级 "
     u"十亿级",
     field},
    {u"一项重要政治任务 一项重要任务 一项重大任务 一项政治任务 一项系统工程 一批 一系列 一大批 "
     u"一定规模 一定数量 "
     u"一般性 一般公共预算 一般债券",
     general},
};

/// What stands in quotation marks and stands for a policy; other names in them count nothing
/// either.
bool isPolicy(QStringView quoted)
{
    static const WordSet policies(u"两重 两新 三保 三农 六稳 六保 四地 五位一体 四个全面 三新一高 "
                                  u"两高 一带一路 两山 双碳 十四五 十五五 十三五 "
                                  u"硬投资 软建设 两个毫不动摇 百千万工程 千万工程 三区三线 "
                                  u"一老一小 三高四新 两个确立 两个维护 四个意识 四个自信 "
                                  u"五个一百工程 三大工程 十百千工程");
    return policies.contains(quoted);
}

bool isMethod(QStringView quoted)
{
    static const WordSet ways(
        u"一对一 点对点 一站式 一企一策 一链一策 一户一策 一事一议 一件事 一张图 一本账 一盘棋 "
        u"一网通办 四不两直 三个一 "
        u"四个一 五个一 六个一 一线工作法 双随机 一票否决 一把手 一矿一策 三色 红黄绿");
    for (const QStringView part : quoted.split(u'、')) {
        if (ways.contains(part))
            return true;
    }
    return false;
}

/// The quotation marks around a place, in one sentence.
std::optional<Span> quotesAround(const QString& words, const Span& place)
{
    constexpr int farthest = 40;
    int open = place.start;
    for (int far = 0; open >= 0 && words.at(open) != u'“'; --open, ++far) {
        if (far > farthest || words.at(open) == u'。' || words.at(open) == u'”')
            return {};
    }
    const auto close = int(words.indexOf(u'”', place.start));
    if (open < 0 || close < place.end || close - open > 2 * farthest)
        return {};
    return Span{open, close + 1};
}

/// “两重”“两新”: what follows at once in quotation marks is named with it; so is what went before.
Span withNeighbours(const QString& words, Span quotes)
{
    constexpr int most = 4;
    for (int n = 0; n < most && quotes.end < words.size() && words.at(quotes.end) == u'“'; ++n) {
        const auto close = int(words.indexOf(u'”', quotes.end));
        if (close < 0)
            break;
        quotes.end = close + 1;
    }
    for (int n = 0; n < most && quotes.start > 0 && words.at(quotes.start - 1) == u'”'; ++n) {
        const auto open = int(words.lastIndexOf(u'“', quotes.start - 1));
        if (open < 0)
            break;
        quotes.start = open;
    }
    return quotes;
}

std::optional<WaivedWords> quotedAt(const QString& words, const Span& place)
{
    const std::optional<Span> quotes = quotesAround(words, place);
    if (!quotes)
        return {};
    const QStringView inner = Span{quotes->start + 1, quotes->end - 1}.viewOf(words);
    static const WordSet meetings(u"两会 两代会");
    const QStringView reason = meetings.contains(inner) ? meeting
                               : isPolicy(inner)        ? policy
                               : isMethod(inner)        ? method
                                                        : named;
    return WaivedWords{withNeighbours(words, *quotes), reason.toString()};
}

bool isNumeral(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十百千零〇两").contains(c);
}

/// The end of what begins with a numeral behind a place and goes on with some words; or -1.
int endOfOrdinal(const QString& words, int from, QStringView mark, int within)
{
    const auto at = int(words.indexOf(mark, from));
    return at >= 0 && at - from <= within ? at + int(mark.size()) : -1;
}

} // namespace

std::optional<WaivedWords> fixedPhraseAt(const QString& words, const Span& place)
{
    if (auto quoted = quotedAt(words, place))
        return quoted;
    constexpr int longest = 20;
    const int from = std::max(0, place.start - longest);
    std::optional<WaivedWords> found;
    for (const Phrases& row : phrases) {
        for (const QStringView phrase : row.words.split(u' ')) {
            const auto at = int(words.indexOf(phrase, from));
            const Span span{at, at + int(phrase.size())};
            const bool holds = at >= 0 && span.start <= place.start && place.end <= span.end;
            if (holds && (!found || span.length() > found->span.length()))
                found = WaivedWords{span, row.reason.toString()};
        }
    }
    return found;
}

std::optional<WaivedWords> ordinalAt(const QString& words, const Span& place)
{
    int start = place.start;
    while (start > 0 && isNumeral(words.at(start - 1)))
        --start;
    // 第49次常务会议, 十四届八次全会
    for (const QStringView meeting : {u"会议", u"全会", u"大会"}) {
        const int end = endOfOrdinal(words, place.end, meeting, 10);
        const QStringView said = end < 0 ? QStringView() : Span{place.end, end}.viewOf(words);
        if (end >= 0 && (said.startsWith(u'次') || said.startsWith(u'届'))) {
            // the numerals before: 十四届 of 八次
            int first = start;
            const auto session = int(words.lastIndexOf(u'届', start));
            if (session >= 0 && start - session <= 1) {
                first = session;
                while (first > 0 && isNumeral(words.at(first - 1)))
                    --first;
            }
            if (first > 0 && words.at(first - 1) == u'第')
                --first;
            return WaivedWords{{first, end}, QStringLiteral("会议届次")};
        }
    }
    // 国办发〔2024〕7号
    const auto open = int(words.lastIndexOf(u'〔', place.start));
    const auto close = int(words.indexOf(u'号', place.start));
    constexpr int longestNumber = 12;
    if (open >= 0 && close >= place.end && close - open <= longestNumber) {
        int first = open;
        while (first > 0 && words.at(first - 1).isLetter() && open - first < longestNumber)
            --first;
        return WaivedWords{{first, close + 1}, QStringLiteral("公文文号")};
    }
    return {};
}

} // namespace kmh

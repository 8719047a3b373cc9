// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/no_amount.h"

#include "core/notice/counted_words.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

/// What makes a number one of a row, not a count.
constexpr QStringView kOrdinalBefore[] = {u"第", u"届", u"No.", u"NO.", u"之"};
constexpr QStringView kRankBefore[] = {u"前", u"第", u"居", u"列"};
constexpr QStringView kRankUnits[] = {u"位", u"名", u"强", u"个"};
/// Ways, sides and steps that are counted in a sentence but not to be reached.
constexpr QStringView kNotions[] = {
    u"方面",     u"环节",   u"阶段",   u"方向",   u"层面",   u"步骤", u"维度", u"原则", u"转变",
    u"工作日内", u"生活圈", u"通勤圈", u"服务圈", u"经济圈", u"必须", u"坚持", u"聚焦", u"一批"};
/// Verbs that ask for what a small Chinese numeral counts.
constexpr QStringView kAdding[] = {
    u"新增",   u"新建", u"建成",   u"新设", u"引进", u"创建", u"申报", u"争创", u"净增",
    u"新培育", u"培育", u"新开工", u"打造", u"举办", u"建设", u"开工", u"投产", u"达到",
    u"改造",   u"组建", u"成立",   u"派出", u"选派", u"推出", u"提高", u"增加", u"新认定"};
constexpr QStringView kOnlyOne[] = {u"新增", u"新建", u"建成",   u"新设",  u"引进",
                                    u"争创", u"净增", u"新培育", u"新开工"};
/// A price or a rate of support, said by what each one gets.
constexpr QStringView kEach[] = {u"每人",   u"每户",   u"每家",     u"每台", u"每辆",     u"每亩",
                                 u"每吨",   u"每度",   u"每千瓦时", u"每个", u"每项",     u"每件",
                                 u"每名",   u"每场",   u"每次",     u"每套", u"每平方米", u"每只",
                                 u"每头",   u"每公里", u"单个",     u"单户", u"单笔",     u"人均",
                                 u"一次性", u"最高",   u"按照",     u"给予", u"定额"};
constexpr QStringView kSupportBehind[] = {
    u"补贴", u"补助",   u"奖励",     u"奖补",   u"的补贴", u"的补助", u"的奖励", u"的奖补",
    u"资助", u"一次性", u"的一次性", u"以内的", u"的标准", u"标准",   u"的财政", u"的资金"};
constexpr QStringView kEveryPeriod[] = {u"每日", u"每天", u"每周",   u"每旬",   u"每月",
                                        u"每季", u"每年", u"每季度", u"每半月", u"每半年"};

QStringView clauseBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && end - start < 24 &&
           !QStringView(u"，。；：、\n（(").contains(text.at(start - 1)))
        --start;
    return text.mid(start, end - start);
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// G109, A1, PM2.5, 3+5+N, 2025-00005: a number that is part of a code. GDP5% is none.
bool isCode(QStringView text, const Amount& amount)
{
    const QChar before = charAt(text, amount.number - 1);
    if (QStringView(u"+./-_#:").contains(before) && !before.isNull())
        return true;
    qsizetype letters = 0;
    while (letters < 3 && isLatin(charAt(text, amount.number - 1 - letters)))
        ++letters;
    return letters == 1 || letters == 2;
}

bool isOrdinal(QStringView text, const Amount& amount)
{
    if (!wordBefore(text, amount.number, kOrdinalBefore).isEmpty())
        return true;
    const bool rank = !wordBefore(text, amount.number, kRankBefore).isEmpty();
    return rank && std::find(std::begin(kRankUnits), std::end(kRankUnits), amount.unit) !=
                       std::end(kRankUnits);
}

/// Behind an amount they say what comes of it, not what it is the size of: 达到50家以上并实现…
constexpr QStringView kGoesOn[] = {u"和", u"及", u"并", u"与", u"或", u"且", u"达", u"增", u"完",
                                   u"，", u"实", u"带", u"新", u"建", u"力", u"确", u"左", u"用"};

bool isNounBehind(QStringView text, qsizetype at)
{
    return isChinese(charAt(text, at)) && wordAt(text, at, kGoesOn).isEmpty();
}

/// Whether the part of the sentence behind a place ends with a number of things: 企业20家.
bool endsWithNumber(QStringView text, qsizetype at)
{
    qsizetype end = at;
    qsizetype digit = -1;
    for (;
         end < text.size() && end - at < 24 && !QStringView(u"，。；：、\n").contains(text.at(end));
         ++end) {
        if (text.at(end).isDigit())
            digit = end;
    }
    return digit >= 0 && end - digit <= 4;
}

/// Money and shares say how large things are, unless the words end with what they are an amount
/// of: 完成10亿元以上投资.
bool isAmountOf(QStringView text, qsizetype at)
{
    static constexpr QStringView sums[] = {u"投资",   u"贷款",   u"融资",   u"资金", u"消费券",
                                           u"销售额", u"交易额", u"成交额", u"产值", u"订单",
                                           u"信贷",   u"补贴",   u"任务",   u"收入", u"销售"};
    qsizetype end = at;
    while (end < text.size() && end - at < 10 && isChinese(text.at(end)))
        ++end;
    return endsWithAny(text.mid(at, end - at), sums);
}

/// 50户以上规上企业 behind 新增 is asked for, behind anything else it tells which ones; so it does
/// where a number of its own follows: 新增50人以上企业20家.
bool isAskedFor(QStringView text, const Amount& amount)
{
    if (!endsWithVerb(text, amount.start) || endsWithNumber(text, amount.end))
        return false;
    switch (amount.kind) {
    case UnitKind::Count:
    case UnitKind::Goods:
    case UnitKind::Extent: return true;
    case UnitKind::Money:
    case UnitKind::Share: return isAmountOf(text, amount.end);
    default: return false;
    }
}

/// 亿元以上项目 tells which ones, as 增长15%以上的企业 and 超5000万元项目 do.
bool isThreshold(QStringView text, const Amount& amount)
{
    static constexpr QStringView whose[] = {u"的企业", u"的单位", u"的项目",
                                            u"的个人", u"的主体", u"的园区"};
    static constexpr QStringView rates[] = {u"的比例", u"的标准"};
    if (clauseBefore(text, amount.start).startsWith(u'对') && amount.comparison.comparator &&
        holdsAny(text.mid(amount.end, 24), whose))
        return true; // 对增速超过10%且高于平均水平的企业
    if (!wordAt(text, amount.end, rates).isEmpty())
        return true;
    static constexpr QStringView kinds[] = {u"项目",   u"企业",   u"的项目",
                                            u"的企业", u"的产业", u"规上企业"};
    const bool limited = amount.comparison.comparator && !amount.comparison.about;
    if (amount.comparison.behind > 0 && !amount.comparison.about)
        return isNounBehind(text, amount.end) && !isAskedFor(text, amount);
    if (amount.bare) // 突破千亿元 is asked for, 超千亿元产业集群 is not
        return !limited || isNounBehind(text, amount.end);
    const bool sized = amount.kind == UnitKind::Money || amount.kind == UnitKind::Share;
    return limited && sized && !wordAt(text, amount.end, kinds).isEmpty();
}

bool isRateOfSupport(QStringView text, const Amount& amount)
{
    if (amount.kind != UnitKind::Money)
        return false;
    if (amount.unit.contains(u'/'))
        return true;
    const QStringView before = clauseBefore(text, amount.number);
    const bool each = holdsAny(before, kEach);
    static constexpr QStringView of[] = {u"单个", u"单户", u"单笔", u"单家", u"每家",
                                         u"每个", u"每项", u"每人", u"每户", u"每千瓦时",
                                         u"每台", u"每辆", u"每亩", u"每吨"};
    return (each && !wordAt(text, amount.end, kSupportBehind).isEmpty()) || holdsAny(before, of);
}

/// Of small Chinese numerals, those at the end of their words (规上企业五家) and those asked for
/// (新增三家) count; 三项计划, 十大产业 and 四个领域 are words.
bool isWord(QStringView text, const Amount& amount)
{
    const bool counts = amount.kind == UnitKind::Count || amount.kind == UnitKind::Other;
    if (amount.chinese && amount.unit == u"元" && amount.value < 10)
        return isChinese(charAt(text, amount.unitEnd)); // 三元材料, 二元结构
    if (!amount.chinese || !counts)
        return false;
    if (amount.unit.startsWith(u'万') || amount.unit.startsWith(u'亿') || amount.value >= 100)
        return false;
    if (amount.value == 1)
        return wordBefore(text, amount.number, kOnlyOne).isEmpty();
    if (amount.comparison.comparator || amount.comparison.about ||
        !wordBefore(text, amount.start, kAdding).isEmpty())
        return false;
    const bool last = !isChinese(charAt(text, amount.unitEnd));
    return !last || !isChinese(charAt(text, amount.number - 1));
}

/// A span of time is an amount where words before it limit it: 压缩到12小时以内, 保持在20天以上. A
/// score (95分) needs them as well.
bool isIdleTime(const Amount& amount)
{
    const bool limited = amount.comparison.comparator && amount.comparison.before > 0;
    if (amount.unit == u"分")
        return !limited;
    if (amount.kind != UnitKind::Time)
        return false;
    static constexpr QStringView measures[] = {u"小时",     u"个小时", u"分钟", u"天",
                                               u"个工作日", u"工作日", u"秒"};
    const bool span =
        std::find(std::begin(measures), std::end(measures), amount.unit) != std::end(measures);
    return !limited || !span;
}

} // namespace

bool isFromTo(QStringView text, qsizetype number)
{
    const QChar before = charAt(text, number - 1);
    return before == u'由' || before == u'从';
}

bool namesThingsBehind(QStringView text, const Amount& amount)
{
    return amount.comparison.behind > 0 && isNounBehind(text, amount.end) &&
           isAskedFor(text, amount);
}

bool isNoAmount(QStringView text, const Amount& amount, const NameMarks& marks)
{
    if (marks.isNamed(amount.number) || isCode(text, amount) || isOrdinal(text, amount))
        return true;
    if (isFromTo(text, amount.number) || isIdleTime(amount) || isWord(text, amount))
        return true;
    if (amount.unit == u"个" && charAt(text, amount.unitEnd) == u'一')
        return true; // 四个一
    if (!wordAt(text, amount.unitEnd, kNotions).isEmpty())
        return true;
    if (amount.unit == u"次" && holdsAny(clauseBefore(text, amount.number), kEveryPeriod))
        return true; // 每月调度2次
    return isThreshold(text, amount) || isRateOfSupport(text, amount);
}

} // namespace kmh

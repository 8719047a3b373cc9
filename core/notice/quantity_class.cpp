// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/quantity_class.h"

#include "core/domain/text.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

using Class = FoundQuantity::Class;

constexpr QStringView kYearly[] = {u"年产",   u"日产",   u"年处理", u"日处理", u"年加工",
                                   u"年出栏", u"年屠宰", u"年发电", u"年供应", u"年生产",
                                   u"年吞吐", u"年回收", u"年储",   u"日供"};
constexpr QStringView kWorks[] = {u"项目",   u"工程", u"电站",     u"电厂",     u"产能",
                                  u"生产线", u"基地", u"技术改造", u"升级改造", u"建设",
                                  u"投产",   u"达产", u"满产",     u"机组",     u"产业园",
                                  u"开工",   u"并网", u"变电站",   u"制造",     u"复产"};
constexpr QStringView kAdded[] = {u"新增", u"完成", u"实现", u"建成",   u"投产", u"新开工",
                                  u"开工", u"复工", u"投放", u"收购",   u"储备", u"生产",
                                  u"销售", u"更新", u"改造", u"新建",   u"淘汰", u"推广",
                                  u"补贴", u"投入", u"形成", u"新建成", u"退出"};
constexpr QStringView kSizes[] = {u"总投资",   u"投资",   u"计划投资", u"全长", u"装机",
                                  u"装机容量", u"总规模", u"规模",     u"占地", u"占地面积",
                                  u"建筑面积", u"库容",   u"总库容",   u"产能", u"里程"};
constexpr QStringView kPast[] = {u"去年", u"上年度", u"上年", u"现有", u"已有",     u"已",  u"原有",
                                 u"存量", u"在建",   u"目前", u"以来", u"全省共有", u"共有"};
constexpr QStringView kNotPast[] = {u"比去年", u"较去年", u"比上年", u"较上年",
                                    u"于去年", u"于上年", u"早已",   u"而已",
                                    u"实现有", u"同去年", u"与去年", u"与上年"};
constexpr QStringView kHandled[] = {u"对", u"将", u"把"};
constexpr QStringView kCarriedOn[] = {u"加快", u"推进",     u"加快推进", u"抓好",
                                      u"抓紧", u"统筹推进", u"全力推进"};
constexpr QStringView kGoingOn[] = {u"建设", u"实施", u"建设进度", u"进度", u"施工", u"前期工作"};

constexpr QStringView kFunds[] = {
    u"资金",   u"补贴",   u"补助",     u"奖励",   u"奖补",   u"转移支付", u"债券",
    u"国债",   u"专项债", u"消费券",   u"额度",   u"预算",   u"经费",     u"基金",
    u"贴息",   u"惠民券", u"优惠券",   u"文旅券", u"红包",   u"购物券",   u"救助金",
    u"补偿金", u"退税",   u"专项贷款", u"再贷款", u"补助金", u"券"};
constexpr QStringView kResults[] = {
    u"投资",   u"产值",     u"收入",   u"销售额",   u"零售额",   u"总额",     u"增加值",
    u"成交额", u"交易额",   u"营业额", u"签约",     u"利润",     u"税收",     u"进出口",
    u"余额",   u"贷款",     u"外资",   u"到位资金", u"引进资金", u"融资",     u"减负",
    u"减税",   u"报酬",     u"消费",   u"加工额",   u"规模",     u"债务",     u"拖欠",
    u"账款",   u"订单",     u"出口",   u"采购额",   u"金额",     u"总量",     u"生产总值",
    u"花费",   u"保费",     u"资产",   u"成本",     u"社会资本", u"省外资金", u"省内外资金",
    u"内资",   u"市外资金", u"信贷",   u"存款",     u"授信",     u"税费",     u"营收",
    u"贸易额", u"工资",     u"产出",   u"效益",     u"招商资金", u"民间资本"};
constexpr QStringView kAllots[] = {u"安排", u"下达", u"拨付", u"划拨", u"预拨", u"调拨",
                                   u"用好", u"兑付", u"兑现", u"统筹", u"落实", u"发放",
                                   u"投放", u"筹措", u"设立", u"支出", u"列支", u"配套"};
constexpr QStringView kSought[] = {u"争取", u"撬动", u"带动", u"引进",
                                   u"吸引", u"招引", u"到位", u"拉动"};

/// Where the last of some words ends; -1 for none.
qsizetype lastEnd(QStringView text, WordList words)
{
    qsizetype end = -1;
    for (const QStringView word : words) {
        if (const qsizetype at = text.lastIndexOf(word); at >= 0)
            end = std::max(end, at + word.size());
    }
    return end;
}

bool isCompared(const Amount& amount)
{
    return amount.comparison.comparator.has_value() || amount.comparison.about;
}

QStringView restOfSentencePart(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 120 &&
           !QStringView(u"，。；：\n").contains(text.at(end)))
        ++end;
    return text.mid(at, end - at);
}

/// 年加工, 日处理能力, 年产能.
bool isYearly(QStringView before)
{
    static constexpr QStringView abilities[] = {u"能力", u"产能", u"规模", u"量"};
    const qsizetype end = before.size() - wordBefore(before, before.size(), abilities).size();
    return endsWithAny(before.left(end), kYearly) || endsWithAny(before, kYearly) ||
           before.endsWith(u"年产能");
}

/// Whether a size at whose end a place is belongs to works named behind it: 3万吨|的龙山深加工项目,
/// 35亿元|、年产10万辆的整车项目. Between the two stand no more than other sizes.
bool describesWorks(QStringView text, qsizetype at)
{
    static constexpr QStringView works[] = {u"项目", u"工程",   u"电站",   u"电厂", u"基地", u"厂",
                                            u"园区", u"产业园", u"生产线", u"机组", u"水库"};
    const QStringView rest = restOfSentencePart(text, at);
    qsizetype of = 0;
    while (standsAt(rest, of, u"、")) {
        const qsizetype next = of + 1;
        qsizetype size =
            std::max(wordAt(rest, next, kSizes).size(), wordAt(rest, next, kYearly).size());
        if (size == 0)
            return false;
        of = next + size;
        while (of < rest.size() && rest.at(of) != u'、' && rest.at(of) != u'的')
            ++of;
    }
    return standsAt(rest, of, u"的") && holdsAny(rest.mid(of), works);
}

std::optional<QuantityClass> capacity(QStringView text, const Amount& amount,
                                      const AmountClause& clause)
{
    const QStringView before = text.mid(clause.start, amount.start - clause.start);
    const bool compared = isCompared(amount);
    if (endsWithAny(before, kYearly) && !compared)
        return QuantityClass{Class::Capacity};
    if ((isYearly(before) || endsWithAny(before, kSizes)) && describesWorks(text, amount.end))
        return QuantityClass{Class::Capacity, tr("It seems to describe a project.")};
    if (endsWithAny(before, kYearly))
        return QuantityClass{Class::Target, tr("It may be the capacity of a project.")};
    if (compared)
        return {};
    if (amount.kind == UnitKind::Voltage)
        return QuantityClass{Class::Capacity};
    const bool product = amount.end < text.size() && isChinese(text.at(amount.end));
    // Pieces are counted off, not made in a year: 4台机组投产.
    static constexpr QStringView pieces[] = {u"台", u"套", u"辆", u"架", u"件", u"头", u"羽"};
    if (amount.kind != UnitKind::Goods || !product || endsWithAny(amount.unit, pieces) ||
        !holdsAny(restOfSentencePart(text, amount.end), kWorks))
        return {};
    const QStringView verb = text.mid(clause.subject, clause.lead - clause.subject);
    const QStringView last = wordBefore(text, amount.start, kAdded);
    if (!last.isEmpty() && verb.size() <= last.size())
        return {};
    return QuantityClass{Class::Capacity,
                         verb.isEmpty() ? tr("It may be asked for rather than name a project.")
                                        : QString()};
}

std::optional<QuantityClass> money(QStringView text, const Amount& amount,
                                   const AmountClause& clause)
{
    if (amount.kind != UnitKind::Money)
        return {};
    const QStringView tail = text.mid(amount.end, clause.tailEnd - amount.end);
    const QStringView before = text.mid(clause.start, clause.lead - clause.start);
    const QStringView noun = tail.isEmpty() ? before : tail;
    const qsizetype fund = lastEnd(noun, kFunds);
    const qsizetype result = lastEnd(noun, kResults);
    const bool allotted = holdsAny(before, kAllots);
    const bool sought = holdsAny(before, kSought);
    if (!clause.growth.isEmpty())
        return {};
    if (fund > result)
        return sought && !allotted ? QuantityClass{Class::Target, tr("It may be money to be used.")}
                                   : QuantityClass{Class::Funding};
    if (!allotted || sought)
        return {};
    static constexpr QStringView handedDown[] = {u"安排", u"下达", u"拨付", u"预拨"};
    if (result < 0)
        return QuantityClass{Class::Funding, tr("It was taken for money to be used.")};
    return holdsAny(before, handedDown) ? std::optional(QuantityClass{Class::Funding})
                                        : std::nullopt;
}

std::optional<QuantityClass> existing(QStringView text, const Amount& amount,
                                      const AmountClause& clause)
{
    const bool things = amount.kind == UnitKind::Count || amount.kind == UnitKind::Goods ||
                        amount.kind == UnitKind::Extent;
    if (!things || isCompared(amount))
        return {};
    const QStringView before = text.mid(clause.start, amount.number - clause.start);
    const bool past = lastEnd(before, kPast) > lastEnd(before, kNotPast);
    const QStringView tail = text.mid(amount.end, clause.tailEnd - amount.end);
    const bool firstNumber = !tail.isEmpty();
    if (past && !clause.growth.isEmpty())
        return {};
    if (past || (firstNumber && before.endsWith(u'批')))
        return QuantityClass{Class::Existing};
    if (firstNumber && !wordAt(before, 0, kHandled).isEmpty() &&
        wordAt(before, 0, kHandled).size() < before.size() + 1)
        return QuantityClass{Class::Existing};
    const bool listed = before.endsWith(u'等') || before == u"的"; // A、B等51个项目
    if (firstNumber && (listed || endsWithAny(before, kCarriedOn)) &&
        endsWithAny(restOfSentencePart(text, amount.end), kGoingOn))
        return QuantityClass{Class::Existing, tr("It may be asked for rather than be there.")};
    return {};
}

} // namespace

QuantityClass classOf(QStringView text, const Amount& amount, const AmountClause& clause)
{
    if (const auto found = capacity(text, amount, clause))
        return *found;
    if (const auto found = money(text, amount, clause))
        return *found;
    if (const auto found = existing(text, amount, clause))
        return *found;
    return {};
}

} // namespace kmh

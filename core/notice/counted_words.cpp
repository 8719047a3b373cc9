// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/counted_words.h"

#include "core/domain/numbering.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr QStringView kGrowth[] = {u"增长", u"增速", u"提高", u"提升", u"增加", u"上升",
                                   u"扩大", u"下降", u"降低", u"减少", u"压减", u"回落",
                                   u"缩小", u"收窄", u"涨幅", u"降幅", u"增幅", u"提速"};
/// Nouns already: they stay part of the name.
constexpr QStringView kGrowthNouns[] = {u"增速", u"涨幅", u"降幅", u"增幅"};
constexpr QStringView kCompared[] = {
    u"均",       u"同比",     u"环比",       u"比上年",     u"较上年",     u"比去年",
    u"较去年",   u"年均",     u"比上年同期", u"较上年同期", u"比去年同期", u"较去年同期",
    u"高于全国", u"比上年末", u"名义",       u"力争",       u"分别",       u"累计",
    u"实现",     u"同口径",   u"同比力争",   u"较2024年",   u"预计",       u"确保",
    u"每年",     u"平均",     u"较年初",     u"比年初",     u"较上年末",   u"较去年末",
    u"比去年末"};

constexpr QStringView kHelpers[] = {
    u"确保",     u"力争",   u"争取",     u"努力", u"实现", u"完成",     u"推动",   u"推进",
    u"加快",     u"全面",   u"积极",     u"大力", u"深入", u"统筹",     u"组织",   u"开展",
    u"举办",     u"实施",   u"引导",     u"支持", u"鼓励", u"指导",     u"促进",   u"保障",
    u"抓好",     u"用好",   u"用足用好", u"安排", u"部署", u"做好",     u"制定",   u"继续",
    u"持续",     u"有序",   u"稳步",     u"扎实", u"切实", u"着力",     u"强化",   u"加强",
    u"计划",     u"预计",   u"共",       u"累计", u"将",   u"把",       u"对",     u"使",
    u"为",       u"围绕",   u"通过",     u"推出", u"打造", u"其中",     u"其中：", u"同时",
    u"并",       u"进一步", u"提前",     u"及时", u"下达", u"拨付",     u"尽快",   u"尽早",
    u"统筹安排", u"落实",   u"兑现",     u"筹措", u"设立", u"准备",     u"投入",   u"提速",
    u"一是",     u"二是",   u"三是",     u"四是", u"五是", u"六是",     u"七是",   u"八是",
    u"一要",     u"二要",   u"三要",     u"全力", u"加大", u"优先",     u"规划",   u"筹备",
    u"到",       u"认真",   u"精心",     u"集中", u"抢抓", u"带头",     u"首批",   u"首轮",
    u"高质量",   u"高标准", u"要",       u"现有", u"率先", u"按期",     u"如期",   u"更好",
    u"充分",     u"发挥",   u"再",       u"以及", u"和",   u"及",       u"基本",   u"稳住",
    u"稳定实现", u"聚力",   u"奋力",     u"坚持", u"研究", u"联合开展", u"常态化", u"滚动",
    u"总体",     u"预期",   u"加快推进", u"进而", u"从而", u"达到",     u"超过",   u"建立",
    u"协调"};
/// Behind a helper they are its own rest: 完成率, 组织化率, 计划投资额.
constexpr QStringView kHelperRests[] = {u"率",     u"度", u"量", u"额", u"数",
                                        u"值",     u"比", u"性", u"化", u"投资率",
                                        u"工作量", u"类", u"者", u"方", u"面"};
/// Words that begin like a helper of one character.
constexpr QStringView kNotHelpers[] = {
    u"对外",   u"对口",   u"对接",   u"共享",   u"共建",   u"将军",   u"到位",   u"到户",
    u"为民",   u"使用",   u"并购",   u"并网",   u"再生",   u"再贷款", u"要素",   u"和谐",
    u"共同",   u"公共",   u"到期",   u"对下",   u"到场",   u"及时",   u"共产",   u"使领馆",
    u"对俄",   u"对日",   u"到港",   u"研究生", u"计划投", u"研究院", u"支持率", u"组织部",
    u"保障房", u"保障性", u"规划馆", u"实施主", u"安排表"};

constexpr QStringView kContentVerbs[] = {
    u"新增", u"组建",   u"新建",   u"改建",   u"扩建", u"新改建", u"新改扩建", u"改造",   u"更新",
    u"补贴", u"培育",   u"引进",   u"新引进", u"培训", u"建成",   u"建设",     u"开工",   u"新开工",
    u"复工", u"开复工", u"投产",   u"走访",   u"覆盖", u"带动",   u"提供",     u"组织",   u"推动",
    u"推广", u"发放",   u"修复",   u"播种",   u"收购", u"签约",   u"新签约",   u"接待",   u"出栏",
    u"净增", u"新设",   u"新培育", u"创建",   u"打造", u"完成",   u"实施",     u"举办",   u"开展",
    u"支持", u"服务",   u"帮扶",   u"吸纳",   u"输送", u"输出",   u"转移",     u"盘活",   u"淘汰",
    u"治理", u"整治",   u"清理",   u"储备",   u"投放", u"销售",   u"生产",     u"开行",   u"新认定",
    u"认定", u"申报",   u"申建",   u"推介",   u"制定", u"修订",   u"发布",     u"办理",   u"化解",
    u"减免", u"惠及",   u"检查",   u"排查",   u"抽查", u"建立",   u"开通",     u"新开通", u"加密",
    u"种植", u"补栏",   u"存栏",   u"新改造", u"修缮", u"救助",   u"资助",     u"招引",   u"落地",
    u"达产", u"入库",   u"新入库", u"竣工",   u"谋划", u"筛选",   u"包联",     u"盘点",   u"引导",
    u"撬动", u"开发",   u"设立",   u"布局",   u"布设", u"安装",   u"铺设",     u"贯通",   u"通车",
    u"实现", u"对",     u"加快",   u"推进"};
constexpr QStringView kTailBars[] = {
    u"全部", u"到位", u"拨付", u"完成", u"并", u"和", u"及", u"由", u"用于", u"支持", u"目标",
    u"任务", u"左右", u"后",   u"时",   u"，", u"以", u"为", u"等", u"落地", u"推动", u"带动"};
constexpr QStringView kTailEnds[] = {u"开展", u"实行", u"纳入",     u"逐一",   u"逐项",   u"全部",
                                     u"拨付", u"用于", u"建设进度", u"开展全", u"全覆盖", u"开展夜",
                                     u"尽快", u"尽早", u"加快",     u"力争",   u"确保",   u"实现",
                                     u"达到", u"年底", u"等项目"};
constexpr QStringView kVague[] = {u"活动",     u"项目", u"企业", u"产品", u"工程",
                                  u"设施",     u"任务", u"人员", u"品种", u"大型活动",
                                  u"重点项目", u"地区", u"单位", u"领域"};
constexpr QStringView kParts[] = {u"总量", u"总额", u"增速",   u"增幅",   u"总数",
                                  u"降幅", u"占比", u"总产值", u"总收入", u"数量",
                                  u"面积", u"产量", u"产值",   u"人数"};
constexpr QStringView kThings[] = {u"项目", u"企业", u"工程", u"主体", u"单位", u"园区", u"机构"};
constexpr QStringView kTrailing[] = {
    u"累计", u"共",   u"合计", u"共计",     u"的",       u"总",   u"均",   u"分别", u"预计",
    u"要",   u"实现", u"建设", u"进度",     u"建设进度", u"稳定", u"力争", u"确保", u"同比",
    u"、",   u"（",   u"总计", u"开工建设", u"再",       u"完成", u"等"};

/// 已下达的, 已开业的, 已建成: what is done with what is there says nothing about what it is.
qsizetype doneLength(QStringView text, qsizetype at)
{
    if (!standsAt(text, at, u"已"))
        return 0;
    if (standsAt(text, at + 3, u"的"))
        return 4;
    const QStringView helper = wordAt(text, at + 1, kHelpers);
    const QStringView verb = wordAt(text, at + 1, kContentVerbs);
    const qsizetype length = std::max(helper.size(), verb.size());
    return length == 2 ? 3 : 0;
}

} // namespace

Growth growthBefore(QStringView text, qsizetype clauseStart, qsizetype end)
{
    Growth growth{int(end), {}};
    qsizetype at = end;
    const QStringView clause = text.left(end);
    const QStringView word = wordBefore(clause, at, kGrowth);
    if (word.isEmpty() || at - word.size() < clauseStart)
        return growth;
    growth.word = word;
    const bool noun =
        std::find(std::begin(kGrowthNouns), std::end(kGrowthNouns), word) != std::end(kGrowthNouns);
    if (noun)
        return growth;
    at -= word.size();
    while (at > clauseStart) {
        const qsizetype length = wordBefore(clause, at, kCompared).size();
        if (length == 0 || at - length < clauseStart)
            break;
        at -= length;
    }
    growth.start = int(at);
    return growth;
}

QString growthNoun(QStringView growth)
{
    if (growth == u"增长")
        return QStringLiteral("增速");
    if (growth == u"提高" || growth == u"提升" || growth == u"增加" || growth == u"上升" ||
        growth == u"扩大")
        return growth.toString() + QStringLiteral("幅度");
    if (growth == u"下降" || growth == u"降低" || growth == u"减少" || growth == u"回落" ||
        growth == u"压减")
        return QStringLiteral("降幅");
    if (growth == u"缩小" || growth == u"收窄")
        return growth.toString() + QStringLiteral("幅度");
    return {};
}

QString withoutGrowth(const QString& name)
{
    static constexpr QStringView nouns[] = {u"增速",     u"降幅",     u"提高幅度", u"提升幅度",
                                            u"增加幅度", u"上升幅度", u"扩大幅度", u"缩小幅度",
                                            u"收窄幅度", u"涨幅",     u"增幅"};
    return name.chopped(wordBefore(name, name.size(), nouns).size());
}

qsizetype listNumberLength(QStringView text, qsizetype at)
{
    const std::optional<Numbering> number = numberingAt(text.mid(at, 12));
    return number ? number->length : 0;
}

qsizetype helperLength(QStringView text, qsizetype at)
{
    static constexpr QStringView wholes[] = {u"全省", u"全市", u"全州", u"全县", u"全区", u"全盟"};
    if (const qsizetype whole = wordAt(text, at, wholes).size();
        whole > 0 && !wordAt(text, at + whole, kHelpers).isEmpty())
        return whole;
    if (const qsizetype done = doneLength(text, at))
        return done;
    const QStringView word = wordAt(text, at, kHelpers);
    if (word.isEmpty() || wordAt(text, at, kNotHelpers).size() > word.size())
        return 0;
    if (word.size() > 1 && !wordAt(text, at + word.size(), kHelperRests).isEmpty())
        return 0;
    return word.size();
}

qsizetype joinLength(QStringView text, qsizetype at)
{
    static constexpr QStringView joins[] = {u"、", u"和", u"及", u"以及", u"与", u"，",
                                            u"；", u"并", u"且", u"，且", u"但"};
    return wordAt(text, at, joins).size();
}

bool endsWithVerb(QStringView text, qsizetype end)
{
    const QStringView verb = wordBefore(text, end, kContentVerbs);
    return verb.size() > 1;
}

QString verbOf(const QString& name)
{
    return wordAt(name, 0, kContentVerbs).toString();
}

bool isContentVerb(QStringView words)
{
    return std::find(std::begin(kContentVerbs), std::end(kContentVerbs), words) !=
           std::end(kContentVerbs);
}

bool goesOn(QStringView lead)
{
    static constexpr QStringView open[] = {u"的",   u"等",   u"批",   u"年",   u"全省",
                                           u"全市", u"全州", u"全县", u"全区", u"全盟",
                                           u"全旗", u"现有", u"已有", u"原有", u"共有"};
    return endsWithAny(lead, open) || endsWithAny(lead, kContentVerbs);
}

bool isTailBarred(QStringView text, qsizetype at)
{
    return at >= text.size() || !wordAt(text, at, kTailBars).isEmpty();
}

bool endsTail(QStringView text, qsizetype at)
{
    return !wordAt(text, at, kTailEnds).isEmpty();
}

bool isVagueNoun(QStringView words)
{
    return words.isEmpty() ||
           std::find(std::begin(kVague), std::end(kVague), words) != std::end(kVague);
}

bool isPartName(const QString& name)
{
    return std::find(std::begin(kParts), std::end(kParts), name) != std::end(kParts);
}

QString subjectOfRate(const QString& rate)
{
    if (!rate.endsWith(u'率'))
        return {};
    qsizetype end = 0;
    for (const QStringView thing : kThings)
        end =
            std::max(end, rate.lastIndexOf(thing) < 0 ? 0 : rate.lastIndexOf(thing) + thing.size());
    return rate.left(end);
}

void trimName(QString& name)
{
    for (int words = 0; words < 4; ++words) {
        const qsizetype length = wordBefore(name, name.size(), kTrailing).size();
        if (length == 0 || length == name.size())
            return;
        name.chop(length);
    }
}

} // namespace kmh

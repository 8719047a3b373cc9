// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/target_kind.h"

#include "core/notice/quantity_unit.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

constexpr QStringView kShares[] = {u"%", u"‰", u"百分点", u"倍", u"成", u"基点"};
constexpr QStringView kProgress[] = {u"完成年度", u"完成全年",   u"完成计划",   u"投资完成率",
                                     u"完成投资", u"任务完成率", u"计划完成率", u"投资进度"};
constexpr QStringView kLevels[] = {u"余额", u"存栏",   u"保有量", u"拥有量", u"库存",
                                   u"能力", u"规模",   u"总数",   u"在册",   u"装机",
                                   u"储量", u"用户数", u"室温",   u"浓度",   u"覆盖率",
                                   u"时间", u"在库",   u"总量达", u"成本",   u"价格"};
constexpr QStringView kAdded[] = {u"新增", u"新建", u"净增", u"培育", u"引进", u"建成",
                                  u"开工", u"完成", u"举办", u"开展", u"培训", u"新设",
                                  u"签约", u"接待", u"发放", u"走访", u"改造", u"更新",
                                  u"补贴", u"带动", u"转移", u"输出", u"组织", u"提供"};
constexpr QStringView kStanding[] = {u"家", u"户", u"个", u"座", u"处", u"条", u"张"};

// Published by statistical offices.
constexpr QStringView kQuarterly[] = {u"生产总值",   u"GDP",          u"建筑业总产值",
                                      u"农林牧渔业", u"可支配收入",   u"居民收入",
                                      u"人均收入",   u"服务业增加值", u"粮食总产量"};
constexpr QStringView kMonthlyWithoutJanuary[] = {
    u"工业增加值",   u"社会消费品零售", u"固定资产投资", u"民间投资",     u"房地产开发投资",
    u"工业投资",     u"商品房销售",     u"制造业投资",   u"基础设施投资", u"规模以上服务业",
    u"规上服务业",   u"限额以上",       u"限上",         u"一般公共预算", u"技改投资",
    u"规上工业营业", u"工业利润",       u"制造业增加值"};
constexpr QStringView kMonthly[] = {u"消费价格", u"贷款余额",     u"存款余额", u"进出口",
                                    u"外贸",     u"实际使用外资", u"用电量",   u"货运量",
                                    u"失业率",   u"城镇新增就业", u"旅游收入", u"旅游总花费",
                                    u"接待游客", u"客运量",       u"吞吐量"};

/// Times, scores, degrees and contents are not added up: 满意度不低于95分,
/// 库存可用天数保持在20天以上.
bool isState(QStringView unit)
{
    const auto read = unitAt(unit, 0);
    const bool whole = read && read->length == unit.size();
    return whole && (read->kind == UnitKind::Time || read->kind == UnitKind::Other);
}

Calendar calendarOf(const QString& name)
{
    static constexpr QStringView firms[] = {u"新增", u"企业", u"主体", u"单位"};
    if (holdsAny(name, kQuarterly))
        return Calendar::Quarter;
    if (holdsAny(name, kMonthlyWithoutJanuary) && !endsWithAny(name, firms))
        return Calendar::MonthWithoutJanuary;
    return holdsAny(name, kMonthly) ? Calendar::Month : Calendar::Xun;
}

TargetKind shareKind(const QString& name)
{
    TargetKind read;
    read.kind = holdsAny(name, kProgress) ? IndicatorKind::Cumulative : IndicatorKind::Rate;
    read.overTime = Aggregation::Last;
    read.overRegions = Aggregation::None;
    return read;
}

} // namespace

TargetKind targetKind(const QString& name, const QString& unit,
                      std::optional<Comparator> comparator)
{
    const bool large = unit.startsWith(u'万') || unit.startsWith(u'亿');
    const bool added = holdsAny(name, kAdded);
    const bool grows = name.startsWith(u"新增") || name.startsWith(u"净增"); // 新增装机
    TargetKind read;
    if (unit.isEmpty() || endsWithAny(unit, kShares)) {
        read = shareKind(name);
    } else if (isState(unit) || (endsWithAny(name, kLevels) && !grows) ||
               (comparator && isUpperLimit(*comparator))) {
        read.kind = IndicatorKind::Level;
        read.overTime = Aggregation::Last;
    } else if (!large && !unit.endsWith(u'元') && !unit.endsWith(u"吨") && !unit.endsWith(u"亩") &&
               !unit.endsWith(u"公里") && !unit.endsWith(u"千瓦") && !unit.endsWith(u"千瓦时")) {
        const bool standing =
            std::find(std::begin(kStanding), std::end(kStanding), unit) != std::end(kStanding);
        const bool thing =
            name.endsWith(u"企业") || name.endsWith(u"主体") || name.endsWith(u"机构");
        read.kind = standing && thing && !added ? IndicatorKind::Level : IndicatorKind::Count;
        if (read.kind == IndicatorKind::Level)
            read.overTime = Aggregation::Last;
    }
    read.calendar = calendarOf(name);
    return read;
}

} // namespace kmh

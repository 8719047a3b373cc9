// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/quantity_unit.h"

#include "core/notice/word_match.h"

namespace kmh {

namespace {

struct Units
{
    UnitKind kind;
    WordList words;
};

constexpr QStringView kCounts[] = {
    u"家",   u"户",   u"个",   u"项",   u"名",  u"人",   u"位",   u"处",   u"座",   u"条",
    u"场",   u"场次", u"次",   u"批次", u"批",  u"家次", u"户次", u"人次", u"件次", u"台次",
    u"辆次", u"架次", u"班次", u"班",   u"列",  u"列次", u"趟",   u"艘",   u"艘次", u"所",
    u"间",   u"张",   u"眼",   u"盏",   u"部",  u"册",   u"份",   u"篇",   u"种",   u"款",
    u"支",   u"队",   u"例",   u"起",   u"宗",  u"笔",   u"幅",   u"套次", u"个次", u"团次",
    u"人天", u"头次", u"项次", u"校次", u"标段"};
constexpr QStringView kGoods[] = {
    u"吨",       u"公斤",   u"千克",   u"克",     u"斤",     u"担",     u"件",       u"台",
    u"套",       u"台套",   u"辆",     u"架",     u"只",     u"片",     u"块",       u"根",
    u"头",       u"羽",     u"尾",     u"匹",     u"头只",   u"箱",     u"标箱",     u"标准箱",
    u"TEU",      u"升",     u"桶",     u"瓶",     u"双",     u"米",     u"卷",       u"株",
    u"棵",       u"枝",     u"粒",     u"千瓦",   u"千瓦时", u"兆瓦",   u"兆瓦时",   u"吉瓦",
    u"吉瓦时",   u"瓦",     u"瓦时",   u"kW",     u"KW",     u"MW",     u"GW",       u"TW",
    u"kWh",      u"MWh",    u"GWh",    u"TWh",    u"千伏安", u"kVA",    u"MVA",      u"平方米",
    u"平米",     u"立方米", u"立方",   u"方",     u"标方",   u"㎡",     u"m²",       u"m³",
    u"吨标准煤", u"吨标煤", u"吨公里", u"FLOPS",  u"PFLOPS", u"EFLOPS", u"TFLOPS",   u"P",
    u"TB",       u"PB",     u"EB",     u"GB",     u"Gbps",   u"Tbps",   u"Mbps",     u"个标准机架",
    u"标准机架", u"机架",   u"千升",   u"重量箱", u"延米",   u"羊单位", u"标立方米", u"蒸吨",
    u"t",        u"kg",     u"m"};
constexpr QStringView kVoltages[] = {u"千伏", u"伏", u"kV", u"KV", u"kA", u"KA", u"千安"};
constexpr QStringView kExtents[] = {u"亩",       u"公顷", u"公里", u"千米",  u"平方公里",
                                    u"平方千米", u"海里", u"km",   u"人公里"};
constexpr QStringView kMoney[] = {u"元",   u"元人民币", u"美元", u"元美元",
                                  u"欧元", u"港元",     u"日元", u"人民币"};
constexpr QStringView kShares[] = {u"%",        u"‰",      u"个百分点", u"百分点",
                                   u"个千分点", u"千分点", u"个基点",   u"基点",
                                   u"BP",       u"倍",     u"成"};
constexpr QStringView kTimes[] = {u"年",   u"个月",   u"月",   u"日",       u"天",       u"周",
                                  u"小时", u"个小时", u"分钟", u"秒",       u"个工作日", u"工作日",
                                  u"季度", u"个季度", u"旬",   u"个自然日", u"个星期",   u"岁",
                                  u"点",   u"时",     u"刻钟", u"周岁",     u"周年"};
constexpr QStringView kOthers[] = {u"摄氏度", u"℃",    u"微克", u"毫克", u"毫米",
                                   u"厘米",   u"分贝", u"dB",   u"分"};

constexpr Units kUnits[] = {{UnitKind::Count, kCounts},     {UnitKind::Goods, kGoods},
                            {UnitKind::Voltage, kVoltages}, {UnitKind::Extent, kExtents},
                            {UnitKind::Money, kMoney},      {UnitKind::Share, kShares},
                            {UnitKind::Time, kTimes},       {UnitKind::Other, kOthers}};

/// Words that begin with a unit's character and are none: 3部门, 十分, 两地.
constexpr QStringView kNoUnits[] = {u"部门", u"分之", u"分别", u"人均", u"成立", u"成效", u"成果",
                                    u"成为", u"项目", u"家庭", u"处理", u"块钱", u"位于", u"方面",
                                    u"台风", u"起步", u"起点", u"成品", u"件事", u"张网", u"方案",
                                    u"条例", u"成本", u"成员", u"方式", u"家长", u"班子", u"点对",
                                    u"套餐", u"米袋", u"方向", u"箱体", u"头部", u"位一", u"人民"};

bool isLatin(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

std::optional<QuantityUnit> simpleUnitAt(QStringView text, qsizetype at)
{
    if (!wordAt(text, at, kNoUnits).isEmpty())
        return {};
    QuantityUnit unit;
    for (const Units& units : kUnits) {
        const QStringView word = wordAt(text, at, units.words);
        const qsizetype end = at + word.size();
        const bool cut = !word.isEmpty() && isLatin(word.back()) && end < text.size() &&
                         isLatin(text.at(end)); // 5Gbit is no 5G
        if (!cut && word.size() > unit.length)
            unit = {int(word.size()), units.kind};
    }
    return unit.length > 0 ? std::optional(unit) : std::nullopt;
}

/// 套） of 台（套）: a bracket of one unit.
int bracketLength(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || (text.at(at) != u'（' && text.at(at) != u'('))
        return 0;
    const std::optional<QuantityUnit> inner = simpleUnitAt(text, at + 1);
    if (!inner)
        return 0;
    const qsizetype end = at + 1 + inner->length;
    const bool closed = end < text.size() && (text.at(end) == u'）' || text.at(end) == u')');
    return closed ? inner->length + 2 : 0;
}

} // namespace

std::optional<QuantityUnit> unitAt(QStringView text, qsizetype at)
{
    std::optional<QuantityUnit> unit = simpleUnitAt(text, at);
    if (!unit)
        return {};
    if (const int bracket = bracketLength(text, at + unit->length)) {
        unit->length += bracket;
        static constexpr QStringView behind[] = {u"次"};
        unit->length += int(wordAt(text, at + unit->length, behind).size());
    } else if (at + unit->length < text.size() && text.at(at + unit->length) == u'/') {
        if (const auto per = simpleUnitAt(text, at + unit->length + 1)) {
            unit->length += 1 + per->length;
            if (unit->kind != UnitKind::Money)
                unit->kind = unit->kind == UnitKind::Goods ? UnitKind::Goods : UnitKind::Other;
        }
    }
    return unit;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include "core/domain/plain_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace kmh {

namespace {

struct Words
{
    ColumnRole role;
    const char* words; ///< folded, with a space between
};

constexpr Words kWords[] = {
    {ColumnRole::Indicator, "指标 指标名称 指标名 指标代码 指标编码 项目 项目名称 名称 内容 "
                            "调度指标 主要指标 统计指标 调度内容 indicator indicators code"},
    {ColumnRole::Region,
     "地区 市州 市州名称 地区名称 区域 行政区划 行政区 州市 市州别 各市州 所属市州 "
     "所在地区 region regions prefecture area"},
    {ColumnRole::Period, "期别 期间 报告期 时间 时期 日期 月份 旬 旬别 统计时间 统计期 数据时间 "
                         "报告期别 所属期 截止日期 截止时间 截至日期 统计日期 period date month"},
    {ColumnRole::Value,
     "本期值 本期 当期值 当期 本旬 本旬值 本月 当月 本月值 当月值 本季 当季 本期数 "
     "本期完成 本旬完成 本月完成 当月完成 本期实际 value current"},
    {ColumnRole::Cumulative,
     "累计值 累计 本年累计 自年初累计 年初累计 累计完成 累计数 年初至今 今年累计 本年累计完成 "
     "自年初至今 累计值本年 期末累计 累计完成值 cumulative total ytd"},
    {ColumnRole::Figure,
     "数值 数据 实际 实际值 实际完成 完成 完成数 完成值 完成情况 填报值 值 报送值 "
     "实际完成值 实际数 进展 上报数 figure actual"},
    {ColumnRole::Unit, "计量单位 单位量纲 量纲 unit units"},
    {ColumnRole::Quality, "质量 数据质量 数据性质 性质 核定情况 quality"},
    {ColumnRole::Source, "来源 数据来源 填报单位 报送单位 来源单位 提供单位 source"},
    {ColumnRole::Note, "备注 说明 情况说明 附注 note notes remark remarks"},
};

const QHash<QString, ColumnRole>& roles()
{
    static const QHash<QString, ColumnRole> all = [] {
        QHash<QString, ColumnRole> known;
        for (const Words& row : kWords) {
            for (const QString& word : QString::fromUtf8(row.words).split(u' '))
                known.insert(word, row.role);
        }
        return known;
    }();
    return all;
}

} // namespace

std::optional<ColumnRole> roleOfWord(const QString& header)
{
    const auto found = roles().constFind(foldedName(header));
    return found == roles().cend() ? std::nullopt : std::optional(*found);
}

bool isOtherMatter(const QString& header)
{
    static const QRegularExpression other(QStringLiteral(
        "^(?:序号|编号|排名|位次|排序|no|rank)$|目标|计划|任务|同期|去年|上年|上期|上月|上旬末|"
        "上旬值|"
        "^同比|同比$|同比\\(|环比|^增长|^增速|^增幅|^增减|完成率|完成比例|完成进度|^进度|进度$|"
        "差距|缺口|"
        "责任|牵头|联系|电话|负责|审核|占比|比重|预计|预测|预期|target|plan|lastyear"));
    return other.match(plainText(header)).hasMatch();
}

bool isTotalWord(const QString& text)
{
    static const QSet<QString> words = [] {
        QSet<QString> known;
        for (const char* word :
             {"合计", "总计", "小计", "共计", "总和", "全省合计", "全市合计", "全州合计",
              "市州合计", "合计数", "八市州合计", "各市州合计", "total", "sum", "subtotal"})
            known.insert(QString::fromUtf8(word));
        return known;
    }();
    return words.contains(foldedName(text));
}

bool isRemark(const QString& text)
{
    static const QRegularExpression remark(
        QStringLiteral("^(?:注\\d*[:.、]|注释|说明[:]|备注[:]|填报人|填表人|制表|审核|审批|负责人|"
                       "单位负责人|分管领导|"
                       "联系人|联系电话|电话|填报日期|填报时间|报送日期|报送时间|打印|日期[:]|"
                       "数据来源[:]|资料来源)"));
    return remark.match(plainText(text)).hasMatch();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unread_amounts.h"

#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

void checkNone(std::initializer_list<const char*> texts)
{
    for (const char* words : texts) {
        INFO(words);
        CHECK(toldQuantities(words).toStdString() == "");
    }
}

} // namespace

TEST_CASE("Numbers of documents, meetings and plans are no quantities")
{
    checkNone({"（国发〔2024〕7号）要求", "按照交办规划〔2023〕18号文件", "落实省政府1号文件",
               "省政府第49次常务会议", "省委十四届八次全会", "开展第二轮督查",
               "第十四届人大第三次会议", "“十四五”规划", "十五五规划", "举办第28届青洽会",
               "《2025年3项任务》"});
}

TEST_CASE("Years, dates, times of day and spans are no quantities")
{
    checkNone({"2025年一季度", "3月底前完成", "6月30日前", "6—8月生产", "十大产业三年行动方案",
               "2023—2025年", "30日内办结", "开通24小时提货点", "“1小时通勤圈”", "15分钟便民生活圈",
               "每天9时至17时", "5个工作日内反馈"});
}

TEST_CASE("Roads, grades, codes and hotlines are no quantities")
{
    checkNone({"G109线改扩建", "S204线", "国道315线隧道", "318国道", "国家5A级旅游景区", "4A级景区",
               "A级及以上景区", "开通12345热线", "拨打110", "PM2.5治理", "“3+5+N”产业体系",
               "实施“131”行动", "5G基站", "机场三期扩建", "水资源配置一期", "一级公路",
               "索引号640000013/2025-00127"});
}

TEST_CASE("Numerals in policy names and set phrases are no quantities")
{
    checkNone({"“两重”“两新”",   "“三保”底线",     "“三张清单”",   "“五个一”推进机制",
               "“百城百区”行动", "“千企万户”走访", "一企一策",     "“一对一、点对点”",
               "产业“四地”",     "四个一",         "三项计划",     "四个方面",
               "十条措施",       "一批项目",       "打造一个平台", "进一步统一",
               "五业融合",       "三元前驱体",     "每月调度一次", "十分重要",
               "百分百"});
}

TEST_CASE("What tells which ones and what each one gets are no quantities")
{
    checkNone({"对增长15%以上的企业给予奖励", "对投资5亿元以上的产业项目包保", "亿元以上项目",
               "对产值增速超过10%且高于平均水平的企业给予奖励", "按照不超过30%的比例给予补助",
               "单个项目最高500万元", "每人给予500元补贴", "每千瓦时不超过0.03元的补贴",
               "补贴不超过2000元/台", "排名前10位", "每月调度2次"});
    CHECK(toldQuantities("新签约亿元以上项目180个") == QStringLiteral(">=180个"));
}

TEST_CASE("Spans of time and scores count where words limit them")
{
    CHECK(toldQuantities("整体通关时间压缩到12小时以内") == QStringLiteral("<=12小时"));
    CHECK(toldQuantities("库存可用天数保持在20天以上") == QStringLiteral(">=20天"));
    CHECK(toldQuantities("满意度不低于95分") == QStringLiteral(">=95分"));
}

TEST_CASE("Numbers of a list in the text are no part of what is counted")
{
    CHECK(toldNames("(1)组建创新中心8家；（2）建设中试基地15个以上；三是推出线路25条") ==
          QStringLiteral("组建创新中心|建设中试基地|线路"));
}

TEST_CASE("Text that is no notice has no quantities and ends")
{
    checkNone({"", "百百百百百百", "〇〇〇〇", "((((((", "”“”“", "5", "五", "%", "以上以上以上"});
}

TEST_CASE("What is counted may stand behind 以上 where it is asked for")
{
    CHECK(toldQuantities("新增50户以上规上企业") == QStringLiteral(">=50户"));
    CHECK(toldQuantities("培训1000人次以上产业工人，举办50场以上促销活动") ==
          QStringLiteral(">=1000人次 >=50场"));
    CHECK(toldQuantities("引进10个以上项目，组织200家以上企业参加") ==
          QStringLiteral(">=10个 >=200家"));
    CHECK(toldQuantities("完成10亿元以上投资") == QStringLiteral(">=10亿元"));
    CHECK(toldNames("新增50户以上规上企业，引进10个以上项目") ==
          QStringLiteral("新增规上企业|引进项目"));
    checkNone({"对年营业收入2000万元以上的企业给予奖励", "支持用工100人以上企业稳岗",
               "引进5亿元以上项目", "对50户以上的园区给予奖励"});
    CHECK(toldQuantities("新增50人以上企业20家") == QStringLiteral(">=20家"));
}

TEST_CASE("A range that falls and a number beyond all bounds are no amounts and say so")
{
    const auto unread = [](const QString& words) {
        const CleanText clean(words, {0, int(words.size())});
        QStringList told;
        for (const UnreadAmount& amount : findUnreadAmounts(clean))
            told.append(clean.words().mid(amount.start, amount.length));
        return told.join(u'|');
    };
    checkNone({"完成投资3~2亿元", "完成率100%—50%", "完成投资5000—1亿元"});
    CHECK(unread(QStringLiteral("完成投资3~2亿元，完成率100%—50%")) ==
          QStringLiteral("3~2亿元|100%—50%"));
    CHECK(unread(QStringLiteral("完成投资2~3亿元")).isEmpty());
    const QString endless =
        QStringLiteral("完成投资") + QString(400, u'9') + QStringLiteral("亿元");
    CHECK(findQuantities(CleanText(endless, {0, int(endless.size())})).isEmpty());
    CHECK(unread(endless).endsWith(QStringLiteral("9亿元")));
}

TEST_CASE("What is asked for without a number is not passed over in silence")
{
    const auto unread = [](const char* words) {
        const CleanText clean = cleanWords(words);
        QStringList told;
        for (const UnreadAmount& amount : findUnreadAmounts(clean))
            told.append(clean.words().mid(amount.start, amount.length));
        return told.join(u'|').toStdString();
    };
    CHECK(unread("实现投资两位数增长，贷款翻一番") == "实现投资两位数|贷款翻一番");
    CHECK(unread("工业增加值增速不低于全国平均水平。") == "工业增加值增速不低于全国平均水平");
    CHECK(unread("对增速高于平均水平的企业给予奖励").empty());
    CHECK(unread("增速高于全国平均水平2个百分点").empty());
}

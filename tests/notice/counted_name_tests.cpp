// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

struct Case
{
    const char* words;
    const char* names;
};

void check(std::initializer_list<Case> cases)
{
    for (const Case& one : cases) {
        INFO(one.words);
        CHECK(toldNames(one.words).toStdString() == one.names);
    }
}

} // namespace

TEST_CASE("What is counted stands before its number, behind verbs that count nothing")
{
    check({
        {"确保钾肥年产量700万吨以上", "钾肥年产量"},
        {"省级重点项目开复工率25%以上", "省级重点项目开复工率"},
        {"新增限上商贸企业20家以上", "新增限上商贸企业"},
        {"组织开展省级专场招聘会，提供岗位4000个", "提供岗位"},
        {"实现有组织有规模转移就业6万人次", "有组织有规模转移就业"},
        {"3月底前省列重大项目开复工率达到70%以上", "省列重大项目开复工率"},
        {"四季度新签约项目180个", "新签约项目"},
        {"6—8月原煤日均产量不低于200万吨", "原煤日均产量"},
        {"完成投资45亿元", "完成投资"},
    });
}

TEST_CASE("Of a list only what it is called stands in the name")
{
    check({
        {"引导打折、让利、满减等促消费活动超50场次", "促消费活动"},
        {"举办“就业援助月”“春风行动”等招聘活动100场次", "招聘活动"},
        {"举办夜市、音乐节等活动500场次", "夜市、音乐节等活动"},
        {"支持高等学校新增专业30个", "高等学校新增专业"},
    });
}

TEST_CASE("Where the number stands in the middle the words behind it go on")
{
    check({
        {"实施以工代赈带动3000名农牧民就地就近就业", "以工代赈带动农牧民就地就近就业"},
        {"走访600家企业", "走访企业"},
        {"全面复工2万亩结转项目", "复工结转项目"},
        {"用好已下达的5亿元超长期特别国债资金", "超长期特别国债资金"},
        {"奖励资金3.4亿元全部拨付到位", "奖励资金"},
    });
}

TEST_CASE("Growth in percent has a name of its own")
{
    check({
        {"规模以上工业增加值增长6.5%左右", "规模以上工业增加值增速"},
        {"工业投资增速3%~5%", "工业投资增速"},
        {"单位GDP能耗降低3.5%左右", "单位GDP能耗降幅"},
        {"旅客满意度提高5个百分点", "旅客满意度提高幅度"},
        {"带动社会消费品零售总额同比增长7%", "社会消费品零售总额增速"},
    });
}

TEST_CASE("What a list says once holds for all of it")
{
    check({
        {"完成投资500亿元、增长8%以上", "完成投资|完成投资增速"},
        {"省级重点项目开复工率25%以上、完成年度计划投资15%以上",
         "省级重点项目开复工率|省级重点项目完成年度计划投资"},
        {"更新燃气管网85公里、供排水管网120公里", "更新燃气管网|更新供排水管网"},
        {"地区生产总值增长5%以上，总量力争突破14.5万亿元", "地区生产总值增速|地区生产总值总量"},
        {"接待游客9000万人次左右（同比增长15%）", "接待游客|接待游客增速"},
        {"用好1亿元发展专项资金和5000万元转化资金", "发展专项资金|转化资金"},
        {"数字经济规模突破1000亿元，占GDP比重达到28%左右", "数字经济规模|数字经济规模占GDP比重"},
        {"返还比例由60%提高至90%", "返还比例"},
        {"整车产量达到35万辆（其中新能源汽车8万辆以上）", "整车产量|新能源汽车"},
        {"完成投资500亿元。增长8%以上", "完成投资|"},
    });
}

TEST_CASE("A capacity is named with the project, money without the verb of paying it out")
{
    check({
        {"加快海东红狮10万吨多晶硅、汇信2万吨碳酸锂等项目投产",
         "海东红狮10万吨多晶硅|汇信2万吨碳酸锂"},
        {"发放消费券8000万元", "消费券"},
        {"提前下达2025年新增债券转贷额度15亿元", "2025年新增债券转贷额度"},
    });
}

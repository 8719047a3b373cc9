// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/proposals.h"

#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// The target proposed for the last quantity of some words.
DraftTarget proposed(const char* words, const Period& plan = Period::quarter(2025, 1))
{
    const CleanText body = cleanWords(words);
    const QVector<FoundQuantity> found = findQuantities(body);
    REQUIRE_FALSE(found.isEmpty());
    return proposedTarget(found.last(), body, findDeadlines(body, plan), plan);
}

/// Kind, calendar, aggregation over time and regions, decimals and due, as one line.
QString told(const DraftTarget& target)
{
    static constexpr QStringView kinds[] = {u"cumulative", u"level", u"rate", u"count",
                                            u"milestone"};
    static constexpr QStringView calendars[] = {u"xun",     u"month", u"feb",
                                                u"quarter", u"half",  u"year"};
    static constexpr QStringView aggregations[] = {u"sum", u"last", u"mean", u"none"};
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(kinds[int(target.kind)], calendars[int(target.calendar)],
             aggregations[int(target.overTime)], aggregations[int(target.overRegions)])
        .arg(target.decimals)
        .arg(target.due.code());
}

} // namespace

TEST_CASE("A share is a rate, of the year's work a sum that grows")
{
    CHECK(told(proposed("省级重点项目开复工率25%以上")) ==
          QStringLiteral("rate xun last none 1 2025Q1"));
    CHECK(told(proposed("省级重点项目开复工率25%以上、完成年度计划投资15%以上")) ==
          QStringLiteral("cumulative xun last none 1 2025Q1"));
}

TEST_CASE("Things counted off are counts, amounts add up")
{
    CHECK(told(proposed("新增限上商贸企业20家以上")) ==
          QStringLiteral("count xun sum sum 0 2025Q1"));
    CHECK(told(proposed("以工代赈带动3000名农牧民就业")) ==
          QStringLiteral("count xun sum sum 0 2025Q1"));
    CHECK(told(proposed("转移就业6万人次")) == QStringLiteral("cumulative xun sum sum 2 2025Q1"));
    CHECK(told(proposed("复工2万亩结转项目")) == QStringLiteral("cumulative xun sum sum 2 2025Q1"));
    CHECK(told(proposed("完成投资500亿元")) == QStringLiteral("cumulative xun sum sum 1 2025Q1"));
}

TEST_CASE("What there is at a time is a level")
{
    CHECK(told(proposed("能繁母猪保有量350万头")) == QStringLiteral("level xun last sum 2 2025Q1"));
    CHECK(told(proposed("员工制家政企业达到60家")) ==
          QStringLiteral("level xun last sum 0 2025Q1"));
    CHECK(told(proposed("群众满意度不低于95分")) == QStringLiteral("level xun last sum 0 2025Q1"));
    CHECK(told(proposed("电煤库存可用天数保持在20天以上")) ==
          QStringLiteral("level xun last sum 0 2025Q1"));
    CHECK(told(proposed("新增装机100万千瓦")) == QStringLiteral("cumulative xun sum sum 1 2025Q1"));
    CHECK(told(proposed("规模以上企业完成投资5亿元")) ==
          QStringLiteral("cumulative xun sum sum 1 2025Q1"));
    CHECK(told(proposed("贷款余额超过900亿元")) == QStringLiteral("level month last sum 1 2025Q1"));
}

TEST_CASE("What the statistical offices publish has their calendar")
{
    CHECK(told(proposed("规模以上工业增加值增长6.5%")) ==
          QStringLiteral("rate feb last none 1 2025Q1"));
    CHECK(told(proposed("地区生产总值增长5%以上")) ==
          QStringLiteral("rate quarter last none 1 2025Q1"));
    CHECK(told(proposed("居民消费价格涨幅2%以内")) ==
          QStringLiteral("rate month last none 1 2025Q1"));
}

TEST_CASE("A figure of the province's own doings does not come from its prefectures")
{
    CHECK(told(proposed("举办招聘活动100场次，组织开展省级专场招聘会，提供岗位4000个")) ==
          QStringLiteral("count xun sum none 0 2025Q1"));
}

TEST_CASE("A target is due at the deadline in whose clause it stands, else with the year or plan")
{
    CHECK(proposed("钾肥年产量700万吨以上").due == Period::year(2025));
    CHECK(proposed("全年完成投资500亿元").due == Period::year(2025));
    CHECK(proposed("上半年新增企业5家").due == Period::half(2025, 1));
    CHECK(proposed("3月底前开工率达到70%").due == Period::quarter(2025, 1));
    CHECK(proposed("2月底前开工率达到70%").due == Period::month(2025, 2));
    CHECK(proposed("9月10日前完成1200处修复", Period::quarter(2025, 3)).due ==
          Period::xun(2025, 9, 1));
    CHECK(proposed("春节前完成投资120亿元，一季度新开工项目不少于300个").due ==
          Period::quarter(2025, 1));
    CHECK(proposed("五月底前完成技改投资30亿元", Period::quarter(2025, 2)).due ==
          Period::month(2025, 5));
    CHECK(proposed("3月底前出台政策。新增企业5家", Period::year(2025)).due == Period::year(2025));
}

TEST_CASE("Name, comparison and range go into the target as they were read")
{
    const DraftTarget events = proposed("引导满减等促消费活动超50场次");
    CHECK(events.indicator == QStringLiteral("促消费活动场次"));
    CHECK(events.comparator == Comparator::MoreThan);
    CHECK(events.value == 50);
    CHECK(events.unit == QStringLiteral("场次"));
    CHECK(events.definition.contains(QStringLiteral("促消费活动超50场次")));
    CHECK(proposed("举办不少于50场促销活动").indicator == QStringLiteral("促销活动场次"));
    const DraftTarget range = proposed("新增企业300至500家");
    CHECK(range.comparator == Comparator::Between);
    CHECK(range.upper == 500.0);
    CHECK(proposed("居民收入比达到2.05。").decimals == 2);
}

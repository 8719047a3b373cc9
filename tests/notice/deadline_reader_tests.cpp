// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deadline_reader.h"

#include "tests/notice/quantity_told.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QString deadlines(const char* words, const char* plan = "2025Q1")
{
    const CleanText clean = cleanWords(words);
    QStringList told;
    for (const FoundDeadline& d : findDeadlines(clean, *Period::parse(QString::fromUtf8(plan))))
        told.append(clean.words().mid(d.start, d.length) + u'=' + d.day.toString(Qt::ISODate) +
                    (d.named ? QString() : QStringLiteral("?")));
    return told.join(u' ');
}

QString clauses(const char* words, const char* plan = "2025Q1")
{
    const CleanText clean = cleanWords(words);
    QStringList told;
    for (const FoundDeadline& d : findDeadlines(clean, *Period::parse(QString::fromUtf8(plan))))
        told.append(clean.words().mid(d.clauseStart, d.clauseLength));
    return told.join(u'|');
}

} // namespace

TEST_CASE("Months, their parts and days are deadlines with 前")
{
    CHECK(deadlines("3月底前完成") == QStringLiteral("3月底前=2025-03-31"));
    CHECK(deadlines("3月31日前完成") == QStringLiteral("3月31日前=2025-03-31"));
    CHECK(deadlines("6月末完成", "2025Q2") == QStringLiteral("6月末=2025-06-30"));
    CHECK(deadlines("3月中旬前完成") == QStringLiteral("3月中旬前=2025-03-20"));
    CHECK(deadlines("2月28日之前完成") == QStringLiteral("2月28日之前=2025-02-28"));
    CHECK(deadlines("2月底前完成", "2024Q1") == QStringLiteral("2月底前=2024-02-29"));
    CHECK(deadlines("3月前完成") == QStringLiteral("3月前=2025-02-28"));
    CHECK(deadlines("月底前完成") == QStringLiteral("月底前=2025-03-31?"));
    CHECK(deadlines("１１月底前完成", "2025Q4") == QStringLiteral("11月底前=2025-11-30"));
}

TEST_CASE("Quarters, half-years and years end on their last day")
{
    CHECK(deadlines("一季度末完成") == QStringLiteral("一季度末=2025-03-31"));
    CHECK(deadlines("一季度末前印发") == QStringLiteral("一季度末前=2025-03-31"));
    CHECK(deadlines("一季度前完成") == QStringLiteral("一季度前=2025-03-31"));
    CHECK(deadlines("一季度内完成") == QStringLiteral("一季度内=2025-03-31"));
    CHECK(deadlines("上半年完成征求意见") == QStringLiteral("上半年=2025-06-30"));
    CHECK(deadlines("年内组织团组20批次") == QStringLiteral("年内=2025-12-31"));
    CHECK(deadlines("年底前完成") == QStringLiteral("年底前=2025-12-31"));
    CHECK(deadlines("2026年底前提请审议") == QStringLiteral("2026年底前=2026-12-31"));
    CHECK(deadlines("到2027年，产值突破500亿元") == QStringLiteral("2027年=2027-12-31"));
}

TEST_CASE("Before a festival is the day before it")
{
    CHECK(deadlines("春节前发放到位") == QStringLiteral("春节前=2025-01-28?"));
    CHECK(deadlines("元宵节前完成", "2026Q1") == QStringLiteral("元宵节前=2026-03-02?"));
    CHECK(deadlines("五一前建成", "2025Q2") == QStringLiteral("五一前=2025-04-30?"));
    CHECK(deadlines("国庆节前开通", "2025Q3") == QStringLiteral("国庆节前=2025-09-30?"));
    CHECK(deadlines("中秋节前上线", "2025H2") == QStringLiteral("中秋节前=2025-10-05?"));
    CHECK(deadlines("春分前到位", "2026Q1") == QStringLiteral("春分前=2026-03-19?"));
    CHECK(deadlines("大雪前做好防范", "2025Q4").isEmpty());
    CHECK(deadlines("春节前后加强监测").isEmpty());
}

TEST_CASE("A year that is not named is the next one where the plan's has passed the day")
{
    CHECK(deadlines("春节前完成", "2025Q4") == QStringLiteral("春节前=2026-02-16?"));
    CHECK(deadlines("1月底前完成", "2025Q4") == QStringLiteral("1月底前=2026-01-31"));
    CHECK(deadlines("截至2024年底，已建成3座").isEmpty());
}

TEST_CASE("A span is a deadline only where something is asked for within it")
{
    CHECK(deadlines("按时足额发放一季度工资").isEmpty());
    CHECK(deadlines("一季度新增企业5家").isEmpty()); // the plan's own span says nothing new
    CHECK(deadlines("二季度新增企业5家") == QStringLiteral("二季度=2025-06-30"));
    CHECK(deadlines("完成上半年目标任务", "2025Q2").isEmpty());
    CHECK(deadlines("处理好首季与全年的关系").isEmpty());
    CHECK(deadlines("6—8月原煤日均产量不低于200万吨", "2025Q3").isEmpty());
    CHECK(deadlines("抓好春运期间铁路运力组织").isEmpty());
    CHECK(deadlines("对春节期间连续生产的企业给予补助").isEmpty());
    CHECK(deadlines("制定2025年度工作方案").isEmpty());
    CHECK(deadlines("尽快落实，及时兑现").isEmpty());
    CHECK(deadlines("3月开工建设") == QStringLiteral("3月=2025-03-31"));
}

TEST_CASE("What is issued for a festival is due before it, what is held for a day on that day")
{
    CHECK(deadlines("印发春节期间重要民生商品保供稳价工作通知") ==
          QStringLiteral("春节期间=2025-01-28?"));
    CHECK(deadlines("抓住春节、元宵等节假日，开展年货节活动") ==
          QStringLiteral("元宵等节假日=2025-02-12?"));
    CHECK(deadlines("印发工业企业春节连续生产奖补细则").isEmpty());
}

TEST_CASE("A deadline governs its clause up to a full stop, a semicolon or the next deadline")
{
    CHECK(clauses("调资工资春节前发放到位。完成考核，确保3月底前奖金到位。其他") ==
          QStringLiteral("调资工资春节前发放到位|确保3月底前奖金到位"));
    CHECK(clauses("1月底前出台A，一季度末前印发B；制定C") ==
          QStringLiteral("1月底前出台A，|一季度末前印发B"));
}

TEST_CASE("A time limit on a line of its own governs all the words")
{
    CHECK(clauses("筹措资金85亿元。\n完成时限：9月底前", "2025Q3") ==
          QStringLiteral("筹措资金85亿元。\n完成时限：9月底前"));
}

TEST_CASE("A festival that something is issued for is no deadline beside a time limit of its own")
{
    CHECK(deadlines("印发春节期间生产奖励办法。\n完成时限：1月底前") ==
          QStringLiteral("1月底前=2025-01-31"));
}

TEST_CASE("The words' own period is told where they name one")
{
    const CleanText words = cleanWords("上半年完成5项，9月10日前完成3项");
    const QVector<FoundDeadline> found = findDeadlines(words, Period::year(2025));
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).period == Period::half(2025, 1));
    CHECK_FALSE(found.at(1).period.has_value());
}

TEST_CASE("Months and days in Chinese numerals are days like those in digits")
{
    CHECK(deadlines("三月底前印发实施方案") == QStringLiteral("三月底前=2025-03-31"));
    CHECK(deadlines("五月底前完成", "2025Q2") == QStringLiteral("五月底前=2025-05-31"));
    CHECK(deadlines("三月中旬前取得批复") == QStringLiteral("三月中旬前=2025-03-20"));
    CHECK(deadlines("三月十五日前完成") == QStringLiteral("三月十五日前=2025-03-15"));
    CHECK(deadlines("十二月三十一日前完成", "2025Q4") ==
          QStringLiteral("十二月三十一日前=2025-12-31"));
    CHECK(deadlines("二〇二六年三月底前完成", "2026Q1") ==
          QStringLiteral("二〇二六年三月底前=2026-03-31"));
    CHECK(deadlines("二零二七年底前完成") == QStringLiteral("二零二七年底前=2027-12-31"));
}

TEST_CASE("Numerals before 月 that say how long are no months")
{
    CHECK(deadlines("近三月内完成整改").isEmpty());
    CHECK(deadlines("一月内办结").isEmpty());
    CHECK(deadlines("每三月开展一次检查").isEmpty());
    CHECK(deadlines("三个月内完成").isEmpty());
    CHECK(deadlines("十三月底前完成").isEmpty());
}

TEST_CASE("A clause that begins with a date of its own is not held to an earlier deadline")
{
    CHECK(clauses("春节前完成投资120亿元，一季度新开工项目不少于300个。") ==
          QStringLiteral("春节前完成投资120亿元，"));
    CHECK(clauses("春节前兑现奖补资金，1—3月完成技改投资40亿元") ==
          QStringLiteral("春节前兑现奖补资金，"));
    CHECK(clauses("2月底前复工，确保全季新增企业5家") == QStringLiteral("2月底前复工，"));
    CHECK(clauses("2月底前复工，全年新增企业50家") == QStringLiteral("2月底前复工，"));
    // What only names the quarter goes on with the deadline.
    CHECK(clauses("春节前发放一季度工资5亿元，一季度目标任务分解到县") ==
          QStringLiteral("春节前发放一季度工资5亿元，一季度目标任务分解到县"));
}

TEST_CASE("Without a plan's period a day is the first such one from the day of issue on")
{
    const CleanText words = cleanWords(
        "12月10日前完成播种；春节前新签约；1月底前下达；8月底前完成；2025年6月底前建成。");
    QStringList told;
    for (const FoundDeadline& d : findDeadlinesFrom(words, {2025, 11, 20}))
        told.append(words.words().mid(d.start, d.length) + u'=' + d.day.toString(Qt::ISODate));
    CHECK(told.join(u' ') == QStringLiteral("12月10日前=2025-12-10 春节前=2026-02-16 "
                                            "1月底前=2026-01-31"));
}

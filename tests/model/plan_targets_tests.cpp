// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

#include <QtCore/QMap>

using namespace kmh;
using namespace kmh::test;

namespace {

/// The targets with the words of the notice they were typed from.
const QStringList& expectedTargets()
{
    static const QStringList targets = {
        QStringLiteral("2 >= 700 万吨 2025"),    // 确保钾肥年产量700万吨以上
        QStringLiteral("13 >= 2 万亩 2025Q1"),   // 全面复工2万亩结转项目
        QStringLiteral("17 >= 25 % 2025Q1"),     // 省级重点项目开复工率25%以上
        QStringLiteral("17 >= 15 % 2025Q1"),     // 完成年度计划投资15%以上
        QStringLiteral("20 > 50 场次 2025Q1"),   // 促消费活动超50场次
        QStringLiteral("20 >= 20 家 2025Q1"),    // 新增限上商贸企业20家以上
        QStringLiteral("25 >= 100 场次 2025Q1"), // 招聘活动100场次
        QStringLiteral("25 >= 4000 个 2025Q1"),  // 提供岗位4000个
        QStringLiteral("25 >= 6 万人次 2025Q1"), // 有组织有规模转移就业6万人次
        QStringLiteral("25 >= 3000 名 2025Q1"),  // 以工代赈带动3000名农牧民
    };
    return targets;
}

QString targetText(const Target& target)
{
    const Plan& plan = bundledPlan();
    const Indicator& indicator = plan.indicator(target.indicator);
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(plan.measure(indicator.measure).no)
        .arg(comparatorCode(target.comparator))
        .arg(target.value)
        .arg(indicator.unit, target.due.code());
}

/// The indicator whose target is written so in the notice.
const Indicator& indicatorFor(QStringView words)
{
    for (const Target& target : bundledPlan().targets) {
        if (target.quote && target.quote->in(publishedNotice()).contains(words))
            return bundledPlan().indicator(target.indicator);
    }
    FAIL("no target is quoted with " << words.toString().toStdString());
    std::abort();
}

} // namespace

TEST_CASE("The notice sets ten targets")
{
    QStringList found;
    for (const Target& target : bundledPlan().targets)
        found.append(targetText(target));
    QStringList expected = expectedTargets();
    found.sort();
    expected.sort();
    CHECK(found.join(u'\n') == expected.join(u'\n'));
}

TEST_CASE("Every target is the province's and quotes its figure and unit")
{
    for (const Target& target : bundledPlan().targets) {
        INFO(targetText(target).toStdString());
        CHECK(target.region == bundledPlan().province().id);
        CHECK_FALSE(target.demo);
        REQUIRE(target.quote);
        const QString words = bundledPlan().wording(*target.quote);
        CHECK(words.contains(QString::number(target.value)));
        CHECK(words.contains(bundledPlan().indicator(target.indicator).unit));
    }
}

TEST_CASE("Only potash has an annual target and no target has a course of its own")
{
    int annual = 0;
    for (const Target& target : bundledPlan().targets)
        annual += target.due == Period::year(2025);
    CHECK(annual == 1);
    CHECK(indicatorFor(u"700").name.contains(u"钾肥"));
    CHECK(bundledPlan().courses.isEmpty());
}

TEST_CASE("Targets are counted as precisely as the notice words them")
{
    // 开复工率 and 完成年度计划投资 are of the provincial key projects.
    for (const auto words : {u"25%", u"15%"}) {
        const Indicator& indicator = indicatorFor(words);
        CHECK(indicator.definition.contains(u"省级重点项目"));
    }
    // A share of projects under way is a rate; a share of the year's investment grows from 0.
    CHECK(indicatorFor(u"25%").kind == IndicatorKind::Rate);
    CHECK(indicatorFor(u"15%").kind == IndicatorKind::Cumulative);
    // 实现有组织有规模转移就业: people who left by themselves do not count.
    CHECK(indicatorFor(u"6万人次").definition.contains(u"有组织"));
    CHECK(indicatorFor(u"3000名").definition.contains(u"以工代赈"));
    CHECK(indicatorFor(u"20家").definition.contains(u"限上"));
    CHECK(accumulates(indicatorFor(u"700万吨").kind));
}

TEST_CASE("Indicators say what they count and have codes of their own")
{
    QSet<QString> codes;
    for (const Indicator& indicator : bundledPlan().indicators) {
        INFO(indicator.code.toStdString());
        CHECK_FALSE(indicator.name.isEmpty());
        CHECK_FALSE(indicator.definition.isEmpty());
        CHECK_FALSE(indicator.unit.isEmpty());
        codes.insert(indicator.code);
    }
    CHECK(codes.size() == bundledPlan().indicators.size());
}

TEST_CASE("Guidance indicators have no target and no quote")
{
    int guidance = 0;
    for (const Indicator& indicator : bundledPlan().indicators) {
        INFO(indicator.name.toStdString());
        const Target* target = bundledPlan().target(indicator.id, bundledPlan().province().id);
        if (indicator.guidance) {
            ++guidance;
            CHECK(target == nullptr);
            CHECK_FALSE(indicator.quote);
        } else {
            CHECK(indicator.quote);
        }
    }
    CHECK(guidance > 0);
}

TEST_CASE("Every theme has guidance indicators to steer by")
{
    QMap<QString, int> guidance;
    for (const Indicator& indicator : bundledPlan().indicators)
        guidance[bundledPlan().sectorOf(indicator.measure).name] += indicator.guidance;
    for (const Sector& sector : bundledPlan().sectors) {
        INFO(sector.name.toStdString());
        if (sector.kind == Sector::Kind::Theme)
            CHECK(guidance.value(sector.name) > 0);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_comparison.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

/// A plan of one sector with a measure for each title and indicators of the first one.
Plan planOfTitles(const QString& code, const QStringList& titles,
                  const QVector<QPair<QString, QString>>& indicators)
{
    Plan plan;
    plan.code = code;
    plan.sectors = {{{1}, u"industry"_s, u"工业"_s}};
    plan.sections = {{.id = {1}, .no = 1, .title = u"工业"_s, .sector = {1}, .quote = {}}};
    for (const QString& title : titles) {
        Measure measure;
        measure.no = int(plan.measures.size()) + 1;
        measure.id = {measure.no};
        measure.section = {1};
        measure.title = title;
        plan.measures.append(measure);
    }
    for (const auto& [name, unit] : indicators) {
        Indicator indicator;
        indicator.id = {plan.indicators.size() + 1};
        indicator.code = u"I010%1"_s.arg(plan.indicators.size() + 1);
        indicator.measure = {1};
        indicator.name = name;
        indicator.unit = unit;
        plan.indicators.append(indicator);
    }
    return plan;
}

/// “1=2 same” for a pair of ids, “1=-” and “-=2” for what stands alone.
template<class Pair>
QStringList written(const QVector<Pair>& pairs)
{
    QStringList words;
    for (const Pair& pair : pairs) {
        const auto id = [](const auto& of) { return of ? QString::number(of->value) : u"-"_s; };
        const QString both = id(pair.earlier) + u'=' + id(pair.later);
        const char* likeness[] = {" carried", " same", " similar"};
        words.append(pair.earlier && pair.later ? both + QLatin1String(likeness[int(pair.likeness)])
                                                : both);
    }
    return words;
}

} // namespace

TEST_CASE("An indicator is found again by its name and unit, whatever stands between")
{
    const Plan q1 =
        planOfTitles(u"2025Q1"_s, {u"甲"_s},
                     {{u"新增限上商贸企业"_s, u"家"_s}, {u"规上工业增加值增速"_s, u"%"_s}});
    const Plan q2 =
        planOfTitles(u"2025Q2"_s, {u"甲"_s},
                     {{u"规模以上工业增加值增速"_s, u"%"_s}, {u"新增限上商贸企业"_s, u"家"_s}});
    CHECK(written(pairedIndicators(q1, q2)) == QStringList{u"2=1 same"_s, u"1=2 same"_s});
}

TEST_CASE("One name in two units is two indicators")
{
    const Plan q1 = planOfTitles(u"2025Q1"_s, {u"甲"_s}, {{u"提供岗位"_s, u"个"_s}});
    const Plan q2 = planOfTitles(u"2025Q2"_s, {u"甲"_s}, {{u"提供岗位"_s, u"万个"_s}});
    CHECK(written(pairedIndicators(q1, q2)) == QStringList{u"-=1"_s, u"1=-"_s});
}

TEST_CASE("A name much like another is said to be similar, the likest pair first")
{
    const Plan q1 = planOfTitles(
        u"2025Q1"_s, {u"甲"_s},
        {{u"省级重点项目完成年度计划投资"_s, u"%"_s}, {u"省级重点项目开复工率"_s, u"%"_s}});
    const Plan q2 = planOfTitles(u"2025Q2"_s, {u"甲"_s},
                                 {{u"省级重点项目开复工比率"_s, u"%"_s},
                                  {u"省级重点项目年度计划投资完成率"_s, u"%"_s},
                                  {u"市州重点项目数"_s, u"个"_s}});
    CHECK(written(pairedIndicators(q1, q2)) ==
          QStringList{u"2=1 similar"_s, u"-=2"_s, u"-=3"_s, u"1=-"_s});
}

TEST_CASE("What a plan says it carries on goes before names")
{
    const Plan q1 = planOfTitles(u"2025Q1"_s, {u"甲"_s, u"乙"_s},
                                 {{u"招聘活动场次"_s, u"场次"_s}, {u"招聘会场次"_s, u"场次"_s}});
    Plan q2 = planOfTitles(u"2025Q2"_s, {u"乙"_s, u"丙"_s}, {{u"招聘活动场次"_s, u"场次"_s}});
    q2.carried = {{Carried::Kind::Indicator, u"I0101"_s, u"2025Q1"_s, u"I0102"_s},
                  {Carried::Kind::Measure, u"2"_s, u"2025Q1"_s, u"1"_s}};
    CHECK(written(pairedIndicators(q1, q2)) == QStringList{u"2=1 carried"_s, u"1=-"_s});
    CHECK(written(pairedMeasures(q1, q2)) == QStringList{u"2=1 same"_s, u"1=2 carried"_s});

    q2.carried.first().fromPlan = u"2024Q4"_s; // of another plan, so it says nothing here
    CHECK(written(pairedIndicators(q1, q2)) == QStringList{u"1=1 same"_s, u"2=-"_s});
}

TEST_CASE("A measure without a heading is found by its section's title")
{
    const Plan q1 = planOfTitles(u"2025Q1"_s, {u"甲"_s, QString()}, {});
    Plan q2 = planOfTitles(u"2025Q2"_s, {QString()}, {});
    CHECK(written(pairedMeasures(q1, q2)) == QStringList{u"2=1 same"_s, u"1=-"_s});
    q2.sections.first().title = u"落实责任"_s;
    CHECK(written(pairedMeasures(q1, q2)) == QStringList{u"-=1"_s, u"1=-"_s, u"2=-"_s});
}

TEST_CASE("Names that stand twice in both plans are paired one by one")
{
    const Plan q1 =
        planOfTitles(u"2025Q1"_s, {u"甲"_s}, {{u"招聘会"_s, u"场次"_s}, {u"招聘会"_s, u"场次"_s}});
    const Plan q2 = planOfTitles(
        u"2025Q2"_s, {u"甲"_s},
        {{u"招聘会"_s, u"场次"_s}, {u"招聘会"_s, u"场次"_s}, {u"招聘会"_s, u"场次"_s}});
    CHECK(written(pairedIndicators(q1, q2)) == QStringList{u"1=1 same"_s, u"2=2 same"_s, u"-=3"_s});
}

TEST_CASE("Where there is too much to compare only the same names are paired")
{
    QVector<QPair<QString, QString>> earlier{{u"招聘活动"_s, u"场次"_s}};
    QVector<QPair<QString, QString>> later{{u"招聘活动"_s, u"场次"_s}};
    for (int i = 0; i < 1001; ++i) { // 1001 × 1001 is more than a million
        earlier.append({u"新增企业甲%1"_s.arg(i, 4), u"家"_s});
        later.append({u"新增企业乙%1"_s.arg(i, 4), u"家"_s});
    }
    const QVector<IndicatorPair> pairs = pairedIndicators(
        planOfTitles(u"2025Q1"_s, {u"甲"_s}, earlier), planOfTitles(u"2025Q2"_s, {u"甲"_s}, later));
    REQUIRE(pairs.size() == 2003);
    CHECK(pairs.first().earlier == IndicatorId{1});
    CHECK(pairs.first().later == IndicatorId{1});
    CHECK_FALSE(pairs.at(1).earlier);
    CHECK_FALSE(pairs.last().later);
}

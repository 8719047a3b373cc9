// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundled.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

/// The sections as the notice numbers them, with their measures and the tab they are shown in.
struct ExpectedSection
{
    const char16_t* title;
    const char16_t* sector;
    int firstMeasure;
    int lastMeasure;
};

constexpr ExpectedSection kSections[] = {
    {u"全力打好工业稳增长攻坚战", u"工业", 1, 4},   {u"力促建筑业持续稳定增长", u"建筑业", 5, 7},
    {u"加快推动服务业持续回升", u"服务业", 8, 12},  {u"抓好冬春季农牧业生产", u"农牧业", 13, 15},
    {u"强力扩大有效投资", u"投资", 16, 18},         {u"不断激发市场消费活力", u"消费", 19, 21},
    {u"强化财政金融支撑作用", u"财政金融", 22, 24}, {u"着力保障和改善民生", u"民生", 25, 27},
    {u"扛实稳增长责任", u"责任落实", 28, 28},
};

/// The heading sentences of measures 1–27; 28 has none.
constexpr const char16_t* kTitles[] = {
    u"高质量抓好招商引资",
    u"推动重点项目稳产满产投产",
    u"推进高端化智能化绿色化转型",
    u"精准化开展调度服务",
    u"深入开展企业挖潜增效",
    u"抢抓工程建设机遇",
    u"提高项目建设时效",
    u"促进交通运输业加快发展",
    u"推动房地产市场止跌回稳",
    u"促进营利性服务业扩容提质",
    u"增强非营利性服务业支撑",
    u"开展服务业存量挖潜",
    u"做好备耕春播",
    u"推进畜牧业平稳生产",
    u"实施绿色有机农畜产品提质扩输行动",
    u"加大资金争取力度",
    u"强化重大项目支撑作用",
    u"拓展民间投资增长空间",
    u"加力扩围消费品以旧换新",
    u"深入挖掘消费潜力",
    u"提升文旅消费带动力",
    u"加大稳增长重点领域支持力度",
    u"有序抓好财政收入组织",
    u"提升金融服务质效",
    u"高质量促进就业增收",
    u"强化市场保供稳价",
    u"全力保障安全形势平稳",
};

} // namespace

TEST_CASE("The plan is the notice of 26 January 2025 for the first quarter")
{
    const Plan& plan = bundledPlan();
    CHECK(plan.documentNo == u"青政办函〔2025〕5号");
    CHECK(plan.issuer == u"青海省人民政府办公厅");
    CHECK(plan.issued == QDate(2025, 1, 26));
    CHECK(plan.period == Period::quarter(2025, 1));
    CHECK(plan.lightRule == u"plan-ratio");
    CHECK(plan.title.contains(u"“开门红”若干举措"));
    CHECK_FALSE(plan.shortTitle.isEmpty());
}

TEST_CASE("The notice in the program is the published one to the character")
{
    CHECK(bundledPlan().noticeText == publishedNotice());
}

TEST_CASE("The notice has nine sections shown in eight themes and one of accountability")
{
    const Plan& plan = bundledPlan();
    REQUIRE(plan.sections.size() == 9);
    REQUIRE(plan.sectors.size() == 9);
    for (int i = 0; i < 9; ++i) {
        const Section& section = plan.sections.at(i);
        INFO("section " << i + 1);
        CHECK(section.no == i + 1);
        CHECK(section.title == kSections[i].title);
        CHECK(plan.sector(section.sector).name == kSections[i].sector);
        CHECK(plan.wording(section.quote).endsWith(section.title));
        CHECK((plan.sector(section.sector).kind == Sector::Kind::Accountability) == (i == 8));
    }
}

TEST_CASE("The notice has 28 measures in its sections")
{
    const Plan& plan = bundledPlan();
    REQUIRE(plan.measures.size() == 28);
    for (const ExpectedSection& expected : kSections) {
        for (int no = expected.firstMeasure; no <= expected.lastMeasure; ++no) {
            INFO("measure " << no);
            CHECK(plan.section(measureNo(no).section).title == expected.title);
        }
    }
}

TEST_CASE("Twenty-seven measures have a heading sentence and the last has none")
{
    for (int no = 1; no <= 27; ++no) {
        INFO("measure " << no);
        CHECK(measureNo(no).title == kTitles[no - 1]);
    }
    CHECK(measureNo(28).title.isEmpty());
    CHECK(bundledPlan().measureLabel(measureNo(28)) == u"28 扛实稳增长责任");
}

TEST_CASE("A measure is the whole line that starts with its number")
{
    const QStringList lines = publishedNotice().split(u'\n');
    for (int no = 1; no <= 28; ++no) {
        const QString text = measureNo(no).quote.in(publishedNotice());
        INFO(text.toStdString());
        CHECK(text.startsWith(QStringLiteral("%1.").arg(no)));
        CHECK(lines.contains(text));
    }
}

TEST_CASE("Every measure is carried out by the eight prefectures because measure 1 says so")
{
    const QString words = QStringLiteral("以下均需各市州人民政府落实，不再逐一列出");
    for (int no = 1; no <= 28; ++no) {
        INFO("measure " << no);
        const Measure& measure = measureNo(no);
        CHECK(measure.regions.size() == 8);
        CHECK_FALSE(measure.regions.contains(bundledPlan().province().id));
        REQUIRE(measure.regionQuote);
        CHECK(words.contains(measure.regionQuote->in(publishedNotice())));
        CHECK(measure.regionQuote->in(publishedNotice()).contains(u"各市州人民政府"));
        CHECK(measureNo(1).quote.contains(*measure.regionQuote));
    }
}

TEST_CASE("The regions are the province and its eight prefectures by their official codes")
{
    struct Expected
    {
        int code;
        const char16_t* name;
        Region::Kind kind;
    };
    // GB/T 2260
    const Expected expected[] = {
        {630000, u"青海省", Region::Kind::Province},
        {630100, u"西宁市", Region::Kind::City},
        {630200, u"海东市", Region::Kind::City},
        {632200, u"海北藏族自治州", Region::Kind::AutonomousPrefecture},
        {632300, u"黄南藏族自治州", Region::Kind::AutonomousPrefecture},
        {632500, u"海南藏族自治州", Region::Kind::AutonomousPrefecture},
        {632600, u"果洛藏族自治州", Region::Kind::AutonomousPrefecture},
        {632700, u"玉树藏族自治州", Region::Kind::AutonomousPrefecture},
        {632800, u"海西蒙古族藏族自治州", Region::Kind::AutonomousPrefecture},
    };
    const Plan& plan = bundledPlan();
    REQUIRE(plan.regions.size() == 9);
    CHECK(plan.province().id == RegionId{630000});
    QSet<QPair<int, int>> tiles;
    for (const Expected& e : expected) {
        const Region& region = plan.region(RegionId{e.code});
        CHECK(region.name == e.name);
        CHECK(region.kind == e.kind);
        CHECK(region.tileRow.has_value() == (e.kind != Region::Kind::Province));
        if (region.tileRow)
            tiles.insert({*region.tileRow, region.tileColumn.value_or(-1)});
    }
    CHECK(tiles.size() == 8); // no two on one tile
}

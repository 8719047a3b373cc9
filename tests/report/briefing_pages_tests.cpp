// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attention.h"
#include "core/report/briefing/pages.h"
#include "core/report/briefing/paging.h"
#include "tests/report/briefing_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

using enum Stand;

namespace {

QString keysOf(const Briefing& briefing)
{
    QStringList keys;
    for (const BriefingPage& page : briefing.pages)
        keys.append(page.parts == 1 ? page.key : u"%1(%2)"_s.arg(page.key).arg(page.part));
    return keys.join(u' ');
}

QString keysOf(const BriefingOutline& outline)
{
    QStringList keys;
    for (const BriefingOutline::Item& item : outline.items)
        keys.append((item.shown ? u""_s : u"-"_s) + item.key);
    return keys.join(u' ');
}

template<class Block>
const Block* blockOf(const BriefingPage& page)
{
    for (const BriefingBlock& block : page.blocks) {
        if (const auto* found = std::get_if<Block>(&block))
            return found;
    }
    return nullptr;
}

QString lineOf(const BriefingPage& page, const QString& label)
{
    for (const BriefingBlock& block : page.blocks) {
        const auto* lines = std::get_if<BriefingLines>(&block);
        for (const BriefingLine& line : lines ? lines->lines : QVector<BriefingLine>()) {
            if (line.label == label)
                return line.words.text;
        }
    }
    return {};
}

BriefingTable rows(int count)
{
    BriefingTable table;
    table.columns = {{u"事项"_s}};
    for (int i = 0; i < count; ++i)
        table.rows.append({{{QString::number(i)}}});
    return table;
}

BriefingBullets bulletsOf(int count)
{
    BriefingBullets bullets;
    for (int i = 0; i < count; ++i)
        bullets.bullets.append({QString::number(i), {}, {}, {}});
    return bullets;
}

/// In the order of the house: those there can be, and those that have something to show where there
/// is no round before and one thing due.
const QString kHouse = u"title overview changes sector/industry sector/construction behind regions "
                       "due closing"_s;
const QString kFilled =
    u"title overview sector/industry sector/construction behind regions closing"_s;

} // namespace

TEST_CASE("The pages come in the order of the house, and in the office's where it saved one")
{
    const Standings standings{{Met}, {Doing::Done}};
    BriefingInput input = briefingInput(standings);
    CHECK(keysOf(makeBriefing(input)) == kFilled);
    input.outline.items = {{u"closing"_s, true}, {u"title"_s, true}, {u"regions"_s, false}};
    // What the outline does not name comes after the page it follows in the house's order: the
    // overview after the title, what follows the prefectures at their place.
    CHECK(keysOf(makeBriefing(input)) ==
          u"closing title overview sector/industry sector/construction behind"_s);
}

TEST_CASE("An outline is read as it was written")
{
    const Plan plan = briefingPlan({{Met}, {}});
    BriefingOutline outline = BriefingOutline::of(plan, {});
    CHECK(keysOf(outline) == kHouse);
    outline.items.swapItemsAt(3, 5);
    outline.items[2].shown = false;
    CHECK(BriefingOutline::of(plan, outline.text()) == outline);
    CHECK(keysOf(outline) == u"title overview -changes behind sector/construction sector/industry "
                             "regions due closing"_s);
}

TEST_CASE("An outline saved for another plan keeps what both have")
{
    const Plan plan = briefingPlan({{Met}, {}});
    CHECK(keysOf(BriefingOutline::of(plan, u"rubbish\n\n+\n?due\n+due\n+due"_s)) == kHouse);
    const QString saved = u"+overview\n-sector/mining\n-sector/construction\n+title"_s;
    CHECK(
        keysOf(BriefingOutline::of(plan, saved)) ==
        u"overview changes sector/industry -sector/construction behind regions due closing title"_s);
}

TEST_CASE("A sector with nothing to follow up has no page")
{
    BriefingInput input = briefingInput({{Met}, {}, {}});
    CHECK(keysOf(makeBriefing(input)) ==
          u"title overview sector/industry behind regions closing"_s);
    // The office can have it all the same.
    const Plan& plan = input.assessment->plan();
    input.outline = BriefingOutline::of(plan, {});
    CHECK(keysOf(input.outline) == u"title overview changes sector/industry -sector/construction "
                                   "behind regions due closing"_s);
    input.outline.items[4].shown = true;
    CHECK(keysOf(makeBriefing(input)) ==
          u"title overview sector/industry sector/construction behind regions closing"_s);
}

TEST_CASE("A page that would be empty is left out, unless it is all there is or a person wrote it")
{
    const Chinese chinese;
    // 工程乙, the only thing due by 31 March, is not in the closing table, which is of what is late
    // or due soon: it is the only row there.
    BriefingInput input = briefingInput({{Met}, {Doing::Done}});
    CHECK(keysOf(makeBriefing(input)) == kFilled);
    input.before = briefingAssessment({{Met}, {Doing::Done}}, u"2025-03-X1");
    CHECK(keysOf(makeBriefing(input)).contains(u"changes"_s));
    input.before.reset();
    const Briefing two = makeBriefing(briefingInput({{Met}, {Doing::Underway}}));
    CHECK(blockOf<BriefingTable>(pageOf(two, u"due"_s))->rows.size() == 2);

    input.wordings.all = {
        {input.assessment->period(), headlinePlace(u"changes"_s), {}, u"首轮调度"_s}};
    CHECK(pageOf(makeBriefing(input), u"changes"_s).headline.text == u"首轮调度"_s);
    CHECK(headline({{Met}, {}}, u"changes"_s) == u"没有可比的上期数据"_s);
}

TEST_CASE("What is clearly behind is never told as just a little short")
{
    const Chinese chinese;
    BriefingInput input = briefingInput({{Behind}, {}});
    auto made = std::make_shared<Assessment>(*input.assessment);
    IndicatorAssessment& a = made->indicators.first();
    a.gapToPlan = 0.04; // of a count, which is written without decimals
    CHECK(lackText(*made, a) == u"距计划差 0.04 家"_s);
    a.light = Light::Watch;
    CHECK(lackText(*made, a) == u"略低于计划"_s);
}

TEST_CASE("The page of the prefectures says of each what the assessment says")
{
    const Briefing briefing =
        makeBriefing(briefingInput({{OnTrack}, {}, {Doing::Done}, {Met, Behind}}));
    const auto* tiles = blockOf<BriefingTiles>(pageOf(briefing, u"regions"_s));
    REQUIRE(tiles);
    REQUIRE(tiles->tiles.size() == 2);
    CHECK(tiles->tiles.at(0).light == Light::Met);
    CHECK(tiles->tiles.at(0).words == lightLabel(Light::Met));
    CHECK(tiles->tiles.at(1).light == Light::Behind);
    CHECK(tiles->tiles.at(1).words == lightLabel(Light::Behind) + u" 1"_s);
}

TEST_CASE("The overview names the targets that none of its figures counts")
{
    const Chinese chinese;
    const Standings standings{{Met, Behind, NotJudged, Unpublished, Open}, {}};
    const Briefing briefing = makeBriefing(briefingInput(standings));
    const auto* figures = blockOf<BriefingFigures>(pageOf(briefing, u"overview"_s));
    REQUIRE(figures);
    // Four with a target: one met, one behind, and two that are neither.
    CHECK(figures->figures.first().value == u"4"_s);
    CHECK(figures->figures.first().below == u"未判定 2，另待定 1"_s);
    const Briefing one = makeBriefing(briefingInput({{Met, NotJudged, Open}, {}}));
    CHECK(blockOf<BriefingFigures>(pageOf(one, u"overview"_s))->figures.first().below ==
          u"不判 1，另待定 1"_s);
}

TEST_CASE("A sector none of whose indicators is judged is not praised for its deliverables")
{
    const auto light = [](const Standings& standings) {
        const Briefing briefing = makeBriefing(briefingInput(standings));
        const auto* table = blockOf<BriefingTable>(pageOf(briefing, u"overview"_s));
        REQUIRE(table);
        return table->rows.first().cells.first().light;
    };
    CHECK(light({{NotJudged}, {Doing::Done}}) == Light::NotJudged);
    CHECK(light({{Met}, {Doing::Done}}) == Light::Met);
    CHECK(light({{NotJudged}, {Doing::Late}}) == Light::Behind);
}

TEST_CASE("A page is named by its section's number in the notice")
{
    const Chinese chinese;
    const Plan plan = briefingPlan({{Met}, {}});
    CHECK(briefingPageName(plan, u"sector/industry"_s) == u"一、工业"_s);
    CHECK(briefingPageName(plan, u"sector/construction"_s) == u"二、建筑业"_s);
    CHECK(briefingPageName(plan, u"behind"_s) == u"滞后事项与责任单位"_s);
    CHECK(briefingPageName(plan, u"sector/mining"_s) == u"sector/mining"_s);
}

TEST_CASE("Rows beyond ten come on further pages, bullets beyond five too")
{
    const auto pages = paged({rows(23)});
    REQUIRE(pages.size() == 3);
    CHECK(std::get<BriefingTable>(pages.at(0).first()).rows.size() == 10);
    CHECK(std::get<BriefingTable>(pages.at(2).first()).rows.size() == 3);
    CHECK(std::get<BriefingTable>(pages.at(2).first()).columns.size() == 1);
    CHECK(paged({rows(10)}).size() == 1);
    CHECK(paged({}).size() == 1);
    const auto six = paged({bulletsOf(6)});
    REQUIRE(six.size() == 2);
    CHECK(std::get<BriefingBullets>(six.at(0).first()).bullets.size() == 3);
    CHECK(std::get<BriefingBullets>(six.at(1).first()).bullets.size() == 3);
    CHECK(paged({bulletsOf(5)}).size() == 1);
    // Five bullets take ten of thirteen rows: no room for a head and three rows more.
    CHECK(paged({bulletsOf(5), rows(3)}).size() == 2);
    CHECK(paged({bulletsOf(4), rows(4)}).size() == 1);
}

TEST_CASE("No page of a large plan shows more than ten rows or five bullets, and none is lost")
{
    const Standings standings{QVector<Stand>(13, Behind), QVector<Doing>(20, Doing::Late)};
    int rowsBehind = 0;
    int sectorBullets = 0;
    for (const BriefingPage& page : makeBriefing(briefingInput(standings)).pages) {
        const auto* table = blockOf<BriefingTable>(page);
        const auto* bullets = blockOf<BriefingBullets>(page);
        const int rows = table ? int(table->rows.size()) : 0;
        const int graphs = bullets ? int(bullets->bullets.size()) : 0;
        INFO(page.key.toStdString());
        CHECK(rows + graphs <= kBriefingRows);
        CHECK(graphs <= kBriefingBullets);
        rowsBehind += page.key == u"behind"_s ? rows : 0;
        sectorBullets += page.key == u"sector/industry"_s ? graphs : 0;
    }
    CHECK(rowsBehind == 33);
    CHECK(sectorBullets == 13);
}

TEST_CASE("A sector's page shows its targets, who leads, which prefectures are behind")
{
    const Chinese chinese;
    const Standings standings{{Behind, OnTrack, Open},
                              {Doing::Late, Doing::Idle, Doing::Underway, Doing::Done},
                              {Doing::Done},
                              {Behind, OnTrack}};
    const Briefing briefing = makeBriefing(briefingInput(standings));
    const BriefingPage& page = pageOf(briefing, u"sector/industry"_s);
    CHECK(page.parts == 1);
    CHECK(page.kicker == u"一、工业"_s);
    const auto* bullets = blockOf<BriefingBullets>(page);
    REQUIRE(bullets);
    REQUIRE(bullets->bullets.size() == 2);
    const BriefingBullet& first = bullets->bullets.first();
    CHECK(first.target == u"一季度 ≥100 家"_s);
    CHECK(first.actual == u"60 家"_s);
    CHECK(first.targetLabel == u"目标 100 家"_s);
    CHECK(first.planLabel == u"计划 80 家"_s);
    CHECK(first.light == Light::Behind);
    CHECK(lineOf(page, u"牵头"_s) == u"省工信厅、省发改委"_s);
    CHECK(lineOf(page, u"滞后地区"_s) == u"指标甲：西宁 60 家"_s);
    CHECK(lineOf(page, u"其他交付物"_s) == u"1 项已完成"_s);
    const auto* table = blockOf<BriefingTable>(page);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows.at(0).cells.at(0).text == u"事项甲"_s);
    CHECK(table->rows.at(0).cells.at(2).text == u"逾期 10 天"_s);
    CHECK(table->rows.at(1).cells.at(0).light == Light::Watch);
    CHECK(page.source ==
          u"截至 2025年3月20日 · 依据 某政办〔2025〕5号 第1条 · 判灯：序时进度（计划口径）"_s);
}

TEST_CASE("The title page names the plan, its document, the period and the moment")
{
    const Chinese chinese;
    BriefingInput input = briefingInput({{Met}, {}});
    const Briefing briefing = makeBriefing(input);
    CHECK(briefing.title == u"某省一季度“开门红”调度简报（2025年3月中旬）"_s);
    CHECK(briefing.demoMark.isEmpty());
    const BriefingPage& page = pageOf(briefing, u"title"_s);
    CHECK(page.headline.text == u"某省一季度“开门红”调度简报"_s);
    REQUIRE(page.subtitle.size() == 3);
    CHECK(page.subtitle.at(0) == u"某政办〔2025〕5号"_s);
    CHECK(page.subtitle.at(1) == u"2025年3月中旬"_s);
    CHECK(page.subtitle.at(2).startsWith(u"数据时点 2025-03-21"_s));
}

TEST_CASE("A person's headline takes the computed one's place and says when that has changed")
{
    BriefingInput input = briefingInput({{Behind}, {}});
    const QString computed = pageOf(makeBriefing(input), u"sector/industry"_s).headline.text;
    const QString place = headlinePlace(u"sector/industry"_s);
    CHECK(place == u"briefing/sector/industry/headline"_s);
    CHECK(notesPlace(u"due"_s) == u"briefing/due/notes"_s);
    input.wordings.all = {
        {input.assessment->period(), place, computed, u"请看这里"_s},
        {input.assessment->period(), notesPlace(u"sector/industry"_s), {}, u"先说原因"_s}};
    const Briefing said = makeBriefing(input);
    const BriefingPage& page = pageOf(said, u"sector/industry"_s);
    CHECK(page.headline.text == u"请看这里"_s);
    CHECK(page.headline.mentions.isEmpty());
    CHECK(page.computed.text == computed);
    CHECK(page.rewritten);
    CHECK_FALSE(page.outdated);
    CHECK(page.notes == u"先说原因"_s);
    CHECK_FALSE(pageOf(said, u"overview"_s).rewritten);

    input.wordings.all.first().computed = u"别的"_s;
    CHECK(pageOf(makeBriefing(input), u"sector/industry"_s).outdated);
    // Taken back.
    input.wordings.all.first().said.clear();
    const Briefing back = makeBriefing(input);
    CHECK_FALSE(pageOf(back, u"sector/industry"_s).rewritten);
    CHECK(pageOf(back, u"sector/industry"_s).headline.text == computed);
}

TEST_CASE("That what each period must bring is calculated is noted only where it is told")
{
    const auto note = [](QStringView period) {
        return lineOf(pageOf(makeBriefing(briefingInput({{Behind}, {}}, period)), u"closing"_s),
                      u"Note"_s);
    };
    CHECK(note(u"2025-03-X2").contains(u"calculated"));
    CHECK(note(u"2025-03-X3").isEmpty()); // the target is due, no period remains
}

TEST_CASE("A figure says of when it is unless it is of the day the page is of")
{
    const Chinese chinese;
    const auto assessment = briefingAssessment({{OnTrack}, {}});
    IndicatorAssessment a = assessment->indicators.first();
    REQUIRE(a.actual);
    CHECK_FALSE(actualText(*assessment, a).contains(u'（'));
    // The month's figure is the one expected of an indicator reported by months.
    a.actualPeriod = a.expected = Period::month(2025, 2);
    CHECK(a.isCurrent());
    CHECK(actualText(*assessment, a).endsWith(u"（2月）"));
}

TEST_CASE("Notes that nobody wrote are prompts that say they are computed")
{
    const Chinese chinese;
    const Briefing briefing = makeBriefing(briefingInput({{Behind, Met}, {}}));
    CHECK(pageOf(briefing, u"sector/industry"_s).notes ==
          u"（自动提示）\n指标甲：滞后；实际 60 家；一季度 ≥100 家；距计划差 20 家；牵头 "
          "省工信厅、省发改委；依据 某政办〔2025〕5号 第1条"_s);
    CHECK(pageOf(briefing, u"sector/construction"_s).notes.isEmpty());
}

TEST_CASE("A demonstration figure of either round marks the whole briefing")
{
    BriefingInput input = briefingInput({{Met}, {}});
    Snapshot snapshot = *input.assessment->snapshot;
    snapshot.demo = true;
    auto before = std::make_shared<Assessment>(*input.assessment);
    before->snapshot = std::make_shared<const Snapshot>(snapshot);
    CHECK(makeBriefing(input).demoMark.isEmpty());
    input.before = before;
    CHECK_FALSE(makeBriefing(input).demoMark.isEmpty());
}

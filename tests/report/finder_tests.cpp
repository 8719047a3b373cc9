// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/finder.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

/// The bundled plan with the entries that came with it, looked at 20 March.
struct Bundled
{
    Workbook workbook;
    Finder finder;

    explicit Bundled(Bundle bundle = Bundle::Plan)
        : workbook(Workbook::openBundled(bundle))
        , finder(evaluate(std::make_shared<const Snapshot>(
              workbook.snapshot({.period = *Period::parse(u"2025-03-X2"_s)}))))
    {
        finder.add(workbook.entries({}, 0, 100'000));
    }

    QVector<FindGroup> find(const QString& typed, const FindFilter& filter = {}) const
    {
        return finder.find(typed, filter, 5);
    }

    UnitId unit(const QString& shortName) const
    {
        for (const Unit& unit : workbook.plan()->units) {
            if (unit.shortName == shortName)
                return unit.id;
        }
        FAIL("no such unit");
        return {};
    }
};

const FindGroup* groupOf(const QVector<FindGroup>& groups, FindKind kind)
{
    for (const FindGroup& group : groups) {
        if (group.kind == kind)
            return &group;
    }
    return nullptr;
}

QStringList titles(const QVector<FindGroup>& groups, FindKind kind)
{
    QStringList result;
    if (const FindGroup* group = groupOf(groups, kind)) {
        for (const FindHit& hit : group->hits)
            result.append(hit.title);
    }
    return result;
}

QString marked(const FindHit& hit)
{
    QStringList parts;
    for (const FindRange& mark : hit.marks)
        parts.append(hit.title.mid(mark.start, mark.length));
    return parts.join(u' ');
}

} // namespace

TEST_CASE("One character finds the indicator, the measure that names it and the notice's words")
{
    const Bundled bundled;
    const auto found = bundled.find(u"钾"_s);
    REQUIRE(titles(found, FindKind::Indicator) == QStringList{u"钾肥年产量"_s});
    CHECK(found.first().kind == FindKind::Indicator); // it alone begins with the word
    CHECK(marked(found.first().hits.first()) == u"钾"_s);
    CHECK(titles(found, FindKind::Entry) == QStringList{u"衔接落实2025年钾肥最低生产计划"_s});
    CHECK(titles(found, FindKind::Measure) == QStringList{u"2 推动重点项目稳产满产投产"_s});
    CHECK(found.last().kind == FindKind::Words);
    CHECK(found.last().count == 1);
}

TEST_CASE("A measure's number finds that measure before anything else")
{
    const Bundled bundled;
    const auto found = bundled.find(u"17"_s);
    REQUIRE(!found.isEmpty());
    CHECK(found.first().kind == FindKind::Measure);
    CHECK(found.first().hits.first().title == u"17 强化重大项目支撑作用"_s);
    CHECK(bundled.find(u"measure17"_s).first().hits.first().title == u"17 强化重大项目支撑作用"_s);
}

TEST_CASE("A code finds the entry that follows it up, once, in either case")
{
    const Bundled bundled;
    for (const QString& code : {u"D0101"_s, u"d0101"_s}) {
        const auto found = bundled.find(code);
        REQUIRE(found.size() == 1);
        CHECK(found.first().count == 1);
        const FindHit& hit = found.first().hits.first();
        CHECK(hit.title == u"出台进一步强化招商引资工作的若干措施"_s);
        CHECK(hit.entry.has_value());
        CHECK(hit.where.startsWith(u"D0101"_s));
        CHECK(hit.where.endsWith(u"省工信厅"_s));
    }
    // What no ledger follows up is found as the notice's own.
    const auto mechanism = bundled.find(u"K1701"_s);
    REQUIRE(groupOf(mechanism, FindKind::Item));
    CHECK(groupOf(mechanism, FindKind::Item)->hits.first().measure ==
          bundled.find(u"17"_s).first().hits.first().measure);
}

TEST_CASE("Initials find names, those that begin with them first")
{
    const Bundled bundled;
    const auto found = bundled.find(u"ZDXM"_s);
    const FindGroup* measures = groupOf(found, FindKind::Measure);
    REQUIRE(measures);
    // 重点项目 of measure 2 reads the same.
    CHECK(measures->count == 2);
    for (const FindHit& hit : measures->hits)
        CHECK((marked(hit) == u"重大项目"_s || marked(hit) == u"重点项目"_s));
    CHECK(found.first().kind == FindKind::Ledger); // 重大项目: begins with them
    CHECK(found.first().hits.first().title == u"重大项目"_s);
    CHECK(groupOf(found, FindKind::Words));
    CHECK_FALSE(groupOf(bundled.find(u"zdx"_s), FindKind::Words)); // three may stand by chance
}

TEST_CASE("Units are found by name, short name, initials and abbreviation")
{
    const Bundled bundled;
    for (const QString& typed :
         {u"省工业和信息化厅"_s, u"工信厅"_s, u"gxt"_s, u"gyt"_s, u"工业厅"_s}) {
        INFO(typed.toStdString());
        const auto units = titles(bundled.find(typed), FindKind::Unit);
        CHECK(units == QStringList{u"省工业和信息化厅"_s});
    }
    CHECK(titles(bundled.find(u"发改委"_s), FindKind::Unit) == QStringList{u"省发展改革委"_s});
}

TEST_CASE("Prefectures and counties are found, also by their division codes")
{
    const Bundled bundled;
    CHECK(titles(bundled.find(u"xns"_s), FindKind::Place).first() == u"西宁市"_s);
    const auto county = bundled.find(u"格尔木"_s);
    REQUIRE(groupOf(county, FindKind::Place));
    CHECK(groupOf(county, FindKind::Place)->hits.first().county == CountyId{632801});
    CHECK(bundled.find(u"632801"_s).first().hits.first().title == u"格尔木市"_s);
}

TEST_CASE("Every word must fit, wherever it does")
{
    const Bundled bundled;
    CHECK(titles(bundled.find(u"钾肥 计划"_s), FindKind::Entry) ==
          QStringList{u"衔接落实2025年钾肥最低生产计划"_s});
    CHECK_FALSE(groupOf(bundled.find(u"钾肥 旅游"_s), FindKind::Entry));
    CHECK(bundled.find(u"  "_s).isEmpty());
}

TEST_CASE("The notice's words are found where they are printed, layout spaces or not")
{
    const Bundled bundled;
    const QString& notice = bundled.workbook.plan()->noticeText;
    const auto potash = bundled.find(u"钾肥 700"_s);
    REQUIRE(potash.last().kind == FindKind::Words);
    const FindHit& hit = potash.last().hits.first();
    CHECK(hit.quote->in(notice) == u"钾肥"_s);
    CHECK(marked(hit) == u"钾肥 钾肥 700"_s);
    CHECK(hit.where.endsWith(u"measure 2"_s));

    // Printed “谋 划储备”.
    const auto planned = bundled.find(u"谋划储备"_s);
    REQUIRE(planned.last().kind == FindKind::Words);
    const FindHit& spaced = planned.last().hits.first();
    CHECK(spaced.quote->length == 5);
    CHECK(withoutLayoutSpaces(spaced.quote->in(notice)) == u"谋划储备"_s);
    CHECK(marked(spaced) == u"谋划储备"_s);
}

TEST_CASE("No more hits of a kind are listed than asked for and the rest is counted")
{
    const Bundled bundled;
    const auto found = bundled.find(u"项目"_s);
    const FindGroup* deliverables = groupOf(found, FindKind::Entry);
    REQUIRE(deliverables);
    CHECK(deliverables->hits.size() == 5);
    CHECK(deliverables->count > 5);
}

TEST_CASE("Filters combine and leave out what knows nothing of them")
{
    const Bundled bundled;
    FindFilter filter;
    filter.unit = bundled.unit(u"省商务厅"_s);
    const auto found = bundled.find(u"消费"_s, filter);
    CHECK_FALSE(groupOf(found, FindKind::Words));
    REQUIRE(groupOf(found, FindKind::Indicator));
    CHECK(titles(found, FindKind::Indicator).contains(u"促消费活动场次"_s));
    for (const FindGroup& group : found) {
        for (const FindHit& hit : group.hits)
            CHECK(hit.kind != FindKind::Unit);
    }
    // All that is due is due by the end of the quarter, and nothing before the year began.
    filter.dueTo = QDate(2025, 3, 31);
    CHECK(groupOf(bundled.find(u"消费"_s, filter), FindKind::Entry));
    filter.dueTo = QDate(2024, 12, 31);
    CHECK(bundled.find(u"消费"_s, filter).isEmpty());

    // A light alone lists what bears it: nothing was begun, and all but some is due on 31 March,
    // the end of the 旬 after the one looked at.
    FindFilter watch;
    watch.light = Light::Watch;
    const auto watched = bundled.find({}, watch);
    REQUIRE(groupOf(watched, FindKind::Entry));
    for (const FindHit& hit : groupOf(watched, FindKind::Entry)->hits) {
        CHECK(hit.light == Light::Watch);
        CHECK(hit.due <= QDate(2025, 3, 31));
    }
}

TEST_CASE("A prefecture's own figures are found where the prefecture is asked for")
{
    const Bundled demo(Bundle::Demo);
    const auto foundOfAll = demo.find(u"投资"_s);
    const FindGroup* all = groupOf(foundOfAll, FindKind::Indicator);
    REQUIRE(all);
    for (const FindHit& hit : all->hits)
        CHECK(hit.region == demo.workbook.plan()->province().id);
    FindFilter xining;
    xining.region = RegionId{630100};
    const auto foundOfOwn = demo.find({}, xining);
    const FindGroup* own = groupOf(foundOfOwn, FindKind::Indicator);
    REQUIRE(own);
    for (const FindHit& hit : own->hits)
        CHECK(hit.region == RegionId{630100});
}

TEST_CASE("The ledgers are asked the same question")
{
    FindFilter filter;
    filter.light = Light::Behind;
    filter.dueTo = QDate(2025, 3, 10);
    filter.region = RegionId{630100};
    const EntryQuery query = entryQueryFor(u" 项目  库 "_s, filter, QDate(2025, 3, 20), {});
    CHECK(query.text == u"项目 库"_s);
    CHECK(query.region == RegionId{630100});
    CHECK(query.dueTo == QDate(2025, 3, 10));
    REQUIRE(query.conditions.size() == 1);
    CHECK(query.conditions.first().dueTo == QDate(2025, 3, 20)); // behind: open and due by then

    // No entry is ever “not reported”.
    filter = {};
    filter.light = Light::Missing;
    const Bundled bundled;
    CHECK(bundled.workbook.countEntries(entryQueryFor({}, filter, QDate(2025, 3, 20), {})) == 0);
}

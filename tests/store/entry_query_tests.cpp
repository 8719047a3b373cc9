// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_fields.h"
#include "core/evaluation/entry_light.h"
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr qint64 kGolmud = 632801;
constexpr qint64 kChengdong = 630102;

const QString kProjects = QStringLiteral("projects");

/// A project of the ledger; 0 and nothing leave a field out.
struct Line
{
    const char* name;
    const char* state;
    qint64 region = 0;
    QDate started = {};
    std::optional<double> planned = {};
    std::optional<double> completed = {};
    bool key = true;
    QDate due = {};
};

EntryId add(Editing& editing, const Line& line)
{
    Entry entry;
    entry.id = editing.workbook.newEntryId();
    entry.ledger = kProjects;
    entry.set(EntryField::Name, QString::fromUtf8(line.name));
    entry.set(EntryField::State, QString::fromLatin1(line.state));
    entry.set(EntryField::OnDay, QDate(2025, 1, 5));
    if (line.region)
        entry.set(EntryField::Region, line.region);
    entry.set(EntryField::KeyProject, qint64(line.key));
    entry.set(EntryField::StartedOn, line.started);
    entry.set(EntryField::Due, line.due);
    if (line.planned)
        entry.set(EntryField::PlannedYear, *line.planned);
    if (line.completed)
        entry.set(EntryField::CompletedYear, *line.completed);
    editing.record(EntryEdit{{}, entry});
    return entry.id;
}

/// Xining: two key projects, one begun; Haixi: one that begins later and one that says little;
/// one of no prefecture; one that is no key project.
void addProjects(Editing& editing)
{
    add(editing, {"甲", "construction", kXining, {2025, 3, 1}, 1000, 200, true, {2025, 12, 31}});
    add(editing, {"乙", "approval", kXining, {}, 500, 0, true, {2025, 3, 1}});
    add(editing, {"丙", "construction", kHaixi, {2025, 3, 25}, 2000, 100, true, {2026, 6, 30}});
    add(editing, {"丁", "acceptance", kHaixi, {2025, 2, 1}, {}, 70, true, {2025, 2, 1}});
    add(editing, {"戊", "construction", 0, {2025, 3, 20}, 400, {}, true});
    add(editing, {"己", "construction", kXining, {2025, 1, 2}, 9000, 9000, false});
}

const EntryTally& of(const QVector<EntryTally>& tallies, const FieldValue& group)
{
    const auto found = std::find_if(tallies.begin(), tallies.end(),
                                    [&](const EntryTally& t) { return t.group == group; });
    REQUIRE(found != tallies.end());
    return *found;
}

} // namespace

TEST_CASE("Key projects are counted by prefecture, what begins after the day not as begun")
{
    Editing editing;
    addProjects(editing);
    const EntryQuery query{.ledger = kProjects, .keyProject = true};
    const auto tallies =
        editing.workbook.tallyEntries(query, EntryField::Region, QDate(2025, 3, 20));
    REQUIRE(tallies.size() == 3);
    const EntryTally& xining = of(tallies, FieldValue{qint64(kXining)});
    CHECK(xining.count == 2);
    CHECK(xining.started == 1);
    CHECK(xining.overdue == 1); // 乙, due on 1 March
    CHECK(xining.closed == 0);
    CHECK(xining.plannedYear == 1500);
    CHECK(xining.completedYear == 200);
    CHECK(xining.withPlan == 2);
    const EntryTally& haixi = of(tallies, FieldValue{qint64(kHaixi)});
    CHECK(haixi.started == 1); // 丁; 丙 begins on the 25th
    CHECK(haixi.closed == 1);
    CHECK(haixi.overdue == 0); // what is finished is late no more
    CHECK(haixi.withPlan == 1);
    CHECK(haixi.withPlanAndCompleted == 1);
    CHECK(haixi.completedYear == 170);
    CHECK(haixi.completedOfPlan == 100); // 丁 does not say what is planned
    const EntryTally& nowhere = of(tallies, FieldValue{});
    CHECK(nowhere.started == 1); // on the very day
    CHECK(nowhere.withPlan == 1);
    CHECK(nowhere.withPlanAndCompleted == 0);

    const auto all = editing.workbook.tallyEntries(query, {}, QDate(2025, 3, 31));
    REQUIRE(all.size() == 1);
    CHECK(all.first().count == 5);
    CHECK(all.first().started == 4);
}

TEST_CASE("Key projects are those of the moment, and of the newest period or an earlier one")
{
    Editing editing;
    addProjects(editing);
    editing.tiny.add({.indicator = kFairs,
                      .period = QStringLiteral("2025-03-X2"),
                      .cumulative = 20,
                      .recordedAt = QStringLiteral("2025-03-21T00:00:00.000Z")});
    const auto count = [](const KeyProjects& projects) {
        int all = 0;
        for (const EntryTally& tally : projects.byRegion)
            all += tally.count;
        return all;
    };
    const KeyProjects now = editing.workbook.keyProjects(Period::xun(2025, 3, 2));
    CHECK(count(now) == 5);
    CHECK(now.isNewest);
    CHECK_FALSE(editing.workbook.keyProjects(Period::xun(2025, 3, 1)).isNewest);
    const QDateTime second = editing.clock.addSecs(-4 * 60); // after two of the six
    CHECK(count(editing.workbook.keyProjects(Period::xun(2025, 3, 2), second)) == 2);
}

TEST_CASE("Entries are sorted as asked, what says nothing last whichever way round")
{
    Editing editing;
    addProjects(editing);
    const auto names = [&](std::optional<EntryField> by, bool descending) {
        EntryQuery query{.ledger = kProjects, .keyProject = true};
        query.sortBy = by;
        query.descending = descending;
        QString all;
        for (const Entry& entry : editing.workbook.entries(query, 0, 50))
            all += entry.name();
        return all;
    };
    CHECK(names({}, false) == u"乙甲丙戊丁"); // open by due day, then without one, then closed
    CHECK(names(EntryField::PlannedYear, false) == u"戊乙甲丙丁");
    CHECK(names(EntryField::PlannedYear, true) == u"丙甲乙戊丁");
}

TEST_CASE("States are sorted as an entry goes through them, levels from the province down")
{
    Editing editing;
    addProjects(editing);
    const std::pair<const char*, const char*> levels[] = {
        {"甲", "county"}, {"乙", "province"}, {"丙", "prefecture"}};
    for (const auto& [name, level] : levels) {
        EntryQuery query{.ledger = kProjects, .text = QString::fromUtf8(name)};
        Entry entry = editing.workbook.entries(query, 0, 1).first();
        entry.set(EntryField::Level, QString::fromLatin1(level));
        editing.record(EntryEdit{editing.workbook.entry(entry.id), entry});
    }
    const auto names = [&](EntryField by, bool descending) {
        EntryQuery query{.ledger = kProjects, .keyProject = true};
        query.sortBy = by;
        query.descending = descending;
        QString all;
        for (const Entry& entry : editing.workbook.entries(query, 0, 50))
            all += entry.name();
        return all;
    };
    // 乙 is being approved, 丁 accepted, the others built: those by due day.
    CHECK(names(EntryField::State, false) == u"乙甲丙戊丁");
    CHECK(names(EntryField::State, true) == u"丁甲丙戊乙");
    CHECK(names(EntryField::Level, false).startsWith(u"乙丙甲"));
    CHECK(names(EntryField::Level, true).startsWith(u"甲丙乙"));
}

TEST_CASE("Words are found whatever their case and width")
{
    Editing editing;
    add(editing, {"光伏Ⅱ期ＡＢＣ项目", "construction"});
    add(editing, {"风电ii期abc-2项目", "construction"});
    const auto count = [&](const char* words) {
        EntryQuery query{.ledger = kProjects, .text = QString::fromUtf8(words)};
        EntryQuery sought{.ledger = kProjects, .words = {{QString::fromUtf8(words)}}};
        CHECK(editing.workbook.countEntries(query) == editing.workbook.countEntries(sought));
        return editing.workbook.countEntries(query);
    };
    CHECK(count("Ⅱ") == 1);
    CHECK(count("ⅱ") == 1);
    CHECK(count("Ⅱ期ＡＢＣ") == 1);
    CHECK(count("Ⅱ期abc") == 1);
    CHECK(count("ＡＢＣ") == 2);
    CHECK(count("ａｂｃ") == 2);
    CHECK(count("ABC") == 2);
    CHECK(count("ＡＢＣ－２") == 1);
    CHECK(count("ABD") == 0);
    CHECK(count("_") == 0);
}

TEST_CASE("A condition that no phase meets is met by no entry")
{
    Editing editing;
    addProjects(editing);
    EntryQuery query{.ledger = kProjects};
    query.conditions = {{.phases = QSet<EntryPhase>()}};
    CHECK(editing.workbook.countEntries(query) == 0);
}

TEST_CASE("Key projects under construction without a day are counted, those of later days are not")
{
    Editing editing;
    addProjects(editing);
    add(editing, {"庚", "construction", kXining});
    const QVector<EntryTally> underway =
        editing.workbook.keyProjects(Period::xun(2025, 3, 2)).underway;
    const EntryTally& xining = of(underway, FieldValue{qint64(kXining)});
    CHECK(xining.count - xining.started == 1); // 庚
    const EntryTally& haixi = of(underway, FieldValue{qint64(kHaixi)});
    CHECK(haixi.count - haixi.started == 0); // 丙 begins on the 25th, and says so
}

TEST_CASE("A page of entries and an entry's place in them belong together")
{
    Editing editing;
    addProjects(editing);
    const EntryQuery query{.ledger = kProjects};
    const QVector<Entry> all = editing.workbook.entries(query, 0, 50);
    CHECK(editing.workbook.countEntries(query) == all.size());
    for (int i = 0; i < all.size(); ++i) {
        CHECK(editing.workbook.entries(query, i, 1).first().id == all.at(i).id);
        CHECK(editing.workbook.placeOfEntry(query, all.at(i).id) == i);
    }
    CHECK_FALSE(
        editing.workbook.placeOfEntry({.ledger = QStringLiteral("matters")}, all.first().id));
}

namespace {

Entry randomEntry(EntryId id, QRandomGenerator& random)
{
    const QStringList states{QStringLiteral("raised"), QStringLiteral("assigned"),
                             QStringLiteral("answered"), QStringLiteral("closed")};
    const QStringList firms{QString(), QStringLiteral("盐湖股份"), QStringLiteral("西钢")};
    const bool haixi = random.bounded(2);
    Entry entry;
    entry.id = id;
    entry.ledger = QStringLiteral("matters");
    entry.set(
        EntryField::Name,
        QStringLiteral("诉求%1%2").arg(id.value).arg(random.bounded(2) ? u"用电"_qs : u"用水"_qs));
    entry.set(EntryField::State, states.at(random.bounded(4)));
    entry.set(EntryField::Unit, qint64(1 + random.bounded(2)));
    entry.set(EntryField::Due, QDate(2025, 3, 1).addDays(random.bounded(31)));
    entry.set(EntryField::Answer, QStringLiteral("答复"));
    entry.set(EntryField::Result, QStringLiteral("结果"));
    entry.set(EntryField::Measure, qint64(1 + random.bounded(2)));
    entry.set(EntryField::Region, qint64(haixi ? kHaixi : kXining));
    if (random.bounded(2))
        entry.set(EntryField::County, haixi ? kGolmud : kChengdong);
    entry.set(EntryField::Enterprise, firms.at(random.bounded(3)));
    return entry;
}

/// Some of the filters, each as likely as not to be given.
EntryQuery randomQuery(QRandomGenerator& random, QDate day)
{
    EntryQuery query{.ledger = QStringLiteral("matters")};
    const auto given = [&] { return random.bounded(4) == 0; };
    if (given())
        query.text = QStringLiteral("用电");
    if (given())
        query.measure = MeasureId{1};
    if (given())
        query.unit = UnitId{2};
    if (given())
        query.region = RegionId{kHaixi};
    if (given())
        query.county = CountyId{kGolmud};
    if (given())
        query.enterprise = QStringLiteral("西钢");
    if (given())
        query.state = QStringLiteral("assigned");
    if (given())
        query.closed = random.bounded(2) == 0;
    if (given())
        query.dueFrom = day.addDays(-5);
    if (given())
        query.dueTo = day.addDays(5);
    if (given())
        query.conditions = {*conditionFor(Light::Behind, day), *conditionFor(Light::Met, day)};
    return query;
}

/// What a query asks for, without the engine.
bool passes(const EntryQuery& query, const Entry& entry, QDate day)
{
    const QDate due = entry.day(EntryField::Due);
    const bool closed = phaseOf(entry.state()) == EntryPhase::Closed;
    const Light light = judgeEntry(entry, day).light;
    return (query.text.isEmpty() || entry.name().contains(query.text)) &&
           (!query.measure || entry.ref<MeasureId>(EntryField::Measure) == query.measure) &&
           (!query.unit || entry.ref<UnitId>(EntryField::Unit) == query.unit) &&
           (!query.region || entry.ref<RegionId>(EntryField::Region) == query.region) &&
           (!query.county || entry.ref<CountyId>(EntryField::County) == query.county) &&
           (query.enterprise.isEmpty() || entry.text(EntryField::Enterprise) == query.enterprise) &&
           (query.state.isEmpty() || entry.state() == query.state) &&
           (!query.closed || *query.closed == closed) &&
           (!query.dueFrom.isValid() || due >= query.dueFrom) &&
           (!query.dueTo.isValid() || due <= query.dueTo) &&
           (query.conditions.isEmpty() || light == Light::Behind || light == Light::Met);
}

} // namespace

TEST_CASE("Filters combine: what every one lets through is shown, and nothing else")
{
    QRandomGenerator random(42);
    Editing editing;
    QVector<Entry> all;
    for (int i = 0; i < 120; ++i) {
        all.append(randomEntry(editing.workbook.newEntryId(), random));
        editing.record(EntryEdit{{}, all.last()});
    }
    const QDate day(2025, 3, 15);
    int shown = 0;
    for (int round = 0; round < 200; ++round) {
        const EntryQuery query = randomQuery(random, day);
        QVector<Entry> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                     [&](const Entry& entry) { return passes(query, entry, day); });
        std::sort(expected.begin(), expected.end(), [](const Entry& a, const Entry& b) {
            const auto key = [](const Entry& e) {
                return std::tuple(phaseOf(e.state()) == EntryPhase::Closed, e.day(EntryField::Due),
                                  e.id);
            };
            return key(a) < key(b);
        });
        const QVector<Entry> found = editing.workbook.entries(query, 0, 1000);
        REQUIRE(found.size() == expected.size());
        CHECK(editing.workbook.countEntries(query) == found.size());
        for (int i = 0; i < found.size(); ++i)
            CHECK(found.at(i).id == expected.at(i).id);
        shown += int(found.size());
    }
    CHECK(shown > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <random>

using namespace kmh;
using namespace kmh::test;

namespace {

/// Records one thing after the other, of any kind, and remembers what the workbook said then.
class History
{
public:
    explicit History(unsigned seed)
        : m_random(seed)
    {
        remember();
        for (int i = 0; i < 40; ++i) {
            addSomething();
            remember();
        }
    }

    Editing editing;
    QVector<std::pair<QDateTime, QString>> said;

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    void remember() { said.append({editing.last(), editing.text()}); }

    void addSomething()
    {
        switch (below(6)) {
        case 0: return editing.record(target());
        case 1: return editing.record(course());
        case 2: return editing.record(lightSet(), QStringLiteral("原因"));
        case 3:
            return editing.record(
                BreakEdit{
                    IndicatorId{kFairs}, {}, Period::month(2025, 1 + below(3)), below(2) == 1},
                QStringLiteral("原因"));
        case 4:
            return editing.record(RuleChoiceEdit{below(2) == 0 ? QStringLiteral("due-only")
                                                               : QStringLiteral("plan-ratio@1")});
        default: addFigure();
        }
    }

    void addFigure()
    {
        editing.clock = editing.clock.addSecs(60);
        editing.tiny.add({.indicator = 1 + below(3),
                          .region = below(2) == 0 ? kProvince : kXining,
                          .period = Period::xun(2025, 1 + below(3), 1 + below(3)).code(),
                          .cumulative = below(50),
                          .recordedAt = editing.clock.toString(Qt::ISODateWithMs)});
    }

    Edit target()
    {
        const RegionId region{below(2) == 0 ? kProvince : kXining};
        if (below(3) == 0)
            return TargetEdit{IndicatorId{kOutput}, region, {}};
        return TargetEdit{IndicatorId{kOutput}, region,
                          Target{IndicatorId{kOutput},
                                 region,
                                 Comparator::AtLeast,
                                 double(below(9)),
                                 Period::quarter(2025, 1),
                                 {}}};
    }

    Edit course()
    {
        const IndicatorId indicator{kFairs};
        const RegionId region{kProvince};
        if (below(3) == 0)
            return CourseEdit{indicator, region, {}};
        return CourseEdit{indicator, region,
                          PlannedCourse{indicator,
                                        region,
                                        PlannedCourse::Shape::Points,
                                        {{Period::month(2025, 1 + below(3)), double(below(9))}}}};
    }

    Edit lightSet()
    {
        OverrideEdit edit{IndicatorId{kFairs}, RegionId{kProvince}, Period::quarter(2025, 1), {}};
        if (below(3) > 0)
            edit.light = kLights[size_t(below(int(kLights.size())))];
        return edit;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("As of any earlier moment a workbook says what it said then")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        const History history(seed);
        for (const auto& [moment, text] : history.said) {
            INFO(moment.toString(Qt::ISODate).toStdString());
            CHECK(history.editing.text(moment) == text);
        }
    }
}

TEST_CASE("As of now is what is current")
{
    for (unsigned seed = 11; seed <= 14; ++seed) {
        const History history(seed);
        const Editing& editing = history.editing;
        CHECK(editing.text(editing.last()) == editing.text());
        CHECK(editing.text(editing.last().addYears(50)) == editing.text());
        // Opened afresh it is the same, nothing having been kept in memory.
        const Workbook again = Workbook::open(editing.tiny.path(), Workbook::Access::ReadOnly);
        CHECK(snapshotText(again.snapshot({.period = Period::quarter(2025, 1)})) == editing.text());
    }
}

TEST_CASE("Every version of a figure is known from its moment on")
{
    const History history(21);
    const Editing& editing = history.editing;
    int versionsBefore = 0;
    for (const auto& [moment, text] : history.said) {
        int versions = 0;
        for (const Observation& o : editing.snapshot(moment).observations) {
            versions += o.version;
            const auto recorded = editing.workbook.history(o.indicator, o.region, o.period);
            const ObservationVersion& inForce = recorded.at(o.version - 1);
            CHECK(inForce.stamp.at <= moment);
            CHECK(inForce.observation.cumulative == o.cumulative);
            if (o.version < recorded.size())
                CHECK(recorded.at(o.version).stamp.at > moment);
        }
        CHECK(versions >= versionsBefore);
        versionsBefore = versions;
    }
    CHECK(versionsBefore > 0);
}

TEST_CASE("The clock's zone does not move a moment")
{
    Editing editing;
    editing.record(RuleChoiceEdit{QStringLiteral("due-only")});
    const QDateTime there = editing.last().toOffsetFromUtc(8 * 3600);
    CHECK(editing.text(there) == editing.text());
    CHECK(editing.text(there.addMSecs(-1)) != editing.text());
}

TEST_CASE("A plan that ends with February has all of a leap year's February before it")
{
    const TinyWorkbook tiny;
    tiny.exec(QStringLiteral("UPDATE plan SET period = '2025-02'"));
    for (const char* code : {"2024-01-X1", "2024-02-X3", "2024-03-X1"})
        tiny.add({.indicator = kFairs,
                  .period = QLatin1String(code),
                  .cumulative = 5,
                  .recordedAt = QStringLiteral("2024-03-12T00:00:00.000Z")});
    const Snapshot snapshot = Workbook::open(tiny.path(), Workbook::Access::ReadOnly)
                                  .snapshot({.period = Period::month(2025, 2), .lastYear = true});
    QStringList found;
    for (const Observation& o : snapshot.lastYear)
        found.append(o.period.code());
    CHECK(found.join(u' ') == u"2024-01-X1 2024-02-X3");
}

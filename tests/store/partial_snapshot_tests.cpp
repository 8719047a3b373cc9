// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of a part holds that part: what one page needs, whatever else there is.
#include "core/evaluation/evaluate.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr qint64 kOtherSector = 2; ///< of the tiny plan; it has no measures
constexpr qint64 kIndustry = 1;
constexpr qint64 kSold = 4;  ///< the rate's numerator
constexpr qint64 kMade = 5;  ///< and denominator
constexpr qint64 kShare = 6; ///< sold ÷ made
constexpr qint64 kDuty = 7;  ///< in the other section

/// The tiny plan with a rate of two indicators, and one more in the sector of the last section.
class Book
{
public:
    Book()
    {
        const auto add = [&](qint64 id, qint64 measure, const char* unit, const char* kind,
                             const QVariant& numerator = {}, const QVariant& denominator = {}) {
            tiny.exec(QStringLiteral("INSERT INTO indicator VALUES (?, ?, ?, '指标', '口径', ?, ?,"
                                     " 'month', 'last', 'sum', 1, 1, ?, NULL, NULL, 0, ?, ?)"),
                      {id, QStringLiteral("code-%1").arg(id), measure, QString::fromUtf8(unit),
                       QLatin1String(kind), id, numerator, denominator});
        };
        add(kSold, 1, "亿元", "cumulative");
        add(kMade, 1, "亿元", "cumulative");
        add(kShare, 1, "%", "rate", kSold, kMade);
        add(kDuty, 3, "亿元", "cumulative");
        for (const qint64 id : {kPotash, kFairs, kOutput, kSold, kMade, kShare, kDuty}) {
            for (const char* period : {"2024-02", "2025-02"})
                tiny.add({.indicator = id,
                          .period = QLatin1String(period),
                          .cumulative = 10.0 * double(id),
                          .recordedAt = QStringLiteral("2025-03-01T00:00:00.000Z")});
        }
    }

    Snapshot snapshot(SnapshotQuery query) const
    {
        query.period = Period::month(2025, 2);
        return Workbook::open(tiny.path(), Workbook::Access::ReadOnly).snapshot(query);
    }

    Assessment assessment(const SnapshotQuery& query) const
    {
        return evaluate(std::make_shared<const Snapshot>(snapshot(query)));
    }

private:
    TinyWorkbook tiny;
};

QVector<qint64> indicatorsOf(const QVector<Observation>& observations)
{
    QVector<qint64> ids;
    for (const Observation& observation : observations)
        ids.append(observation.indicator.value);
    return ids;
}

QVector<qint64> indicatorsOf(const Assessment& assessment)
{
    QVector<qint64> ids;
    for (const IndicatorAssessment& a : assessment.indicators)
        ids.append(a.indicator.value);
    return ids;
}

} // namespace

TEST_CASE("A sector's snapshot holds that sector's figures and no other's")
{
    const Book book;
    CHECK(indicatorsOf(book.snapshot({.sector = SectorId{kIndustry}}).observations) ==
          QVector<qint64>{kPotash, kFairs, kOutput, kSold, kMade, kShare});
    CHECK(indicatorsOf(book.snapshot({.sector = SectorId{3}}).observations) ==
          QVector<qint64>{kDuty});
    CHECK(book.snapshot({.sector = SectorId{kOtherSector}}).observations.isEmpty());
}

TEST_CASE("One indicator's snapshot holds its own figures, this year's and last year's")
{
    const Book book;
    const Snapshot snapshot = book.snapshot({.indicator = IndicatorId{kFairs}, .lastYear = true});
    REQUIRE(indicatorsOf(snapshot.observations) == QVector<qint64>{kFairs});
    CHECK(snapshot.observations.first().period == Period::month(2025, 2));
    REQUIRE(indicatorsOf(snapshot.lastYear) == QVector<qint64>{kFairs});
    CHECK(snapshot.lastYear.first().period == Period::month(2024, 2));
}

TEST_CASE("A rate's snapshot holds the figures of the two it is the quotient of")
{
    const Book book;
    CHECK(indicatorsOf(book.snapshot({.indicator = IndicatorId{kShare}}).observations) ==
          QVector<qint64>{kSold, kMade, kShare});
    CHECK(indicatorsOf(book.snapshot({.indicator = IndicatorId{kSold}}).observations) ==
          QVector<qint64>{kSold});
}

TEST_CASE("Nothing is said of what a snapshot was not asked for")
{
    const Book book;
    SECTION("everything")
    {
        const Assessment all = book.assessment({});
        CHECK(all.indicators.size() == 7);
        CHECK(all.measures.size() == 3);
        CHECK(all.sectors.size() == 3);
        CHECK(all.regions.size() == 2);
    }
    SECTION("a sector")
    {
        const Assessment sector = book.assessment({.sector = SectorId{kIndustry}});
        CHECK(indicatorsOf(sector) ==
              QVector<qint64>{kPotash, kFairs, kSold, kMade, kShare, kOutput});
        CHECK(sector.indicator(IndicatorId{kDuty}, RegionId{kProvince}) == nullptr);
        REQUIRE(sector.measures.size() == 2); // the third's indicator was not asked for
        CHECK(sector.measure(MeasureId{2}).indicators.total() == 1);
        CHECK(sector.sectors.size() == 2); // the one asked for, and the one without any indicator
        CHECK(sector.regions.isEmpty());
    }
    SECTION("an indicator")
    {
        const Assessment one = book.assessment({.indicator = IndicatorId{kFairs}});
        CHECK(indicatorsOf(one) == QVector<qint64>{kFairs});
        CHECK(one.measures.isEmpty());
    }
}

TEST_CASE("A part is judged as it is in the whole")
{
    const Book book;
    const Assessment all = book.assessment({});
    const Assessment sector = book.assessment({.sector = SectorId{kIndustry}});
    REQUIRE(sector.indicators.size() == 6);
    for (const IndicatorAssessment& part : sector.indicators) {
        const IndicatorAssessment* whole = all.indicator(part.indicator, part.region);
        REQUIRE(whole);
        CHECK(part.light == whole->light);
        CHECK(part.actual == whole->actual);
        CHECK(part.ground == whole->ground);
    }
}

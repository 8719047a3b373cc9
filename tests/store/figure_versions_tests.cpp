// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_versions.h"
#include "core/store/moment_number.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kmh;

namespace {

struct Added
{
    qint64 indicator;
    qint64 region;
    Period period;
    double cumulative;
    FigureVersions::Entry entry;
};

QString inForce(const QVector<Added>& all)
{
    FigureVersions versions;
    for (const Added& added : all) {
        Observation observation{
            IndicatorId{added.indicator}, RegionId{added.region}, added.period, {}};
        observation.cumulative = added.cumulative;
        versions.add(observation, added.entry);
    }
    QStringList lines;
    for (const Observation& o : versions.inForce())
        lines.append(QStringLiteral("%1/%2/%3=%4v%5")
                         .arg(o.indicator.value)
                         .arg(o.region.value)
                         .arg(o.period.code())
                         .arg(*o.cumulative)
                         .arg(o.version));
    return lines.join(u' ');
}

} // namespace

TEST_CASE("In whatever order versions are read the same ones are in force, in the same order")
{
    const Period march = Period::month(2025, 3);
    const Period lastXun = Period::xun(2025, 3, 3);
    const Period quarter = Period::quarter(2025, 1);
    QVector<Added> all{{2, 10, march, 5, {100, 1}},   {1, 20, march, 7, {100, 2}},
                       {1, 10, quarter, 9, {100, 3}}, {1, 10, march, 8, {100, 4}},
                       {1, 10, lastXun, 6, {100, 5}}, {2, 10, march, 4, {200, 6}}};
    const QString expected =
        QStringLiteral("1/10/2025-03-X3=6v1 1/10/2025-03=8v1 1/10/2025Q1=9v1 1/20/2025-03=7v1 "
                       "2/10/2025-03=4v2");
    const auto byId = [](const Added& a, const Added& b) { return a.entry.id < b.entry.id; };
    int orders = 0;
    do {
        REQUIRE(inForce(all).toStdString() == expected.toStdString());
        ++orders;
    } while (std::next_permutation(all.begin(), all.end(), byId));
    CHECK(orders == 720); // 6!
}

TEST_CASE("The last entry is the latest moment and of one moment the latest row")
{
    FigureVersions versions;
    CHECK_FALSE(versions.lastEntry().has_value());
    const Observation observation{IndicatorId{1}, RegionId{1}, Period::month(2025, 1), 1};
    for (const FigureVersions::Entry entry :
         QVector<FigureVersions::Entry>{{100, 9}, {300, 2}, {300, 1}})
        versions.add(observation, entry);
    REQUIRE(versions.lastEntry().has_value());
    CHECK(versions.lastEntry()->moment == 300);
    CHECK(versions.lastEntry()->id == 2);
    CHECK(versions.inForce().first().version == 3);
}

TEST_CASE("Nothing is in force where nothing was reported")
{
    CHECK(FigureVersions().inForce().isEmpty());
}

TEST_CASE("A moment as it is stored is the number of its digits")
{
    const auto number = store::momentNumber(u"2025-03-21T08:42:05.070Z");
    REQUIRE(number.has_value());
    CHECK(*number == 20250321084205070LL);
    CHECK(store::momentOf(*number) == QDateTime(QDate(2025, 3, 21), QTime(8, 42, 5, 70), Qt::UTC));
}

TEST_CASE("What is no moment as the store writes it has no number")
{
    for (const QStringView text :
         {u"", u"2025-03-21", u"2025-03-21T08:42:05Z", u"2025-03-21 08:42:05.070Z",
          u"2025-03-21T08:42:05.07aZ", u"2025-03-21T08:42:05.070+", u"2025-03-21T08:42:05.0700Z"})
        CHECK_FALSE(store::momentNumber(text).has_value());
}

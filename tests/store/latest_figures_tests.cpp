// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const Period kXun = Period::xun(2025, 1, 1);

FiguresEdit said(qint64 region, const std::optional<double>& before,
                 const std::optional<double>& after)
{
    const auto figure = [](const std::optional<double>& total) {
        return total ? std::optional(ReportedFigure{{}, total, Quality::Final}) : std::nullopt;
    };
    return FiguresEdit{
        {{{IndicatorId{kPotash}, RegionId{region}, kXun}, figure(before), figure(after)}}};
}

} // namespace

TEST_CASE("The version recorded last is known for every region, taken back or not")
{
    Editing editing;
    editing.record(said(kProvince, {}, 12));
    editing.record(said(kProvince, 12, 13));
    const QDateTime before = editing.last();
    editing.record(said(kXining, {}, 5));
    editing.record(said(kXining, 5, {}));

    const QVector<std::pair<IndicatorId, Period>> rows{{IndicatorId{kPotash}, kXun}};
    const LatestFigures now = editing.workbook.latestFigures(rows);
    REQUIRE(now.size() == 2);
    const LatestFigure province = now.value({IndicatorId{kPotash}, RegionId{kProvince}, kXun});
    CHECK(province.figure.cumulative == 13);
    CHECK(province.figure.quality == Quality::Final);
    CHECK(province.by == u"调度员");
    CHECK(province.at == before);
    CHECK_FALSE(province.withdrawn);
    const LatestFigure xining = now.value({IndicatorId{kPotash}, RegionId{kXining}, kXun});
    CHECK(xining.withdrawn);
    CHECK(xining.figure.cumulative == 5); // what it said until then

    CHECK(editing.workbook.latestFigures(rows, before).size() == 1);
    CHECK(editing.workbook.latestFigures({{IndicatorId{kPotash}, kXun.next()}}).isEmpty());
}

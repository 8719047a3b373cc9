// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_plan.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <limits>

using namespace kmh;
using test::DraftKit;
using test::SampleDraft;
using Kind = OpenPoint::Kind;

namespace {

int count(const QVector<OpenPoint>& points, Kind kind)
{
    return int(std::count_if(points.begin(), points.end(),
                             [&](const OpenPoint& point) { return point.kind == kind; }));
}

/// A draft of which nothing is open.
Draft finished()
{
    DraftKit kit(QStringLiteral("一、工业\n1.稳产，产量700万吨。（省财政厅）"));
    kit.section(QStringLiteral("一、工业"), QStringLiteral("工业"), QStringLiteral("industry"));
    kit.measure(QStringLiteral("1."), QStringLiteral("）"));
    DraftTarget asked;
    asked.indicator = QStringLiteral("产量");
    asked.value = 700;
    kit.add(QStringLiteral("产量700万吨"), asked);
    kit.add(QStringLiteral("省财政厅"), DraftResponsibility{QStringLiteral("省财政厅"), UnitId{9}});
    for (DraftItem& item : kit.draft.items)
        item.checked = true;
    return kit.draft;
}

OpenPoint onlyPoint(const Draft& draft)
{
    const QVector<OpenPoint> points = openPoints(draft);
    REQUIRE(points.size() == 1);
    return points.first();
}

} // namespace

TEST_CASE("A draft that was looked at, answered for and covered has nothing open")
{
    CHECK(openPoints(finished()).isEmpty());
}

TEST_CASE("A draft without period or title or measures says so before all else")
{
    Draft draft = finished();
    draft.head.period.reset();
    draft.head.title = QStringLiteral(" ");
    draft.items[1].checked = false;
    const QVector<OpenPoint> points = openPoints(draft);
    REQUIRE(points.size() == 3);
    CHECK(points.at(0).kind == Kind::Head);
    CHECK(points.at(0).sentence.contains(QStringLiteral("title")));
    CHECK(points.at(1).sentence.contains(QStringLiteral("period")));
    CHECK(points.at(2).kind == Kind::Unchecked);

    draft = finished();
    draft.items.clear();
    CHECK(openPoints(draft).first().sentence.contains(QStringLiteral("no measure")));
}

TEST_CASE("Doubts are open until they are settled, notes never are")
{
    Draft draft = finished();
    draft.issues = {{2, NoticeIssue::Severity::Note, QStringLiteral("记下")},
                    {2,
                     NoticeIssue::Severity::Doubt,
                     QStringLiteral("是年度目标吗"),
                     {},
                     draft.items.at(2).id}};
    const OpenPoint point = onlyPoint(draft);
    CHECK(point.kind == Kind::Doubt);
    CHECK(point.issue == 1);
    CHECK(point.sentence == QStringLiteral("是年度目标吗"));
    CHECK(point.quote == draft.items.at(2).quote);
    draft.issues[1].settled = true;
    CHECK(openPoints(draft).isEmpty());
}

TEST_CASE("A measure that nobody looked at or answers for is open")
{
    Draft draft = finished();
    draft.items[1].checked = false;
    CHECK(onlyPoint(draft).kind == Kind::Unchecked);
    CHECK(onlyPoint(draft).item == draft.items.at(1).id);
    draft.items[1].checked = true;
    draft.items.removeLast();
    CHECK(onlyPoint(draft).kind == Kind::NoUnit);
    CHECK(onlyPoint(draft).quote == draft.items.at(1).quote);
    draft.items.append(
        {{99}, draft.items.at(1).id, draft.items.at(1).quote, DraftImplementation{{}, false}});
    CHECK(openPoints(draft).isEmpty());
}

TEST_CASE("A section without a sector of the register is open")
{
    Draft draft = finished();
    for (const char* code : {"", "fishery"}) {
        std::get<DraftSection>(draft.items[0].content).sector = QString::fromUtf8(code);
        CHECK(onlyPoint(draft).kind == Kind::NoSector);
        CHECK(onlyPoint(draft).sentence.contains(QStringLiteral("“工业”")));
    }
}

TEST_CASE("A place that nothing follows up is open and names its measure")
{
    Draft draft = finished();
    draft.items.removeAt(2);
    const OpenPoint point = onlyPoint(draft);
    CHECK(point.kind == Kind::Uncovered);
    CHECK(point.item == draft.items.at(1).id);
    CHECK(point.quote->in(draft.text) == QStringLiteral("700"));
}

TEST_CASE("Open points come in the order of the notice")
{
    const SampleDraft sample;
    const QVector<OpenPoint> points = openPoints(sample.draft);
    CHECK(count(points, Kind::Unchecked) == 3);
    CHECK(count(points, Kind::Uncovered) == 2); // 建立 and 96
    CHECK(count(points, Kind::NoUnit) == 0);
    for (int i = 1; i < points.size(); ++i)
        CHECK(points.at(i - 1).quote->start <= points.at(i).quote->start);
}

TEST_CASE("A range that falls is open, and the plan has no target for it until it is corrected")
{
    Draft draft = finished();
    auto& target = std::get<DraftTarget>(draft.items[2].content);
    target.comparator = Comparator::Between;
    target.upper = 600; // 700万吨~600万吨
    const OpenPoint point = onlyPoint(draft);
    CHECK(point.kind == Kind::Uncovered);
    CHECK(point.item == draft.items.at(2).id);
    CHECK(point.sentence.contains(QStringLiteral("产量")));
    CHECK(point.sentence.contains(QStringLiteral("ends below where it begins")));
    const Plan plan = planOf(draft);
    CHECK(plan.indicators.size() == 1);
    CHECK(plan.targets.isEmpty());

    target.upper = 800;
    CHECK(openPoints(draft).isEmpty());
    CHECK(planOf(draft).targets.size() == 1);
}

TEST_CASE("A number without end is open too")
{
    Draft draft = finished();
    std::get<DraftTarget>(draft.items[2].content).value = std::numeric_limits<double>::infinity();
    CHECK(onlyPoint(draft).sentence.contains(QStringLiteral("too large")));
    const Plan plan = planOf(draft);
    CHECK(plan.targets.isEmpty());
    REQUIRE(plan.quantities.size() == 1);
    CHECK_FALSE(plan.quantities.first().value);
}

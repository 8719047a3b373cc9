// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/domain/error.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr SectorId kDuty{2};
constexpr MeasureId kLastMeasure{28};
constexpr DeliverableId kDocument{1};

/// The one-indicator plan, a document in the same measure, and a measure of another sector with
/// nothing in it.
Plan planWithDocument()
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 90)};
    plan.sectors.append(
        {kDuty, QStringLiteral("duty"), QStringLiteral("责任落实"), Sector::Kind::Accountability});
    plan.sections.append({SectionId{9}, 9, QStringLiteral("责任"), kDuty, {}});
    Measure measure;
    measure.id = kLastMeasure;
    measure.no = 28;
    measure.section = SectionId{9};
    plan.measures.append(measure);
    Deliverable document;
    document.id = kDocument;
    document.measure = kMeasure;
    document.name = QStringLiteral("文件");
    document.due = {2025, 3, 31};
    plan.deliverables = {document};
    return plan;
}

Assessment evaluated(const Snapshot& snapshot)
{
    return evaluate(std::make_shared<const Snapshot>(snapshot), QStringLiteral("plan-ratio"));
}

} // namespace

TEST_CASE("A measure has the most urgent light of its indicators and deliverables")
{
    // 90 of 90 is met; the document due on 31 March is not due on the 10th: together on track.
    const auto a =
        evaluated(snapshotOf(planWithDocument(), u"2025-03-X1", {total(u"2025-03-X1", 90)}));
    const MeasureAssessment& measure = a.measure(kMeasure);
    CHECK(measure.light == Light::OnTrack);
    CHECK(measure.indicators[Light::Met] == 1);
    CHECK(measure.indicators.total() == 1);
    CHECK(measure.deliverables[Light::NotDue] == 1);
    CHECK(measure.deliverables.total() == 1);
    CHECK(a.sector(kSector).light == Light::OnTrack);
    CHECK(measure.explanation.rule == u"worst-first");
}

TEST_CASE("A document not done on its day makes its measure and sector behind")
{
    const auto a =
        evaluated(snapshotOf(planWithDocument(), u"2025-03-X3", {total(u"2025-03-X3", 90)}));
    CHECK(a.deliverable(kDocument).light == Light::Behind);
    CHECK(a.measure(kMeasure).light == Light::Behind);
    CHECK(a.sector(kSector).light == Light::Behind);
    CHECK(a.sector(kSector).explanation.reason.contains(u"文件"));
}

TEST_CASE("What was last said of a deliverable decides its light")
{
    Snapshot snapshot = snapshotOf(planWithDocument(), u"2025-03-X3", {total(u"2025-03-X3", 90)});
    DeliverableReport done;
    done.deliverable = kDocument;
    done.state = DeliverableReport::State::Done;
    done.onDay = QDate(2025, 3, 28);
    snapshot.deliverableReports = {done};
    const auto a = evaluated(snapshot);
    CHECK(a.deliverable(kDocument).light == Light::Met);
    CHECK(a.measure(kMeasure).light == Light::Met);
}

TEST_CASE("A sector or prefecture with nothing to judge is not judged")
{
    const auto a =
        evaluated(snapshotOf(planWithDocument(), u"2025-03-X2", {total(u"2025-03-X2", 90)}));
    CHECK(a.measure(kLastMeasure).light == Light::NotJudged);
    CHECK(a.sector(kDuty).light == Light::NotJudged);
    CHECK(a.region(kXining).light == Light::NotJudged);
    CHECK(a.regions.size() == 1); // the prefectures; the province is the sum of its sectors
}

TEST_CASE("Every indicator has a provincial verdict and a prefecture only where it is concerned")
{
    const Plan plan = planWithDocument();
    const auto empty = evaluated(snapshotOf(plan, u"2025-03-X2", {}));
    CHECK(empty.provincial(kIndicator).light == Light::Missing);
    CHECK(empty.indicator(kIndicator, kXining) == nullptr);

    const auto reported =
        evaluated(snapshotOf(plan, u"2025-03-X2", {total(u"2025-03-X2", 5, kXining)}));
    REQUIRE(reported.indicator(kIndicator, kXining));
    CHECK(reported.indicator(kIndicator, kXining)->actual == 5.0);

    Plan targeted = plan;
    targeted.targets.append(target(Comparator::AtLeast, 9, Period::quarter(2025, 1), kXining));
    CHECK(evaluated(snapshotOf(targeted, u"2025-03-X2", {})).indicator(kIndicator, kXining));
}

TEST_CASE("What a prefecture lacks is its own affair and not the sector's")
{
    Plan plan = planWithDocument();
    plan.deliverables.clear();
    plan.targets.append(target(Comparator::AtLeast, 90, Period::quarter(2025, 1), kXining));
    const auto a = evaluated(snapshotOf(
        plan, u"2025-03-X2", {total(u"2025-03-X2", 90), total(u"2025-03-X2", 1, kXining)}));
    CHECK(a.region(kXining).light == Light::Behind);
    CHECK(a.sector(kSector).light == Light::Met);
    CHECK(a.sector(kSector).indicators.total() == 1);
}

TEST_CASE("An assessment knows its rule and an unknown rule is refused")
{
    const Snapshot snapshot = snapshotOf(planWithDocument(), u"2025-03-X2", {});
    CHECK(evaluated(snapshot).rule.name == u"plan-ratio");
    CHECK_THROWS_AS(evaluate(std::make_shared<const Snapshot>(snapshot), QStringLiteral("by-mood")),
                    Error);
}

TEST_CASE("Evaluating twice gives the same")
{
    const Snapshot snapshot =
        snapshotOf(planWithDocument(), u"2025-03-X2", {total(u"2025-03-X2", 70)});
    const auto first = evaluated(snapshot);
    const auto second = evaluated(snapshot);
    REQUIRE(first.indicators.size() == second.indicators.size());
    CHECK(first.indicators.first().light == second.indicators.first().light);
    CHECK(first.indicators.first().lagPoints == second.indicators.first().lagPoints);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/changes.h"

#include "core/evaluation/evaluate.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr DeliverableId kDocument{1};

/// 90 in 90 days and a document due on 31 March.
Plan planWithDocument()
{
    Plan plan = planWith(IndicatorKind::Count);
    plan.targets = {target(Comparator::AtLeast, 90)};
    Deliverable document;
    document.id = kDocument;
    document.measure = kMeasure;
    document.due = {2025, 3, 31};
    plan.deliverables = {document};
    return plan;
}

Assessment assessed(const QVector<Observation>& figures, bool done = false)
{
    Snapshot snapshot = snapshotOf(planWithDocument(), u"2025-01-X3", figures);
    if (done)
        snapshot.deliverableReports = {
            {kDocument, DeliverableReport::State::Done, {2025, 1, 30}, {}, {}, {}}};
    return evaluate(std::make_shared<const Snapshot>(snapshot));
}

Revision figure(RegionId region)
{
    Revision revision;
    revision.indicator = kIndicator;
    revision.region = region;
    revision.period = period(u"2025-01-X3");
    return revision;
}

} // namespace

TEST_CASE("A change shows the light before and after")
{
    // 31 and 27 of 31 days.
    const auto changes = changesBetween(assessed({total(u"2025-01-X3", 31)}),
                                        assessed({total(u"2025-01-X3", 27)}), {figure(kProvince)});
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().lightBefore == Light::OnTrack);
    CHECK(changes.first().lightAfter == Light::Behind);
    CHECK(changes.first().changedLight());
    CHECK(changes.first().revision.period == period(u"2025-01-X3"));
}

TEST_CASE("A change that leaves the light as it was says so")
{
    const auto changes = changesBetween(assessed({total(u"2025-01-X3", 31)}),
                                        assessed({total(u"2025-01-X3", 40)}), {figure(kProvince)});
    CHECK_FALSE(changes.first().changedLight());
}

TEST_CASE("A region that had neither target nor figure had no light")
{
    const auto changes = changesBetween(assessed({}), assessed({total(u"2025-01-X3", 5, kXining)}),
                                        {figure(kXining)});
    CHECK_FALSE(changes.first().lightBefore);
    CHECK(changes.first().lightAfter == Light::NotJudged);
    CHECK(changes.first().changedLight());
}

TEST_CASE("A document's change shows its own light and a project's none")
{
    Revision document;
    document.kind = Revision::Kind::Deliverable;
    document.deliverable = kDocument;
    document.onDay = {2025, 1, 30};
    Revision project;
    project.kind = Revision::Kind::Project;
    project.project = ProjectId{1};
    const auto changes = changesBetween(assessed({}), assessed({}, true), {document, project});
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0).lightBefore == Light::NotDue);
    CHECK(changes.at(0).lightAfter == Light::Met);
    CHECK(changes.at(1).revision.kind == Revision::Kind::Project);
    CHECK_FALSE(changes.at(1).lightBefore);
    CHECK_FALSE(changes.at(1).changedLight());
}

TEST_CASE("What belongs to another day or period has no part in the lights")
{
    const auto lights = [](const Revision& revision) {
        const auto changes = changesBetween(assessed({}), assessed({}, true), {revision});
        return changes.first().lightBefore || changes.first().lightAfter;
    };
    Revision document;
    document.kind = Revision::Kind::Deliverable;
    document.deliverable = kDocument;
    document.onDay = {2025, 1, 31};
    CHECK(lights(document));
    document.onDay = {2025, 2, 1}; // the day after the assessed period's end
    CHECK_FALSE(lights(document));

    Revision set = figure(kProvince);
    set.kind = Revision::Kind::Override;
    CHECK(lights(set));
    set.period = period(u"2025-01-X2");
    CHECK_FALSE(lights(set));
}

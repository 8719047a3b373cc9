// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/deliverable_light.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

using State = DeliverableReport::State;

Deliverable dueOnLastOfMarch()
{
    Deliverable deliverable;
    deliverable.id = DeliverableId{4};
    deliverable.due = {2025, 3, 31};
    return deliverable;
}

DeliverableReport reported(State state, QDate day)
{
    DeliverableReport report;
    report.deliverable = DeliverableId{4};
    report.state = state;
    report.onDay = day;
    return report;
}

Light lightOn(QDate day, const std::optional<DeliverableReport>& report = {})
{
    return assessDeliverable(dueOnLastOfMarch(), report, day).light;
}

} // namespace

TEST_CASE("Nothing said of a deliverable long before its date is not due")
{
    CHECK(lightOn({2025, 1, 10}) == Light::NotDue);
    CHECK(lightOn({2025, 3, 10}) == Light::NotDue); // the next report comes for 20 March
}

TEST_CASE("Nothing started and due by the next report is watch")
{
    CHECK(lightOn({2025, 3, 20}) == Light::Watch); // the next xun ends on 31 March
    CHECK(lightOn({2025, 3, 30}) == Light::Watch);
}

TEST_CASE("The last day of the next xun is watch and the day after it is not")
{
    const auto lightFor = [](QDate due) {
        Deliverable deliverable = dueOnLastOfMarch();
        deliverable.due = due;
        return assessDeliverable(deliverable, {}, {2025, 2, 28}).light;
    };
    // After 28 February the next xun is 1–10 March.
    CHECK(lightFor({2025, 3, 10}) == Light::Watch);
    CHECK(lightFor({2025, 3, 11}) == Light::NotDue);
    CHECK(lightFor({2025, 3, 1}) == Light::Watch);
}

TEST_CASE("A report that nothing has started is the same as no report")
{
    const auto report = reported(State::NotStarted, {2025, 3, 5});
    CHECK(lightOn({2025, 3, 10}, report) == Light::NotDue);
    CHECK(lightOn({2025, 3, 20}, report) == Light::Watch);
    CHECK(lightOn({2025, 3, 31}, report) == Light::Behind);
}

TEST_CASE("What is in progress is on track until its date")
{
    const auto report = reported(State::InProgress, {2025, 3, 10});
    CHECK(lightOn({2025, 3, 10}, report) == Light::OnTrack);
    CHECK(lightOn({2025, 3, 21}, report) == Light::OnTrack);
    CHECK(lightOn({2025, 3, 30}, report) == Light::OnTrack);
}

TEST_CASE("What is not done at the end of its due day is behind")
{
    const auto report = reported(State::InProgress, {2025, 3, 10});
    CHECK(lightOn({2025, 3, 31}, report) == Light::Behind);
    CHECK(lightOn({2025, 3, 31}) == Light::Behind);
    CHECK(lightOn({2025, 4, 10}, report) == Light::Behind);
}

TEST_CASE("What is done is met before and on and after its date")
{
    CHECK(lightOn({2025, 3, 20}, reported(State::Done, {2025, 3, 12})) == Light::Met);
    CHECK(lightOn({2025, 3, 31}, reported(State::Done, {2025, 3, 31})) == Light::Met);
    CHECK(lightOn({2025, 4, 10}, reported(State::Done, {2025, 4, 2})) == Light::Met);
}

TEST_CASE("Days left are counted from the end of the period and negative when past")
{
    CHECK(assessDeliverable(dueOnLastOfMarch(), {}, {2025, 3, 20}).daysLeft == 11);
    CHECK(assessDeliverable(dueOnLastOfMarch(), {}, {2025, 3, 31}).daysLeft == 0);
    CHECK(assessDeliverable(dueOnLastOfMarch(), {}, {2025, 4, 10}).daysLeft == -10);
}

TEST_CASE("The reason says how late a deliverable is or was")
{
    const auto late = assessDeliverable(dueOnLastOfMarch(), {}, {2025, 4, 10});
    CHECK(late.explanation.reason == u"due on 3/31 and not done, 10 days late");
    const auto done =
        assessDeliverable(dueOnLastOfMarch(), reported(State::Done, {2025, 4, 2}), {2025, 4, 10});
    CHECK(done.explanation.reason == u"done on 4/2, 2 days after it was due");
    const auto inTime =
        assessDeliverable(dueOnLastOfMarch(), reported(State::Done, {2025, 3, 12}), {2025, 3, 20});
    CHECK(inTime.explanation.reason == u"done on 3/12");
}

TEST_CASE("A deliverable keeps what was last said of it")
{
    const auto a = assessDeliverable(dueOnLastOfMarch(), reported(State::InProgress, {2025, 3, 10}),
                                     {2025, 3, 20});
    CHECK(a.deliverable == DeliverableId{4});
    REQUIRE(a.report);
    CHECK(a.report->state == State::InProgress);
    CHECK_FALSE(assessDeliverable(dueOnLastOfMarch(), {}, {2025, 3, 20}).report);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/funding_flow.h"
#include "tests/support/catch.h"

using namespace kmh;
using Doubt = FundingFlow::Doubt;

namespace {

/// The notice names 15 亿元 as F1.
Plan planWithFunding()
{
    Plan plan;
    plan.fundings = {{QStringLiteral("F1"), {1}, {}, 15, QStringLiteral("亿元"), {}, {}}};
    return plan;
}

struct Amounts
{
    std::optional<double> arranged, allotted, arrived, paid;
};

FundingFlow flowOf(const Amounts& amounts, const char* unit = "亿元", const char* item = "F1")
{
    Entry entry;
    entry.set(EntryField::Name, QStringLiteral("债券"));
    entry.set(EntryField::Item, QString::fromUtf8(item));
    entry.set(EntryField::FigureUnit, QString::fromUtf8(unit));
    const auto say = [&](EntryField field, std::optional<double> amount) {
        if (amount)
            entry.set(field, *amount);
    };
    say(EntryField::Arranged, amounts.arranged);
    say(EntryField::Allotted, amounts.allotted);
    say(EntryField::Arrived, amounts.arrived);
    say(EntryField::Paid, amounts.paid);
    return fundingFlow(planWithFunding(), entry);
}

} // namespace

TEST_CASE("Each step of money is a share of the one before")
{
    const FundingFlow flow = flowOf({15, 12, 9, 4.5});
    CHECK(flow.noticed == 15.0);
    CHECK(flow.allottedShare() == 0.8);
    CHECK(flow.arrivedShare() == 0.75);
    CHECK(flow.paidShare() == 0.5);
    CHECK(flow.doubts.isEmpty());
    CHECK(fundingText(flow).toStdString() ==
          "债券: arranged 15 亿元 → allotted 12 亿元 (80.0%) → arrived 9 亿元 (75.0%) → paid "
          "4.5 亿元 (50.0%).");
}

TEST_CASE("What was not said of money has no share and is no zero")
{
    const FundingFlow flow = flowOf({15, {}, 3, {}});
    CHECK_FALSE(flow.allottedShare());
    CHECK_FALSE(flow.arrivedShare());
    CHECK_FALSE(flow.paidShare());
    CHECK(flow.doubts.isEmpty());
    CHECK_FALSE(flowOf({15, 0, 0, {}}).arrivedShare()); // nothing was there to arrive
}

TEST_CASE("More at a step than there was before it is told with both amounts")
{
    const FundingFlow flow = flowOf({15, 16, 16.5, 17});
    CHECK(flow.doubts == QVector{Doubt::AllottedAboveArranged, Doubt::ArrivedAboveAllotted,
                                 Doubt::PaidAboveArrived});
    CHECK(fundingDoubtText(flow, Doubt::AllottedAboveArranged).toStdString() ==
          "16 亿元 allotted, more than the 15 亿元 arranged");
    CHECK(fundingDoubtText(flow, Doubt::ArrivedAboveAllotted).toStdString() ==
          "16.5 亿元 arrived, more than the 16 亿元 allotted");
    CHECK(fundingDoubtText(flow, Doubt::PaidAboveArrived).toStdString() ==
          "17 亿元 paid, more than the 16.5 亿元 that arrived");
}

TEST_CASE("What is arranged is held against the notice's amount, in whatever unit of money")
{
    CHECK(flowOf({14, {}, {}, {}}).doubts == QVector{Doubt::NotAsNoticed});
    CHECK(flowOf({150000, {}, {}, {}}, "万元").doubts.isEmpty()); // 15 亿元
    const FundingFlow less = flowOf({140000, {}, {}, {}}, "万元");
    CHECK(less.doubts == QVector{Doubt::NotAsNoticed});
    CHECK(fundingDoubtText(less, Doubt::NotAsNoticed).toStdString() ==
          "140,000 万元 arranged, but the notice names 150,000 万元");
}

TEST_CASE("Money the notice does not name, or in another kind of unit, is held against nothing")
{
    CHECK_FALSE(flowOf({14, {}, {}, {}}, "亿元", "").noticed);
    CHECK_FALSE(flowOf({14, {}, {}, {}}, "亿元", "F9").noticed);
    CHECK_FALSE(flowOf({14, {}, {}, {}}, "户").noticed);
    CHECK(flowOf({14, {}, {}, {}}, "户").doubts.isEmpty());
}

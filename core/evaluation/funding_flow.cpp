// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/funding_flow.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// How many 元 a unit of money is; nothing for any other unit.
std::optional<double> yuanIn(const QString& unit)
{
    if (unit == QStringLiteral("元"))
        return 1;
    if (unit == QStringLiteral("万元"))
        return 1e4;
    if (unit == QStringLiteral("亿元"))
        return 1e8;
    return {};
}

std::optional<double> converted(double amount, const QString& from, const QString& to)
{
    if (from == to)
        return amount;
    const auto one = yuanIn(from);
    const auto other = yuanIn(to);
    return one && other ? std::optional(amount * *one / *other) : std::nullopt;
}

/// Amounts are compared to a hundred-millionth of their size, which no ledger states.
bool exceeds(std::optional<double> amount, std::optional<double> limit)
{
    return amount && limit && *amount > *limit + 1e-8 * std::max(1.0, std::abs(*limit));
}

std::optional<double> share(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole > 0 ? std::optional(*part / *whole) : std::nullopt;
}

/// With as many decimals as the amount has, up to four.
QString amountText(std::optional<double> amount, const QString& unit)
{
    if (!amount)
        return absentNumber();
    int decimals = 0;
    while (decimals < 4 &&
           std::abs(*amount - std::round(*amount * std::pow(10, decimals)) /
                                  std::pow(10, decimals)) > 1e-9 * std::max(1.0, *amount))
        ++decimals;
    return tr("%1 %2").arg(formatNumber(*amount, decimals), unit);
}

QVector<FundingFlow::Doubt> doubtsOf(const FundingFlow& flow)
{
    using Doubt = FundingFlow::Doubt;
    QVector<Doubt> doubts;
    if (exceeds(flow.arranged, flow.noticed) || exceeds(flow.noticed, flow.arranged))
        doubts.append(Doubt::NotAsNoticed);
    if (exceeds(flow.allotted, flow.arranged))
        doubts.append(Doubt::AllottedAboveArranged);
    if (exceeds(flow.arrived, flow.allotted))
        doubts.append(Doubt::ArrivedAboveAllotted);
    if (exceeds(flow.paid, flow.arrived))
        doubts.append(Doubt::PaidAboveArrived);
    return doubts;
}

} // namespace

std::optional<double> FundingFlow::allottedShare() const
{
    return share(allotted, arranged);
}

std::optional<double> FundingFlow::arrivedShare() const
{
    return share(arrived, allotted);
}

std::optional<double> FundingFlow::paidShare() const
{
    return share(paid, arrived);
}

FundingFlow fundingFlow(const Plan& plan, const Entry& entry)
{
    FundingFlow flow;
    flow.entry = entry.id;
    flow.name = entry.name();
    flow.unit = entry.text(EntryField::FigureUnit);
    flow.arranged = entry.number(EntryField::Arranged);
    flow.allotted = entry.number(EntryField::Allotted);
    flow.arrived = entry.number(EntryField::Arrived);
    flow.paid = entry.number(EntryField::Paid);
    const QString item = entry.text(EntryField::Item);
    for (const Funding& funding : plan.fundings) {
        if (!item.isEmpty() && funding.code == item)
            flow.noticed = converted(funding.amount, funding.unit, flow.unit);
    }
    flow.doubts = doubtsOf(flow);
    return flow;
}

QString fundingText(const FundingFlow& flow)
{
    QStringList steps{tr("arranged %1").arg(amountText(flow.arranged, flow.unit))};
    const auto add = [&](const QString& step, std::optional<double> amount,
                         std::optional<double> part) {
        const QString text = step.arg(amountText(amount, flow.unit));
        steps.append(part ? tr("%1 (%2)").arg(text, formatRatioPercent(*part)) : text);
    };
    add(tr("allotted %1"), flow.allotted, flow.allottedShare());
    add(tr("arrived %1"), flow.arrived, flow.arrivedShare());
    add(tr("paid %1"), flow.paid, flow.paidShare());
    return tr("%1: %2.").arg(flow.name, steps.join(tr(" → ")));
}

QString fundingDoubtText(const FundingFlow& flow, FundingFlow::Doubt doubt)
{
    const auto text = [&](std::optional<double> amount) { return amountText(amount, flow.unit); };
    switch (doubt) {
    case FundingFlow::Doubt::NotAsNoticed:
        return tr("%1 arranged, but the notice names %2")
            .arg(text(flow.arranged), text(flow.noticed));
    case FundingFlow::Doubt::AllottedAboveArranged:
        return tr("%1 allotted, more than the %2 arranged")
            .arg(text(flow.allotted), text(flow.arranged));
    case FundingFlow::Doubt::ArrivedAboveAllotted:
        return tr("%1 arrived, more than the %2 allotted")
            .arg(text(flow.arrived), text(flow.allotted));
    case FundingFlow::Doubt::PaidAboveArrived:
        return tr("%1 paid, more than the %2 that arrived")
            .arg(text(flow.paid), text(flow.arrived));
    }
    Q_UNREACHABLE();
}

} // namespace kmh

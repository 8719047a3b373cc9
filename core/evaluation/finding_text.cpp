// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/consistency.h"

#include <cmath>

namespace kmh {

QString findingCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::TotalMismatch: return QStringLiteral("total-mismatch");
    case Finding::Kind::RegionsMismatch: return QStringLiteral("regions-mismatch");
    case Finding::Kind::PartsMismatch: return QStringLiteral("parts-mismatch");
    case Finding::Kind::RateMismatch: return QStringLiteral("rate-mismatch");
    case Finding::Kind::Jump: return QStringLiteral("jump");
    case Finding::Kind::Fall: return QStringLiteral("fall");
    case Finding::Kind::UnitSlip: return QStringLiteral("unit-slip");
    case Finding::Kind::LedgerMismatch: return QStringLiteral("ledger-mismatch");
    }
    Q_UNREACHABLE();
}

QString findingLabel(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::TotalMismatch: return tr("total and own figure");
    case Finding::Kind::RegionsMismatch: return tr("prefectures and province");
    case Finding::Kind::PartsMismatch: return tr("parts and whole period");
    case Finding::Kind::RateMismatch: return tr("rate and its parts");
    case Finding::Kind::Jump: return tr("jump");
    case Finding::Kind::Fall: return tr("falling total");
    case Finding::Kind::UnitSlip: return tr("unit");
    case Finding::Kind::LedgerMismatch: return tr("ledger and report");
    }
    Q_UNREACHABLE();
}

Indicator comparedIn(const Plan& plan, const Finding& finding)
{
    Indicator indicator = plan.indicator(finding.indicator);
    if (finding.kind == Finding::Kind::Jump)
        ++indicator.decimals;
    return indicator;
}

QString findingText(const Plan& plan, const Finding& finding)
{
    const QString found = formatValue(finding.found, plan.indicator(finding.indicator));
    const QString expected = formatValue(finding.expected, comparedIn(plan, finding));
    switch (finding.kind) {
    case Finding::Kind::TotalMismatch:
        return tr("the total reported is %1; the total before and this period's figure make %2")
            .arg(found, expected);
    case Finding::Kind::RegionsMismatch:
        return tr("the province reports %1; the prefectures come to %2").arg(found, expected);
    case Finding::Kind::PartsMismatch:
        return tr("the whole period is reported as %1; the reports within it come to %2")
            .arg(found, expected);
    case Finding::Kind::RateMismatch:
        return tr("the rate is reported as %1; its numerator and denominator give %2")
            .arg(found, expected);
    case Finding::Kind::Jump:
        return tr("%1 is beyond %2, up to which its changes so far and the planned one would go at "
                  "three times their size")
            .arg(found, expected);
    case Finding::Kind::Fall:
        return tr("the running total is %1, after %2 in the period before").arg(found, expected);
    case Finding::Kind::UnitSlip:
        return tr("%1 does not fit its series; in another unit it would be %2")
            .arg(found, expected);
    case Finding::Kind::LedgerMismatch:
        return tr("the ledger makes %1, %2 is reported, %3 apart")
            .arg(expected, found,
                 formatDifference(std::abs(finding.difference()), comparedIn(plan, finding)));
    }
    Q_UNREACHABLE();
}

} // namespace kmh

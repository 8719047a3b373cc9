// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess.h"

#include "core/evaluation/evaluate.h"

namespace kmh {

namespace {

std::shared_ptr<const Snapshot> snapshotOf(const Workbook& workbook, const Period& period,
                                           const QDateTime& asOf)
{
    return std::make_shared<const Snapshot>(workbook.snapshot({.period = period, .asOf = asOf}));
}

} // namespace

std::shared_ptr<const Assessment> assess(const Workbook& workbook, const Period& period,
                                         const QDateTime& asOf)
{
    return std::make_shared<const Assessment>(evaluate(snapshotOf(workbook, period, asOf)));
}

std::shared_ptr<const Assessment> assess(const Workbook& workbook, const Period& period,
                                         const QDateTime& asOf, const LightRule& rule)
{
    return std::make_shared<const Assessment>(evaluate(snapshotOf(workbook, period, asOf), rule));
}

} // namespace kmh

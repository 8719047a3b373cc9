// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QJsonObject>

// tests/cases/evaluation/<name>/input.json: one indicator of the province and what was reported of
// it. expected.json beside it: the figures to check, under the names the console gives them.
namespace kmh::test {

/// A snapshot, and the rule to judge it by.
struct EvaluationCase
{
    Snapshot snapshot;
    QString rule;
};

/// What an input.json describes: `plan_period`, `indicator` (kind, calendar, unit, decimals),
/// `target` (comparator, value, upper of a range, due), `trajectory` (shape, points) or just
/// `plan_points`, `release` (lag_days, dates), `breaks`, `observations` (period, value, cumulative,
/// quality, version), `override` (light, by, reason), the assessed `period` and the `rule`.
EvaluationCase readCase(const QJsonObject& input);

} // namespace kmh::test

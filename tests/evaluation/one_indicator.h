// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/indicator_assessment.h"

// A plan for 2025Q1 with one sector, section, measure and indicator, the province and one
// prefecture: what a hand-worked test needs and nothing else.
namespace kmh::test {

inline constexpr RegionId kProvince{630000};
inline constexpr RegionId kXining{630100};
inline constexpr SectorId kSector{1};
inline constexpr MeasureId kMeasure{1};
inline constexpr IndicatorId kIndicator{1};

/// The period written so; a typing error fails the test.
Period period(QStringView code);

Plan planWith(IndicatorKind kind, Calendar calendar = Calendar::Xun);

Target target(Comparator comparator, double value, const Period& due = Period::quarter(2025, 1),
              RegionId region = kProvince);
PlannedCourse::Point planPoint(QStringView code, double value);
/// A course through planned values, or of another shape.
PlannedCourse course(QVector<PlannedCourse::Point> points, RegionId region = kProvince,
                     PlannedCourse::Shape shape = PlannedCourse::Shape::Points);

/// The rules every workbook starts with, their limits as design §4 gives them.
QVector<LightRule> standardRules();

/// Only the period's own figure was reported.
Observation own(QStringView code, double value, RegionId region = kProvince);
/// Only the running total was reported.
Observation total(QStringView code, double cumulative, RegionId region = kProvince);

/// The observations in any order; those after the period must be left out by the caller.
Snapshot snapshotOf(const Plan& plan, QStringView code, QVector<Observation> observations);

/// The verdict on the plan's indicator under one of the standard rules.
IndicatorAssessment assess(const Snapshot& snapshot, RegionId region = kProvince,
                           const QString& rule = QStringLiteral("plan-ratio"));

} // namespace kmh::test

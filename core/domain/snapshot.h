// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>

#include <memory>

namespace kmh {

enum class Quality { Preliminary, Final, Estimated };

/// One reported value of indicator × region × period: the version in force at the snapshot's
/// moment.
struct Observation
{
    IndicatorId indicator;
    RegionId region;
    Period period;
    std::optional<double> value;      ///< the period's own figure (本期值)
    std::optional<double> cumulative; ///< since the start of the target's span (累计值)
    Quality quality = Quality::Preliminary;
    QString source;
    QString note;
    QDateTime recordedAt;
    QString recordedBy;
    int version = 1; ///< how many versions there have been, this one included
    bool demo = false;
};

/// What was last said of a deliverable.
struct DeliverableReport
{
    enum class State { NotStarted, InProgress, Done };

    DeliverableId deliverable;
    State state = State::NotStarted;
    QDate onDay;
    QString evidence;
    QString note;
    QDateTime recordedAt;
    bool demo = false;
};

enum class Stage { Preliminary, Factors, Approval, Construction, Acceptance, Evaluation };

/// What was last said of a project.
struct ProjectReport
{
    ProjectId project;
    Stage stage = Stage::Preliminary;
    QDate onDay;
    QString blocker;
    QString note;
    QDateTime recordedAt;
    bool demo = false;
};

/// What one question needs: the plan and what was known of it, up to a period, as of a moment.
/// Immutable; the input of evaluate().
struct Snapshot
{
    std::shared_ptr<const Plan> plan;
    Period period = Period::year(2025);
    /// The moment; invalid means everything recorded so far.
    QDateTime asOf;
    /// Those of the plan's own span, ending no later than `period`, ordered by indicator, region
    /// and the period's end.
    QVector<Observation> observations;
    /// The last one of each item with onDay no later than the period's end.
    QVector<DeliverableReport> deliverableReports;
    QVector<ProjectReport> projectReports;
    /// Whether anything in the workbook is a demonstration figure.
    bool demo = false;
    QDateTime lastRecordedAt; ///< of the newest observation as of the moment; invalid if none
    QString lastRecordedBy;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure.h"
#include "core/domain/light.h"
#include "core/domain/receipt.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <memory>

namespace kmh {

/// One reported value of indicator × region × period: the version in force at the snapshot's
/// moment. Who reported it, when and from where is in its history (Workbook::history).
struct Observation
{
    IndicatorId indicator;
    RegionId region;
    Period period;
    std::optional<double> value = {};      ///< the period's own figure (本期值)
    std::optional<double> cumulative = {}; ///< since the start of the target's span (累计值)
    Quality quality = Quality::Preliminary;
    int version = 1; ///< how many versions there have been, this one included
    bool demo = false;
};

/// One version of a reported value, as it was recorded.
struct ObservationVersion
{
    Observation observation; ///< of what was taken back: the figures it said until then
    QString source;
    Stamp stamp;
    bool withdrawn = false;                ///< taken back; nothing is in force after it
    std::optional<ReceiptId> receipt = {}; ///< what it came with, if not typed here,
    QString file = {};                     ///< that file's name
    QString cell = {};                     ///< and where in it
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

/// A light set by a person against the rule's, for one indicator, region and assessed period. The
/// stamp's note is the reason, which is never empty.
struct LightOverride
{
    IndicatorId indicator;
    RegionId region;
    Period period;
    Light light = Light::NotJudged;
    bool demo = false;
    Stamp stamp;
};

/// A finding of the reconciliation that a person has looked at; the stamp's note says why it may
/// stand. `finding` is Finding::key in core/evaluation/consistency.h.
struct Acknowledgement
{
    QString finding;
    Stamp stamp;
};

/// What one question needs: the plan and what was known of it, up to a period, as of a moment.
/// Immutable; the input of evaluate().
struct Snapshot
{
    /// The plan as of the moment: targets, courses and rules are those in force then.
    std::shared_ptr<const Plan> plan;
    Period period = Period::year(2025);
    /// The moment; invalid means everything recorded so far.
    QDateTime asOf;
    /// The indicators asked for, where not all were; nothing is said of the others then.
    std::optional<QSet<IndicatorId>> only = {};
    /// Those from the plan's reporting start on, ending no later than `period`, ordered by
    /// indicator, region and period; of one sector or indicator only, where only that was asked.
    QVector<Observation> observations;
    /// The same span a year earlier, all of it; only where last year was asked for.
    QVector<Observation> lastYear;
    /// The last one of each item with onDay no later than the period's end.
    QVector<DeliverableReport> deliverableReports;
    QVector<ProjectReport> projectReports;
    QVector<LightOverride> overrides; ///< those of `period`
    /// Whether anything in the workbook is a demonstration figure.
    bool demo = false;
    /// Of the newest of the observations, superseded ones included; invalid if there is none.
    QDateTime lastRecordedAt;
    QString lastRecordedBy;

    bool isAsked(IndicatorId indicator) const { return !only || only->contains(indicator); }
};

} // namespace kmh

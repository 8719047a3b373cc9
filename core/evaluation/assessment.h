// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/domain/snapshot.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <memory>
#include <optional>

namespace kmh {

/// Where the course points at the due date: actual + remaining 旬 × mean of the last three
/// increments, with the band ±1.28·s·√remaining (s = their sample deviation). A calculation, never
/// a figure to report.
struct Forecast
{
    double value = 0;
    double low = 0;
    double high = 0;
};

/// One named number that went into a light, for the explanation shown with it.
struct ExplanationInput
{
    QString name;
    QString value;
};

/// Why a light is what it is, in the interface's language.
struct Explanation
{
    QString rule;    ///< the rule's name, e.g. “plan-ratio”
    QString formula; ///< the rule in words
    QVector<ExplanationInput> inputs;
    QString reason; ///< one sentence with the figures that decided
};

/// What decided an indicator's light.
enum class Ground {
    TargetToBeSet, ///< 目标待定
    ReportNotDue,  ///< nothing reported, and nothing due yet
    ReportMissing, ///< a report was due and has not come
    TargetHolds,
    UnmetWhenDue,       ///< the due date has passed
    NoCourse,           ///< due beyond the plan's period, and no course planned to it
    Ratio,              ///< compared by actual ÷ plan to date; `measure` is that ratio
    Difference,         ///< the same where the plan allows no ratio
    StraightDifference, ///< compared with the straight line where that allows no points or share
    Points, ///< compared by 百分点 behind the straight line; `measure` is positive behind it
    Share,  ///< compared by the share of the straight line; `measure` is that share
    JudgedWhenDue, ///< the rule says nothing before the due date
};

/// The verdict on one indicator in one region. Absent figures do not exist; none is made up.
///
/// Gaps are positive while something is still lacking, for ≤ targets as for ≥ ones.
struct IndicatorAssessment
{
    IndicatorId indicator;
    RegionId region;
    /// The target judged against; none means 目标待定.
    std::optional<Target> target;
    std::optional<double> actual;
    std::optional<Period> actualPeriod; ///< the period `actual` was reported for
    std::optional<Period> expected;   ///< the period a report was due for; none if nothing was due
    std::optional<Period> nextReport; ///< the next one to come within the plan
    QDate nextReportDay;              ///< and the day it is due
    Quality quality = Quality::Preliminary;

    std::optional<double> elapsedShare;     ///< 时间进度, 0–1
    std::optional<double> planToDate;       ///< 计划进度, in the indicator's unit
    std::optional<double> straightToDate;   ///< 序时进度: the same on the straight line
    std::optional<double> completion;       ///< 完成率 = actual ÷ target, as a ratio
    std::optional<double> lagPoints;        ///< 进度差 in 百分点, negative when behind
    std::optional<double> gapToTarget;      ///< 距目标
    std::optional<double> gapToPlan;        ///< 距计划
    std::optional<int> remainingXun;        ///< 旬 after the assessed period until the due date
    std::optional<double> requiredPerXun;   ///< 倒排; 测算，非填报依据
    std::optional<double> requiredMultiple; ///< 倒排 ÷ the mean 旬 so far, of what accumulates
    std::optional<Forecast> forecast;

    Light light = Light::NotJudged;     ///< the rule's, unless a person set another
    Light ruleLight = Light::NotJudged; ///< the rule's
    Ground ground = Ground::TargetToBeSet;
    std::optional<double> measure;         ///< see Ground
    std::optional<LightOverride> override; ///< set by a person, with the reason

    /// Whether what was due has been reported; only then are actual and plan compared.
    bool isCurrent() const;
};

/// The verdict on one deliverable; `report` is what was last said of it.
struct DeliverableAssessment
{
    DeliverableId deliverable;
    std::optional<DeliverableReport> report;
    int daysLeft = 0; ///< from the period's end to the due date; negative when past
    Light light = Light::NotDue;
    Explanation explanation;
};

/// How many of each light a group holds.
struct LightCount
{
    int counts[kLights.size()] = {};

    int& operator[](Light light) { return counts[int(light)]; }
    int operator[](Light light) const { return counts[int(light)]; }
    int total() const;
};

/// The verdict on a measure, a sector or a prefecture: the most urgent light within it, never an
/// average; see groupLight() in group_light.h for the rule.
struct GroupAssessment
{
    Light light = Light::NotJudged;
    LightCount indicators;
    LightCount deliverables;
    Explanation explanation;
};

struct MeasureAssessment : GroupAssessment
{
    MeasureId measure;
};

struct SectorAssessment : GroupAssessment
{
    SectorId sector;
};

struct RegionAssessment : GroupAssessment
{
    RegionId region;
};

/// What evaluate() makes of a snapshot: everything the window, the console and the bulletin show.
///
/// Of a snapshot of some indicators only those are judged, and of the groups only those that all
/// of their indicators were asked for.
struct Assessment
{
    std::shared_ptr<const Snapshot> snapshot;
    LightRule rule;
    /// For each indicator the province first, then every prefecture with a target or a figure.
    QVector<IndicatorAssessment> indicators;
    QVector<DeliverableAssessment> deliverables;
    QVector<MeasureAssessment> measures;
    QVector<SectorAssessment> sectors;
    QVector<RegionAssessment> regions; ///< the prefectures; none of a part of the plan

    const Plan& plan() const { return *snapshot->plan; }
    const Period& period() const { return snapshot->period; }

    /// Null where the indicator is neither targeted nor reported in that region.
    const IndicatorAssessment* indicator(IndicatorId id, RegionId region) const;
    /// The province's verdict, which every indicator asked for has.
    const IndicatorAssessment& provincial(IndicatorId id) const;
    const DeliverableAssessment& deliverable(DeliverableId id) const;
    const MeasureAssessment& measure(MeasureId id) const;
    const SectorAssessment& sector(SectorId id) const;
    const RegionAssessment& region(RegionId id) const;

private:
    /// Places in `indicators`, kept by evaluate().
    QHash<std::pair<IndicatorId, RegionId>, int> m_places;
    friend Assessment evaluate(std::shared_ptr<const Snapshot> snapshot, const LightRule& rule);
};

} // namespace kmh

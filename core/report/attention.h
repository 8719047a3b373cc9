// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// Something that needs somebody's attention, in words ready to be shown.
struct AttentionItem
{
    Light light = Light::NotJudged;
    QString name;
    QString gap;   ///< which gap and how much: “距目标差 7 家”, “逾期 3 天”
    QString units; ///< who leads, in short names
    MeasureId measure;
    std::optional<IndicatorId> indicator;
    std::optional<DeliverableId> deliverable;
    QString reason;          ///< why the light is what it is
    bool overridden = false; ///< a person set the light; the reason says who and why
};

/// Which gap an indicator's light is about, and how much: “距目标差 7 家”, “3月中旬未报”; empty
/// where nothing is lacking or known. While the target can still be reached the plan is what is
/// missed; afterwards, the target.
QString indicatorGap(const Assessment& assessment, const IndicatorAssessment& a);

/// What is behind, not reported or to be watched in the province: indicators and deliverables, most
/// urgent first, then in the order of the notice.
QVector<AttentionItem> attentionItems(const Assessment& assessment);

/// The most urgent of them in one sector, if any.
std::optional<AttentionItem> mostUrgent(const QVector<AttentionItem>& items, const Plan& plan,
                                        SectorId sector);

/// Something with a date to come.
struct DueItem
{
    QDate due;
    QString name;
    QString units;
    Light light = Light::NotDue;
    MeasureId measure;
    std::optional<IndicatorId> indicator;
    std::optional<DeliverableId> deliverable;
    bool overridden = false; ///< a person set the light
    QString reason = {};     ///< who and why, where a person did
};

/// Targets and deliverables still open and due after the period, the nearest
/// first.
QVector<DueItem> dueItems(const Assessment& assessment);

/// The lead (or responsible) units of a measure in short names: “省发改委 等 6 家”. `most` names
/// are given before the rest is only counted.
QString leadUnits(const Plan& plan, const Measure& measure, int most = 2);

} // namespace kmh

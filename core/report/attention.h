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

/// How much an indicator falls short of its plan or, once that is due, its target; for an upper
/// limit, by how much it is beyond: “距目标差 7 家”, “超限值 0.5 个百分点”. A gap too small for the
/// indicator's decimals is said in words, but with more decimals where the light is behind. Empty
/// where it does not fall short, as where a person
/// set a light that no gap explains.
QString lackText(const Assessment& assessment, const IndicatorAssessment& a);

/// What an indicator's light is about: what is lacking (lackText()), “3月中旬未报”, “目标待定”;
/// empty where nothing is lacking or known.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/evaluation/assessment.h"

namespace kmh {

/// Where a unit or prefecture and a measure meet.
struct MatrixCell
{
    std::optional<Role> role; ///< a unit's
    Light light = Light::NotJudged;
    QString reason = {};
};

/// A unit with the measures it answers for, or a prefecture with its indicators by measure.
struct MatrixRow
{
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};
    QString name = {};
    QString shortName = {};
    /// One for each measure of the plan; none where they have nothing to do with each other: the
    /// unit does not answer for it, or none of its indicators is judged in the prefecture.
    QVector<std::optional<MatrixCell>> cells = {};
    int behind = 0;  ///< cells whose light is behind
    int open = 0;    ///< entries of all ledgers that are not finished
    int overdue = 0; ///< of them
};

/// Who answers for what (谁来答): units × measures and prefectures × measures.
struct AnswerMatrix
{
    QVector<MeasureId> measures = {}; ///< the columns
    QVector<MatrixRow> units = {};    ///< in the order of the notice
    QVector<MatrixRow> regions = {};  ///< the prefectures
};

/// A unit's light is its measure's. A prefecture's is that of the measure's indicators there,
/// rolled up as groupLight() does; deliverables belong to no prefecture. The tallies are of all
/// entries, by unit and by region.
AnswerMatrix answerMatrix(const Assessment& assessment, const QVector<EntryTally>& byUnit,
                          const QVector<EntryTally>& byRegion);

/// The cell in words: measure, who, role, light and why.
QString matrixCellText(const Plan& plan, const MatrixRow& row, MeasureId measure,
                       const std::optional<MatrixCell>& cell);

} // namespace kmh

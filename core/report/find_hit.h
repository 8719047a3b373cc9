// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/domain/plan.h"
#include "core/report/find_text.h"

namespace kmh {

/// What can be found, in the order groups of equally good hits are shown in.
enum class FindKind {
    Measure,
    Indicator,
    Unit,
    Place,  ///< a prefecture or a county
    Ledger, ///< a ledger as a whole
    Item,   ///< the notice's deliverable, project, money or mechanism that no ledger follows up
    Entry,  ///< a ledger's line
    Words,  ///< the notice's words
};

/// Something found. The ids that apply are set; they say what it is and where to look at it.
struct FindHit
{
    FindKind kind = FindKind::Measure;
    std::optional<MeasureId> measure = {};
    std::optional<IndicatorId> indicator = {};
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};
    std::optional<CountyId> county = {};
    QString ledger = {}; ///< a ledger's code
    std::optional<EntryId> entry = {};
    std::optional<Quote> quote = {}; ///< the words found, in the notice's text as printed

    QString title = {};
    QVector<FindRange> marks = {}; ///< what of the title was found
    QString where = {};            ///< where it belongs: code, measure, unit, place
    std::optional<Light> light = {};
    QDate due = {};

    /// Whether both lead to the same thing, whatever of it was found.
    bool isSame(const FindHit& other) const;
};

/// The hits of a kind, the best first; `count` of them were found, some are not listed.
struct FindGroup
{
    FindKind kind = FindKind::Measure;
    QString title;
    QVector<FindHit> hits;
    int count = 0;
};

/// What hits must have besides the words. Every part that is set must hold; what knows nothing of
/// a part does not pass it, so with any of them only what is judged or due is found.
struct FindFilter
{
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};
    std::optional<Light> light = {};
    QDate dueTo = {}; ///< that day included

    bool isEmpty() const { return !unit && !region && !light && !dueTo.isValid(); }
};

} // namespace kmh

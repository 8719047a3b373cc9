// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>

#include <compare>

namespace kmh {

/// A row's identity, typed so that a measure's id cannot be passed for a unit's.
template<class Tag>
struct Id
{
    qint64 value = 0;

    friend auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using SectorId = Id<struct SectorTag>;
using SectionId = Id<struct SectionTag>;
using MeasureId = Id<struct MeasureTag>;
using UnitId = Id<struct UnitTag>;
using IndicatorId = Id<struct IndicatorTag>;
using DeliverableId = Id<struct DeliverableTag>;
using ProjectId = Id<struct ProjectTag>;
using EntryId = Id<struct EntryTag>;

/// A region's id is its administrative division code (GB/T 2260), e.g. 630100 for 西宁市.
using RegionId = Id<struct RegionTag>;
/// And so is a county's, e.g. 632801 for 格尔木市.
using CountyId = Id<struct CountyTag>;

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace kmh {

enum class Quality { Preliminary, Final, Estimated };

/// What a figure is of: indicator × region × period.
struct FigureKey
{
    IndicatorId indicator;
    RegionId region;
    Period period = Period::year(2025);

    friend bool operator==(const FigureKey&, const FigureKey&) = default;
    friend size_t qHash(const FigureKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.indicator.value, key.region.value,
                          int(key.period.kind()) * 1'000'000 + key.period.year() * 100 +
                              key.period.ordinal());
    }
};

/// What is reported of it, in the indicator's unit; at least one of the two figures.
struct ReportedFigure
{
    std::optional<double> value = {};      ///< the period's own figure (本期值)
    std::optional<double> cumulative = {}; ///< since the start of the target's span (累计值)
    Quality quality = Quality::Preliminary;
    QString source = {}; ///< who reported it, in the words of this desk
    QString note = {};

    /// Whether both say the same of it; who says so, and what is noted, is not part of that.
    bool saysTheSame(const ReportedFigure& other) const
    {
        return value == other.value && cumulative == other.cumulative && quality == other.quality;
    }
    friend bool operator==(const ReportedFigure&, const ReportedFigure&) = default;
};

/// A figure reported anew, corrected or taken back.
struct FigureChange
{
    FigureKey key;
    std::optional<ReportedFigure> before = {}; ///< in force until then; none if nothing was
    std::optional<ReportedFigure> after = {};  ///< none takes it back
    QString cell = {}; ///< where it stood in the file it came from: “Sheet1!D7”, “line 12”
};

/// Why a figure cannot be recorded, as a sentence; nothing if it can: an indicator or region that
/// is not the plan's, a period shorter than the indicator's own, neither of the two figures, one
/// that is no number, a count that is negative or not whole.
std::optional<QString> problemWith(const FigureKey& key, const ReportedFigure& figure,
                                   const Plan& plan);

} // namespace kmh

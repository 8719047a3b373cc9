// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/consistency.h"

namespace kmh {

/// A doubt about a figure that is about to be recorded: for a person to look at, never a reason to
/// refuse it (that is problemWith() in core/domain/figure.h).
struct FigureRemark
{
    FigureKey key; ///< the figure it is shown beside, one of those asked about
    Finding finding;
    QString sentence; ///< what does not go together, with both figures
};

/// What would not go together if the figures were recorded as they say (`after`; none takes a
/// figure back), in the order asked, seen together: the prefectures' figures of one file come to
/// the province's of the same file.
///
/// Of each figure: the doubts of series_checks.h and consistency.h about it, without the projects
/// ledger's; of the first one of a series also whether it stands to the plan to date as a slip of
/// the unit would; of an accumulating indicator's total that it is less than the period's own
/// figure. Of figures not asked about: what newly does not go together because of one asked about,
/// i.e. a later total, a longer period, the province's figure, a rate of which it is a part.
///
/// The province's figure is not held against prefectures that have only begun to report
/// (isPremature()).
///
/// `around` is what is in force: the plan's observations up to the last period asked about or
/// further. A pure function.
QVector<FigureRemark> figureRemarks(const Snapshot& around, const QVector<FigureChange>& figures);

/// Whether the prefectures' total is held against the province's before it is known who is to
/// report: none has a target or an earlier figure, and some have none for the period yet.
bool isPremature(const Snapshot& reported, const Finding& finding);

} // namespace kmh

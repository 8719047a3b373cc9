// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/evaluation/assessment.h"
#include "core/report/find_hit.h"

namespace kmh {

/// Something that can be found, with all it is found by.
struct FindItem
{
    FindHit hit; ///< without marks; an entry's `where` is put together when it is found
    FindText name;
    QVector<FindText> aliases; ///< short names
    QStringList codes;         ///< folded
    QString beside;            ///< folded: what else is said of it
    bool abbreviates = false;  ///< known by characters of its name
    bool regional = false;     ///< of a prefecture; shown only where that is asked for
    bool filters = false;      ///< has units, regions, a light or a due date to ask for
    QVector<UnitId> units;
    QVector<RegionId> regions;

    /// How well a word, folded, fits.
    Fit fit(const QString& word) const;
    bool passes(const FindFilter& filter) const;
};

/// What a plan holds, with its lights: measures, indicators, units, prefectures, counties, ledgers,
/// and the notice's items.
QVector<FindItem> findItemsOf(const Assessment& assessment);
/// A ledger's line; `day` is the one its light is judged at.
FindItem findItemOf(const Plan& plan, const Entry& entry, QDate day);

/// Where a hit belongs, in words.
QString findWhere(const Plan& plan, const FindItem& item);

} // namespace kmh

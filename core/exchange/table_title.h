// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/name_book.h"
#include "core/exchange/spoken_period.h"

#include <QtCore/QStringList>

namespace kmh {

/// What the words above a table, the name of its sheet or of its file say of all of it.
struct TableTitle
{
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<SpokenPeriod> period = {};
    QString unit = {};
    int year = 0;

    /// What this one leaves open is taken from another.
    void fillFrom(const TableTitle& other);
};

/// Days of printing and signing are no periods; “单位：亿元、%” gives the units,
/// those not known as well, so that nothing is read as if none had been given.
TableTitle readTitle(const QStringList& texts, const NameBook& names, const PeriodContext& context);

} // namespace kmh

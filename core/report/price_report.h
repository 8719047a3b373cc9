// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <QtCore/QJsonObject>
#include <QtCore/QVector>

namespace kmh {

// How the prices of goods stand, for the console; `prices` are those in force, of all goods.

/// Adds latest_price, price_day, price_before, day_before, price_change and warning, as
/// entriesJson() in core/report/ledger_report.h says; null where there is none.
void addPrice(const Entry& goods, const QVector<Price>& prices, QJsonObject& json);

/// A table with a line for each of the goods.
QString pricesText(const QVector<Entry>& goods, const QVector<Price>& prices);

} // namespace kmh

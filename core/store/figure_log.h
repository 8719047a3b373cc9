// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure_log.h"
#include "core/domain/snapshot.h"
#include "core/store/connection.h"

namespace kmh {

// The log of all versions of figures: counted, read a page at a time, or gone through once without
// ever being held. It is looked up by what came with it, by indicator, by period or by moment,
// whichever the query names; the rest is told by going through what that finds.
//
// Which version of its figure one is (Observation::version) is told where all of a figure's are
// gone through anyway, and 0 elsewhere: counting those before it would cost more than reading it.

int countFigureLog(const Connection& connection, const Plan& plan, const FigureLogQuery& query);

/// Up to `limit` versions from the `offset`-th on.
QVector<ObservationVersion> readFigureLog(const Connection& connection, const Plan& plan,
                                          const FigureLogQuery& query, int offset, int limit);

void eachFigureVersion(const Connection& connection, const Plan& plan, const FigureLogQuery& query,
                       const std::function<void(const ObservationVersion&)>& read);

/// Every version of one figure, oldest first.
QVector<ObservationVersion> readHistory(const Connection& connection, const FigureKey& key);

} // namespace kmh

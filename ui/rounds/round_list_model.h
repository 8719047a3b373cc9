// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/round_report.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A round in the list of rounds.
using RoundModel = ColumnModel<Entry>;
/// `hasDraft` says of a round whether something typed for it is not recorded yet, which is marked.
RoundModel* makeRoundModel(QObject* parent, std::function<bool(const Entry&)> hasDraft);

/// What is left of a step.
using RoundLineModel = ColumnModel<RoundLine>;
RoundLineModel* makeRoundLineModel(QObject* parent);

} // namespace kmh

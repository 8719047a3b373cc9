// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/round_report.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A round in the list of rounds.
using RoundModel = ColumnModel<Entry>;
RoundModel* makeRoundModel(QObject* parent);

/// What is left of a step.
using RoundLineModel = ColumnModel<RoundLine>;
RoundLineModel* makeRoundLineModel(QObject* parent);

} // namespace kmh

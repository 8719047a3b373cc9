// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/attention.h"
#include "ui/models/column_model.h"

namespace kmh {

/// What needs attention: light, what, which gap, whose it is.
using AttentionModel = ColumnModel<AttentionItem>;
AttentionModel* makeAttentionModel(const Plan& plan, QObject* parent);

/// What is due next: date, what.
using DueModel = ColumnModel<DueItem>;
DueModel* makeDueModel(const Plan& plan, QObject* parent);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

class QComboBox;

namespace kmh {

// Combo boxes that leave rows out; the first choice keeps all.

QComboBox* makeSectorFilter(const Plan& plan);
QComboBox* makeRegionFilter(const Plan& plan);
/// By Finding::Kind.
QComboBox* makeFindingKindFilter();

/// Whether a filter lets something with that id pass; nothing without an id passes a choice.
bool lets(const QComboBox* filter, std::optional<qint64> id);

} // namespace kmh

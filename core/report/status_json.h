// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// An assessment as other programs read it, in the shape of `kmhctl status` (design §8); of one
/// sector, or of all. Completion is a ratio, lag in percentage points, everything else in the
/// indicator's unit; a figure that does not exist is null.
QJsonObject statusJson(const Assessment& assessment, std::optional<SectorId> sector = {});

} // namespace kmh

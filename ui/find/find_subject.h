// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/find_hit.h"
#include "ui/subject.h"

namespace kmh {

/// What is shown when a hit is opened.
Subject subjectOf(const FindHit& hit);

} // namespace kmh

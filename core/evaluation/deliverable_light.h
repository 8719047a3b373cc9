// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// Judges a deliverable by its date at the end of `day`, as judgeByDate() does.
DeliverableAssessment assessDeliverable(const Deliverable& deliverable,
                                        const std::optional<DeliverableReport>& report, QDate day);

} // namespace kmh

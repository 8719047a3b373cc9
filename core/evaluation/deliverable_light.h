// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// Judges a deliverable by its date at the end of `day`, version 1: done is met; due and not done
/// is behind; in progress is on track; not started and due by the end of the next 旬, when the next
/// report comes, is watch; else not due.
DeliverableAssessment assessDeliverable(const Deliverable& deliverable,
                                        const std::optional<DeliverableReport>& report, QDate day);

} // namespace kmh

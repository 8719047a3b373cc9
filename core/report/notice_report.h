// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// What was read from a notice as other programs read it, in the shape of `kmhctl model` (design
/// §8, model_json.h) with "issues": [{"line","severity","message","quote"}] by line; severity is
/// "doubt" where a person has to say, else "note". Among them is every place that nothing follows
/// up, every measure without a unit and section without a sector. Where the notice does not say its
/// period, plan.period and every due that hangs on it are null and plan.code is empty. plan.open
/// says how many points keep the draft from being a plan.
QJsonObject noticeJson(const Draft& draft);

/// As a person reads it in a terminal: the head, the measures with what was read of each, the
/// issues.
QString noticeText(const Draft& draft);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QStringList>

namespace kmh {

/// What is wrong with the plan's quotes, a sentence each with the measure's number; empty when
/// every derived thing quotes words of its own measure, titles and units read as quoted, and every
/// quantity is followed up by something that exists.
QStringList quoteProblems(const Plan& plan);

} // namespace kmh

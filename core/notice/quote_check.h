// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QStringList>

namespace kmh {

/// What is wrong with the plan's quotes, a sentence each with the measure's number; empty when
/// every derived thing quotes words of its own measure (who answers, words of any), titles read as
/// quoted and units by one of their names, with or without the word for their level (财政厅 for
/// 省财政厅), and every quantity is followed up by something that exists. In time linear in the
/// plan.
QStringList quoteProblems(const Plan& plan);

} // namespace kmh

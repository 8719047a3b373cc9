// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>

namespace kmh {

class Desk;

// Moments people look back to, on this desk's clock; all are UTC.

/// Midnight at the end of a period's last day: the last moment that still belongs to it.
QDateTime endOf(const Period& period);

/// Before anything a plan's workbook can hold; what came with the plan was in force even then.
QDateTime beforeEverything();

/// The 旬 whose ends are worth going back to: the plan's own.
QVector<Period> xunToLookBackTo(const Plan& plan);

/// Looks at the desk as known at a moment (invalid: now); what goes wrong is told through
/// Desk::failed().
void lookBackTo(Desk& desk, const QDateTime& moment);

/// “正在查看 2025-03-21 08:30 时点的数据”; empty while the desk shows what is known now.
QString asKnownText(const Desk& desk);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reconciliation.h"

class QWidget;

namespace kmh {

class Desk;

/// Asks why a finding of the reconciliation may stand, or why it may not any more (`withdrawn`),
/// and records that; the finding's figures stay as they are. What stands against it is told through
/// Desk::failed(), before anything is asked where it is known.
void explainFinding(QWidget* parent, Desk& desk, const FindingRow& row, bool withdrawn = false);

} // namespace kmh

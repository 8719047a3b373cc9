// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/store/connection.h"

namespace kmh {

/// What stands in the place of computed sentences in a round, as known at a moment (invalid: now),
/// in order of their places.
Wordings readWordings(const Connection& connection, const Plan& plan, const Period& period,
                      const QDateTime& asOf);

/// Throws Error (BadInput) for a wording without a place, and for one whose place is not as the
/// edit's `before` says any more.
void checkWording(const Connection& connection, const Plan& plan, const WordingEdit& edit);

/// The newest value of a setting; empty where there is none.
QString readSetting(const Connection& connection, const Plan& plan, const QString& name);

} // namespace kmh

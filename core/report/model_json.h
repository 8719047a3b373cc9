// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// The plan as other programs read it, in the shape of `kmhctl model` (design §8). Every "quote"
/// and "text" is the notice's wording as printed, layout spaces included, so that it can be found
/// there.
///
/// A project's "stage" is null until one is reported. Targets and quotes are the notice's; the
/// office's own indicators are listed under "guidance". A quantity has "tracked_by" or "waived";
/// one of a draft that nobody has decided yet has neither.
QJsonObject modelJson(const Plan& plan, const QVector<ProjectReport>& projectReports = {});

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// A draft as it is kept while it is worked on; whole, with its notice and registers.
QJsonObject draftJson(const Draft& draft);
/// Throws Error (BadInput) for what is no draft, or of a later version of this program.
Draft draftFromJson(const QJsonObject& json);

} // namespace kmh

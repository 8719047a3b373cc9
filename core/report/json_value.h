// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QJsonValue>

#include <optional>

namespace kmh {

/// A figure as other programs read it: without the noise of binary fractions
/// (0.30000000000000004), null where it does not exist.
QJsonValue jsonNumber(std::optional<double> value);

/// Null for an empty text.
QJsonValue jsonText(const QString& text);

/// The names the console uses; see design §8.
QString kindCode(IndicatorKind kind);
QString roleCode(Role role);
QString stageCode(Stage stage);

} // namespace kmh

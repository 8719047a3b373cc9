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

/// In UTC with milliseconds, null where there is none.
QJsonValue jsonMoment(const QDateTime& moment);

/// Who recorded something, when and why: {"by","at","reason"}; null for what came with the plan.
QJsonValue jsonStamp(const Stamp& stamp);

/// The code of a period, null where there is none.
QJsonValue jsonPeriod(const std::optional<Period>& period);

/// The code of a light, null where there is none.
QJsonValue jsonLight(std::optional<Light> light);

/// The names the console uses; see design §8.
QString kindCode(IndicatorKind kind);
QString roleCode(Role role);
QString stageCode(Stage stage);
QString qualityCode(Quality quality);
QString calendarCode(Calendar calendar);
QString aggregationCode(Aggregation aggregation);

} // namespace kmh

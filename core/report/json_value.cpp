// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_value.h"

#include <cmath>

namespace kmh {

QJsonValue jsonNumber(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return QJsonValue::Null;
    constexpr double kPlaces = 1e10;
    const double scaled = std::round(*value * kPlaces) / kPlaces;
    // Beyond 2^53 ten-billionths the scaling itself would add noise.
    constexpr double kExact = 9e15 / kPlaces;
    return std::abs(*value) < kExact ? scaled + 0.0 : *value;
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : text;
}

QString kindCode(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Cumulative: return QStringLiteral("cumulative");
    case IndicatorKind::Level: return QStringLiteral("level");
    case IndicatorKind::Rate: return QStringLiteral("rate");
    case IndicatorKind::Count: return QStringLiteral("count");
    case IndicatorKind::Milestone: return QStringLiteral("milestone");
    }
    Q_UNREACHABLE();
}

QString roleCode(Role role)
{
    switch (role) {
    case Role::Lead: return QStringLiteral("lead");
    case Role::Responsible: return QStringLiteral("responsible");
    case Role::Support: return QStringLiteral("support");
    }
    Q_UNREACHABLE();
}

QString stageCode(Stage stage)
{
    switch (stage) {
    case Stage::Preliminary: return QStringLiteral("preliminary");
    case Stage::Factors: return QStringLiteral("factors");
    case Stage::Approval: return QStringLiteral("approval");
    case Stage::Construction: return QStringLiteral("construction");
    case Stage::Acceptance: return QStringLiteral("acceptance");
    case Stage::Evaluation: return QStringLiteral("evaluation");
    }
    Q_UNREACHABLE();
}

} // namespace kmh

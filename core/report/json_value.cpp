// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_value.h"

#include <QtCore/QJsonObject>

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

QJsonValue jsonMoment(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QJsonValue();
}

QJsonValue jsonStamp(const Stamp& stamp)
{
    if (!stamp.at.isValid() && stamp.by.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("by"), jsonText(stamp.by)},
                       {QStringLiteral("at"), jsonMoment(stamp.at)},
                       {QStringLiteral("reason"), jsonText(stamp.note)}};
}

QJsonValue jsonPeriod(const std::optional<Period>& period)
{
    return period ? period->code() : QJsonValue();
}

QJsonValue jsonLight(std::optional<Light> light)
{
    return light ? lightCode(*light) : QJsonValue();
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

QString qualityCode(Quality quality)
{
    switch (quality) {
    case Quality::Preliminary: return QStringLiteral("preliminary");
    case Quality::Final: return QStringLiteral("final");
    case Quality::Estimated: return QStringLiteral("estimated");
    }
    Q_UNREACHABLE();
}

QString calendarCode(Calendar calendar)
{
    switch (calendar) {
    case Calendar::Xun: return QStringLiteral("xun");
    case Calendar::Month: return QStringLiteral("month");
    case Calendar::MonthWithoutJanuary: return QStringLiteral("month_without_january");
    case Calendar::Quarter: return QStringLiteral("quarter");
    case Calendar::Half: return QStringLiteral("half");
    case Calendar::Year: return QStringLiteral("year");
    }
    Q_UNREACHABLE();
}

QString aggregationCode(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum: return QStringLiteral("sum");
    case Aggregation::Last: return QStringLiteral("last");
    case Aggregation::Mean: return QStringLiteral("mean");
    case Aggregation::None: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

} // namespace kmh

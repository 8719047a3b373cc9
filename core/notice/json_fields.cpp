// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/json_fields.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <cmath>
#include <limits>

namespace kmh {

void JsonFields::refuse(const QString& what)
{
    throw Error(Error::Kind::BadInput,
                kmh::tr("This is no draft of a plan, or it is damaged at “%1”; open another file, "
                        "or read the notice again.")
                    .arg(what));
}

QString JsonFields::text(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isString())
        refuse(key);
    return value.toString();
}

double JsonFields::number(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        refuse(key);
    return value.toDouble();
}

qint64 JsonFields::integer(QLatin1String key) const
{
    constexpr double kLargest = 9e15; // whole numbers are exact so far
    const double value = number(key);
    if (std::abs(value) > kLargest || value != std::floor(value))
        refuse(key);
    return qint64(value);
}

int JsonFields::small(QLatin1String key) const
{
    const qint64 value = integer(key);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        refuse(key);
    return int(value);
}

bool JsonFields::flag(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

QDate JsonFields::day(QLatin1String key) const
{
    const QString written = text(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        refuse(key);
    return day;
}

Period JsonFields::period(QLatin1String key) const
{
    const std::optional<Period> period = Period::parse(text(key));
    if (!period)
        refuse(key);
    return *period;
}

Quote JsonFields::quote(QLatin1String key) const
{
    const QJsonArray places = list(key);
    const int start = places.at(0).toInt(-1);
    const int length = places.at(1).toInt(-1);
    if (places.size() != 2 || start < 0 || length < 0)
        refuse(key);
    return {start, length};
}

JsonFields JsonFields::object(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isObject())
        refuse(key);
    return JsonFields(value.toObject());
}

QJsonArray JsonFields::list(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isArray())
        refuse(key);
    return value.toArray();
}

QVector<JsonFields> JsonFields::objects(QLatin1String key) const
{
    QVector<JsonFields> things;
    for (const QJsonValue& value : list(key)) {
        if (!value.isObject())
            refuse(key);
        things.append(JsonFields(value.toObject()));
    }
    return things;
}

} // namespace kmh

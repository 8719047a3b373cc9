// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/quote.h"
#include "core/notice/draft_json_codes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace kmh {

/// Reads the fields of a draft's file. What is not there, or is something else than asked for,
/// throws Error (BadInput) with a sentence that names the field.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    bool has(QLatin1String key) const { return m_json.contains(key); }
    QString text(QLatin1String key) const;
    double number(QLatin1String key) const;
    /// A whole number.
    qint64 integer(QLatin1String key) const;
    int small(QLatin1String key) const;
    bool flag(QLatin1String key) const;
    /// Invalid for an empty text.
    QDate day(QLatin1String key) const;
    Period period(QLatin1String key) const;
    Quote quote(QLatin1String key) const;
    JsonFields object(QLatin1String key) const;
    QJsonArray list(QLatin1String key) const;
    /// The things of a list, each of them an object.
    QVector<JsonFields> objects(QLatin1String key) const;

    template<class T, size_t N>
    T choice(QLatin1String key, const std::array<draftcodes::Coded<T>, N>& codes) const
    {
        const std::optional<T> value = draftcodes::valueOf(codes, text(key));
        if (!value)
            refuse(key);
        return *value;
    }
    template<class IdType>
    IdType id(QLatin1String key) const
    {
        return {integer(key)};
    }
    template<class IdType>
    std::optional<IdType> optionalId(QLatin1String key) const
    {
        return has(key) ? std::optional(id<IdType>(key)) : std::nullopt;
    }

    [[noreturn]] static void refuse(const QString& what);

private:
    QJsonObject m_json;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/domain/quote.h"
#include "core/store/codes.h"
#include "core/store/connection.h"

#include <QtCore/QDateTime>

#include <initializer_list>
#include <optional>
#include <utility>

namespace kmh {

/// Reads the columns of a result's row one after the other, in the order the query names them.
/// Throws Error (CannotOpen) for a value that no workbook of ours holds.
class Row
{
public:
    Row(const Connection& connection, const QSqlQuery& query)
        : m_path(connection.path())
        , m_query(query)
    {
    }

    /// Empty for NULL.
    QString text() { return next().toString(); }
    // The drivers give whole numbers as qlonglong; asking for that costs no conversion.
    int integer() { return int(next().toLongLong()); }
    qint64 rowId() { return next().toLongLong(); }
    bool flag() { return next().toLongLong() != 0; }
    double real() { return next().toDouble(); }
    template<class IdType>
    IdType id()
    {
        return {next().toLongLong()};
    }
    std::optional<int> optionalInteger();
    template<class IdType>
    std::optional<IdType> optionalId()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(IdType{value.toLongLong()});
    }
    std::optional<double> optionalReal();

    /// Two columns: start and length.
    Quote quote();
    std::optional<Quote> optionalQuote();

    Period period() { return periodOf(text()); }
    /// The period of a code that text() gave.
    Period periodOf(const QString& code) const;
    QDate date();
    /// Invalid for NULL.
    QDate optionalDate();
    /// A moment, in UTC; and as a number in the order of moments (moment_number.h).
    QDateTime moment();
    qint64 momentNumber();
    /// Three columns: recorded_at, which may be empty, recorded_by and note.
    Stamp stamp();

    /// The value that the code in the column stands for.
    template<class T, size_t N>
    T choice(const std::array<store::Coded<T>, N>& choices)
    {
        const QString code = next().toString();
        for (const store::Coded<T>& coded : choices) {
            if (code == QLatin1String(coded.code))
                return coded.value;
        }
        refuse(code);
    }
    template<class T>
    T choice(std::initializer_list<std::pair<const char*, T>> choices)
    {
        const QString code = next().toString();
        for (const auto& [name, meaning] : choices) {
            if (code == QLatin1String(name))
                return meaning;
        }
        refuse(code);
    }

private:
    QVariant next() { return m_query.value(m_column++); }
    [[noreturn]] void refuse(const QString& value) const;

    const QString& m_path;
    const QSqlQuery& m_query;
    int m_column = 0;
};

} // namespace kmh

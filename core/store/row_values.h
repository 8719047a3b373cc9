// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quote.h"
#include "core/domain/stamp.h"
#include "core/store/codes.h"
#include "core/store/connection.h"

#include <optional>

/// How rows are written; the counterpart of Row, which reads them.
namespace kmh::store {

/// A text that is there even if nothing stands in it: QVariant takes a null QString for NULL.
inline QVariant text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
inline QVariant textOrNull(const QString& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
template<class T>
QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}
template<class IdType>
QVariant idOrNull(const std::optional<IdType>& id)
{
    return id ? QVariant(id->value) : QVariant();
}
inline QVariantList quoteOrNull(const std::optional<Quote>& quote)
{
    return quote ? QVariantList{quote->start, quote->length} : QVariantList{{}, {}};
}
/// Three columns: recorded_at, which is empty for what came with the plan, recorded_by and note.
inline QVariantList stampValues(const Stamp& stamp)
{
    return {stamp.at.isValid() ? momentText(stamp.at) : QStringLiteral(""), text(stamp.by),
            textOrNull(stamp.note)};
}

/// Writes one row for each thing of a list; `into` is “table (column, …)”, and `values` gives those
/// of a thing and its place in the list.
template<class List, class Values>
void insertEach(const Connection& connection, const QString& into, const List& list,
                const Values& values)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), into.count(u',') + 1);
    const QString statement =
        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(into, marks.join(QStringLiteral(", ")));
    connection.execMany(statement, list.size(), [&](qsizetype n, QVariantList& row) {
        row = values(list.at(n), int(n));
        Q_ASSERT(row.size() == marks.size());
    });
}

} // namespace kmh::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <optional>

namespace kmh::bench {

/// The baseline of a snapshot's cost: the least anybody must do to have the figures of a span, as
/// they were at a moment. It fetches the same rows a snapshot must look at (every version recorded
/// by then) with the same columns, through the same driver and settings, forward only, and reads
/// each column once as what it is; it keeps, orders and judges nothing.
class PlainQuery
{
public:
    explicit PlainQuery(const QString& path);

    struct Span
    {
        QString firstDay;
        QString lastDay;
        QString recordedBy = QStringLiteral("9999-12-31T23:59:59.999Z");
    };

    /// All figures; those of one sector; those of one indicator. Return how many rows there were.
    qint64 everything(const Span& span) const;
    qint64 sector(qint64 id, const Span& span) const;
    qint64 indicator(qint64 id, const Span& span) const;

private:
    qint64 fetch(const QString& from, const QVariantList& values, const Span& span) const;

    Connection m_connection;
};

} // namespace kmh::bench

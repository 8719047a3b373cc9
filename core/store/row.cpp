// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include "core/store/moment_number.h"
#include "core/store/sentence.h"

namespace kmh {

std::optional<int> Row::optionalInteger()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(int(value.toLongLong()));
}

std::optional<double> Row::optionalReal()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

Quote Row::quote()
{
    const int start = integer();
    return {start, integer()};
}

std::optional<Quote> Row::optionalQuote()
{
    const std::optional<int> start = optionalInteger();
    const std::optional<int> length = optionalInteger();
    return start && length ? std::optional(Quote{*start, *length}) : std::nullopt;
}

Period Row::periodOf(const QString& code) const
{
    const std::optional<Period> period = Period::parse(code);
    if (!period)
        refuse(code);
    return *period;
}

QDate Row::date()
{
    const QString written = text();
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid())
        refuse(written);
    return date;
}

QDate Row::optionalDate()
{
    const QString written = text();
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        refuse(written);
    return date;
}

QDateTime Row::moment()
{
    const QString written = text();
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!moment.isValid())
        refuse(written);
    return moment.toUTC();
}

qint64 Row::momentNumber()
{
    const QString written = text();
    auto number = store::momentNumber(written);
    if (!number) { // written by somebody else, it may still be a moment
        const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
        number = store::momentNumber(store::momentText(moment));
        if (!moment.isValid() || !number)
            refuse(written);
    }
    return *number;
}

Stamp Row::stamp()
{
    Stamp stamp;
    const QString written = text();
    if (!written.isEmpty()) {
        stamp.at = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        if (!stamp.at.isValid())
            refuse(written);
    }
    stamp.by = text();
    stamp.note = text();
    return stamp;
}

void Row::refuse(const QString& value) const
{
    throw store::cannotOpen(
        kmh::tr("%1 holds “%2” where this program expects something else; go back to a copy of "
                "it, or ask for help with this file.")
            .arg(store::shown(m_path), value));
}

} // namespace kmh

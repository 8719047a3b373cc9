// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry.h"

namespace kmh {

void Entry::set(EntryField field, FieldValue value)
{
    const auto* text = std::get_if<QString>(&value);
    const auto* day = std::get_if<QDate>(&value);
    if ((text && text->trimmed().isEmpty()) || (day && !day->isValid()))
        value = std::monostate{};
    m_values[size_t(field)] = std::move(value);
}

QString Entry::text(EntryField field) const
{
    const auto* text = std::get_if<QString>(&value(field));
    return text ? *text : QString();
}

std::optional<double> Entry::number(EntryField field) const
{
    const auto* number = std::get_if<double>(&value(field));
    return number ? std::optional(*number) : std::nullopt;
}

QDate Entry::day(EntryField field) const
{
    const auto* day = std::get_if<QDate>(&value(field));
    return day ? *day : QDate();
}

bool Entry::flag(EntryField field) const
{
    const auto* number = std::get_if<qint64>(&value(field));
    return number && *number != 0;
}

bool Entry::saysTheSame(const Entry& other) const
{
    return ledger == other.ledger && removed == other.removed && m_values == other.m_values;
}

} // namespace kmh

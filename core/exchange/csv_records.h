// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_source.h"

#include <QtCore/QString>

#include <functional>
#include <string_view>
#include <vector>

namespace kmh {

/// Splits text in UTF-8 into records and fields (RFC 4180), with a separator of one byte and lines
/// that end in \n, \r\n or \r. A field may stand in quotes, in which separators, line ends and
/// doubled quotes are its own; what follows its closing quote belongs to it too, as in Excel.
class CsvRecords
{
public:
    struct Field
    {
        std::string_view bytes; ///< without the quotes around it; good until the next record
        bool quoted = false;    ///< quotes in it may be doubled
    };
    /// Called with what is wrong with which record (from 1); has to throw.
    using Complaint = std::function<void(qint64 record, const QString& trouble)>;

    CsvRecords(ByteSource& source, char separator, Complaint complain);

    /// The next record; false behind the last. An empty line is a record with one empty field.
    bool next();
    const std::vector<Field>& fields() const { return m_fields; }
    /// Counts from the next record on, for a first line that is none.
    void countAnew() { m_number = 0; }
    /// How many records were read.
    qint64 number() const { return m_number; }

    static QString textOf(const Field& field);

private:
    struct Span
    {
        std::size_t from = 0;
        std::size_t to = 0;
        bool quoted = false;
    };
    bool fill();
    bool has(std::size_t at);
    std::size_t readField(std::size_t at);
    std::size_t readQuoted(std::size_t at);
    void endRecord(std::size_t end);

    ByteSource& m_source;
    char m_separator;
    Complaint m_complain;
    std::vector<char> m_buffer;
    std::size_t m_at = 0; ///< where the record begins; all places are counted from here
    std::size_t m_end = 0;
    std::vector<Span> m_spans;
    std::vector<Field> m_fields;
    qint64 m_number = 0;
};

} // namespace kmh

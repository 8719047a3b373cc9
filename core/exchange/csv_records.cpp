// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_records.h"

#include "core/domain/text.h"

#include <cstring>

namespace kmh {

namespace {

constexpr std::size_t kBuffer = 64 * 1024;
constexpr std::size_t kLongestRecord = 4 * 1024 * 1024;

} // namespace

CsvRecords::CsvRecords(ByteSource& source, char separator, Complaint complain)
    : m_source(source)
    , m_separator(separator)
    , m_complain(std::move(complain))
    , m_buffer(kBuffer)
{
}

bool CsvRecords::fill()
{
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= kLongestRecord)
            m_complain(m_number, kmh::tr("the line has more than %1 MB; a quote before it may not "
                                         "have been closed")
                                     .arg(kLongestRecord / 1024 / 1024));
        m_buffer.resize(m_buffer.size() * 2);
    }
    const qint64 more =
        m_source.read(m_buffer.data() + m_end, qint64(m_buffer.size()) - qint64(m_end));
    m_end += std::size_t(more);
    return more > 0;
}

bool CsvRecords::has(std::size_t at)
{
    return m_at + at < m_end || fill();
}

bool CsvRecords::next()
{
    m_spans.clear();
    if (!has(0))
        return false;
    ++m_number;
    std::size_t at = 0;
    for (;;) {
        at = readField(at);
        if (!has(at) || m_buffer[m_at + at] != m_separator)
            break;
        ++at;
    }
    endRecord(at);
    return true;
}

/// One field; where it ends is a separator, a line end or the end of the text.
std::size_t CsvRecords::readField(std::size_t at)
{
    if (has(at) && m_buffer[m_at + at] == '"')
        return readQuoted(at);
    const std::size_t from = at;
    for (; has(at); ++at) {
        const char* const begin = m_buffer.data() + m_at;
        const char* const end = m_buffer.data() + m_end;
        const char* c = begin + at;
        while (c != end && *c != m_separator && *c != '\n' && *c != '\r')
            ++c;
        at = std::size_t(c - begin);
        if (c != end)
            break;
        --at; // the loop goes on behind what there was
    }
    m_spans.push_back({from, at, false});
    return at;
}

std::size_t CsvRecords::readQuoted(std::size_t at)
{
    const std::size_t from = ++at;
    std::size_t closing = 0;
    for (;; ++at) {
        if (!has(at))
            m_complain(m_number, kmh::tr("a quote is opened and never closed"));
        if (m_buffer[m_at + at] != '"')
            continue;
        if (!has(at + 1) || m_buffer[m_at + at + 1] != '"') {
            closing = at++;
            break;
        }
        ++at;
    }
    while (has(at) && m_buffer[m_at + at] != m_separator && m_buffer[m_at + at] != '\n' &&
           m_buffer[m_at + at] != '\r')
        ++at;
    // What follows the closing quote moves over it, so that both are one text.
    char* const record = m_buffer.data() + m_at;
    std::memmove(record + closing, record + closing + 1, at - closing - 1);
    m_spans.push_back({from, at - 1, true});
    return at;
}

void CsvRecords::endRecord(std::size_t end)
{
    std::size_t after = end;
    if (has(after)) {
        const char lineEnd = m_buffer[m_at + after++];
        if (lineEnd == '\r' && has(after) && m_buffer[m_at + after] == '\n')
            ++after;
    }
    m_fields.clear();
    for (const Span& span : m_spans)
        m_fields.push_back(
            {{m_buffer.data() + m_at + span.from, span.to - span.from}, span.quoted});
    m_at += after;
}

QString CsvRecords::textOf(const Field& field)
{
    QString text = QString::fromUtf8(field.bytes.data(), qsizetype(field.bytes.size()));
    if (!field.quoted)
        return text;
    text.replace(QLatin1String("\"\""), QLatin1String("\""));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_separator.h"

#include "core/exchange/csv_records.h"

#include <QtCore/QMap>

namespace kmh {

namespace {

constexpr int kRecords = 200;

struct NoRecord
{
};

struct Fit
{
    int records = 0; ///< that have the same number of fields, more than one
    int fields = 0;
};

Fit fitOf(ByteSource& text, char separator)
{
    CsvRecords records(text, separator, [](qint64, const QString&) { throw NoRecord(); });
    QMap<int, int> recordsByFields;
    try {
        while (records.number() < kRecords && records.next()) {
            if (records.fields().size() > 1)
                ++recordsByFields[int(records.fields().size())];
        }
    } catch (const NoRecord&) {
        // With this separator a quote is never closed: what was read so far counts.
    }
    Fit best;
    for (auto it = recordsByFields.cbegin(); it != recordsByFields.cend(); ++it) {
        if (it.value() >= best.records)
            best = {it.value(), it.key()};
    }
    return best;
}

/// Of a first line “sep=;”; 0 for anything else.
char namedSeparator(ByteSource& text)
{
    CsvRecords records(text, '\n', [](qint64, const QString&) { throw NoRecord(); });
    try {
        if (!records.next())
            return 0;
    } catch (const NoRecord&) {
        return 0;
    }
    const std::string_view line = records.fields().front().bytes;
    const bool isNamed = line.size() == 5 && line.substr(0, 4) == "sep=";
    return isNamed && std::string_view(",;\t|").find(line[4]) != line.npos ? line[4] : char(0);
}

} // namespace

CsvSeparator csvSeparator(const std::function<std::unique_ptr<ByteSource>()>& text)
{
    if (const char named = namedSeparator(*text()))
        return {named, true};
    char best = ',';
    Fit bestFit;
    // The rarer in a text comes first, for it takes more to be preferred to it.
    for (const char separator : {'\t', ';', ','}) {
        const std::unique_ptr<ByteSource> source = text();
        const Fit fit = fitOf(*source, separator);
        if (fit.records > bestFit.records ||
            (fit.records == bestFit.records && fit.fields > bestFit.fields)) {
            best = separator;
            bestFit = fit;
        }
    }
    return {best, false};
}

} // namespace kmh

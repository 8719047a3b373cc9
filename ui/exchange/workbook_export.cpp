// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/workbook_export.h"

#include "ui/assess.h"

namespace kmh {

ExportSource exportSource(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                          const QDateTime& madeAt)
{
    ExportSource source;
    source.assessment = assess(workbook, period, asOf);
    source.madeAt = madeAt;
    FigureLogQuery all;
    all.to = asOf;
    source.versions = workbook.countFigureLog(all);
    source.figures = source.versions;
    source.eachFigure = [&workbook, asOf](const auto& read) {
        workbook.eachFigureInForce(asOf, read);
    };
    source.eachVersion = [&workbook, all](const auto& read) {
        workbook.eachFigureVersion(all, read);
    };
    const auto entriesOf = [asOf](const QString& ledger) {
        EntryQuery query;
        query.ledger = ledger;
        query.asOf = asOf;
        return query;
    };
    source.countEntries = [&workbook, entriesOf](const QString& ledger) {
        return workbook.countEntries(entriesOf(ledger));
    };
    source.entries = [&workbook, entriesOf](const QString& ledger, int offset, int limit) {
        return workbook.entries(entriesOf(ledger), offset, limit);
    };
    source.prices = [&workbook, asOf] { return workbook.prices({}, asOf); };
    source.receipts = workbook.receipts(asOf);
    return source;
}

} // namespace kmh

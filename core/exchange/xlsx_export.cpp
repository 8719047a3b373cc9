// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/exchange/export_file.h"
#include "core/exchange/export_mark.h"
#include "core/exchange/export_progress.h"
#include "core/exchange/record_tables.h"
#include "core/exchange/xlsx_progress.h"

namespace kmh {

namespace {

PageSetup pageOf(const ExportRequest& request, const ExportSource& source)
{
    const Snapshot& snapshot = *source.assessment->snapshot;
    const QDateTime& known = snapshot.asOf.isValid() ? snapshot.asOf : source.madeAt;
    return {.paper = request.paper,
            .title = snapshot.plan->shortTitle,
            .source = tr("Source: figures recorded at the dispatch desk under %1")
                          .arg(snapshot.plan->documentNo),
            .moment =
                tr("%1, as known at %2").arg(periodLabel(snapshot.period), momentLabel(known)),
            .demo = snapshot.demo};
}

/// What was written, as the file says of itself.
void setProperties(XlsxBook& book, const ExportSource& source)
{
    QByteArray title = source.plan().title.toUtf8();
    QByteArray comments =
        source.assessment->snapshot->demo ? tr("Demonstration figures").toUtf8() : QByteArray();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.comments = comments.data();
    properties.created = time_t(source.madeAt.toSecsSinceEpoch());
    workbook_set_properties(book.book(), &properties);
}

class RecordSheets
{
public:
    RecordSheets(XlsxBook& book, SheetStyles& styles, const ExportSource& source,
                 const PageSetup& page, ExportProgress& progress)
        : m_book(book)
        , m_styles(styles)
        , m_source(source)
        , m_page(page)
        , m_progress(progress)
        , m_names(source.plan())
    {
    }

    void writeFigures()
    {
        const QString name = kmh::tr("Reported figures");
        workbook_set_custom_property_string(m_book.book(), kFiguresSheetProperty,
                                            name.toUtf8().constData());
        SheetWriter table(m_book, m_styles, name, figureColumns(), m_page, 3);
        m_source.eachFigure([&](const FigureKey& key, const ReportedFigure& figure) {
            table.addRow(figureCells(m_names, key, figure));
            m_progress.step();
        });
        table.finish();
    }

    void writeHistory()
    {
        SheetWriter table(m_book, m_styles, kmh::tr("All versions"), versionColumns(), m_page, 5);
        m_source.eachVersion([&](const ObservationVersion& version) {
            table.addRow(versionCells(m_names, version));
            m_progress.step();
        });
        table.finish();
    }

    void writeLedgers()
    {
        const QDate day = m_source.assessment->period().lastDay();
        for (const Ledger& ledger : m_source.plan().ledgers) {
            SheetWriter table(m_book, m_styles, ledger.name, ledgerTableColumns(ledger.kind),
                              m_page, 3);
            eachEntry(m_source, ledger.code, [&](const Entry& entry) {
                table.addRow(ledgerTableCells(m_source.plan(), ledger.kind, entry, day));
                m_progress.step();
                if (ledger.kind == LedgerKind::Prices)
                    m_goods.insert(entry.id, {entry.name(), entry.text(EntryField::FigureUnit)});
            });
            table.finish();
        }
    }

    /// Of the goods in the ledgers, which are to be written before.
    void writePrices()
    {
        const QVector<Price> prices = m_source.prices();
        if (prices.isEmpty())
            return;
        SheetWriter table(m_book, m_styles, kmh::tr("Prices in force"), priceColumns(), m_page, 2);
        for (const Price& price : prices) {
            const auto [name, unit] = m_goods.value(price.entry);
            table.addRow(priceCells(price, name, unit));
        }
        table.finish();
    }

    void writeReceipts()
    {
        SheetWriter table(m_book, m_styles, kmh::tr("Receipts"), receiptColumns(), m_page, 1);
        for (const Receipt& receipt : m_source.receipts)
            table.addRow(receiptCells(m_source.plan(), receipt));
        table.finish();
    }

private:
    XlsxBook& m_book;
    SheetStyles& m_styles;
    const ExportSource& m_source;
    const PageSetup& m_page;
    ExportProgress& m_progress;
    FigureNames m_names;
    QHash<EntryId, QPair<QString, QString>> m_goods; ///< names and units
};

} // namespace

void exportXlsx(const ExportRequest& request, const ExportSource& source, ExportProgress& progress)
{
    XlsxBook book(request.path, true);
    SheetStyles styles(book);
    const PageSetup page = pageOf(request, source);
    setProperties(book, source);
    const auto has = [&](ExportContent part) {
        return request.content == ExportContent::Everything || request.content == part;
    };
    if (request.content == ExportContent::Everything) {
        writeOverview(book, styles, source, page);
        writeStatus(book, styles, source, page);
        writeSectors(book, styles, source, page);
    }
    RecordSheets records(book, styles, source, page, progress);
    if (has(ExportContent::Figures))
        records.writeFigures();
    if (has(ExportContent::History))
        records.writeHistory();
    if (has(ExportContent::Ledgers)) {
        records.writeLedgers();
        records.writePrices();
    }
    if (request.content == ExportContent::Everything)
        records.writeReceipts();
    book.save();
}

} // namespace kmh

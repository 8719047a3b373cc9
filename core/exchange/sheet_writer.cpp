// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_writer.h"

#include "core/domain/text.h"
#include "core/exchange/csv_writer.h"

namespace kmh {

namespace {

constexpr int kLongestText = 32'767;
constexpr int kDigits = 16; // libxlsxwriter writes numbers with %.16G
constexpr int kLongestHeader = 255;
constexpr double kHeaderHeight = 32; // points: two lines
const QDate kFirstDay(1900, 3, 1);   // before it Excel counts a day that never was

constexpr int kA3 = 8; // paper numbers of the format
constexpr int kA4 = 9;

lxw_datetime datetimeOf(const QDateTime& moment)
{
    lxw_datetime result = {};
    result.year = moment.date().year();
    result.month = moment.date().month();
    result.day = moment.date().day();
    result.hour = moment.time().hour();
    result.min = moment.time().minute();
    result.sec = moment.time().second() + moment.time().msec() / 1000.0;
    return result;
}

void writeNumber(lxw_worksheet* sheet, int row, int column, const ExportCell& cell,
                 SheetStyles& styles)
{
    if (cell.exact && QString::number(cell.number, 'g', kDigits).toDouble() != cell.number)
        writeText(sheet, row, column, exactNumber(cell.number), styles.exactText());
    else
        worksheet_write_number(sheet, row, column, cell.number,
                               styles.number(cell.decimals, cell.suffix));
}

void writeMoment(lxw_worksheet* sheet, int row, int column, const ExportCell& cell,
                 lxw_format* format)
{
    lxw_datetime moment = datetimeOf(cell.moment);
    if (cell.moment.date() < kFirstDay)
        writeText(sheet, row, column, cell.moment.date().toString(Qt::ISODate), format);
    else
        worksheet_write_datetime(sheet, row, column, &moment, format);
}

/// What a header or footer says; & begins a command there.
QByteArray said(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&")).toUtf8();
}

} // namespace

void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format)
{
    QString written = text;
    if (written.size() > kLongestText)
        written = written.left(kLongestText - 1) + u'…';
    worksheet_write_string(sheet, row, column, written.toUtf8().constData(), format);
}

void writeCell(lxw_worksheet* sheet, int row, int column, const ExportCell& cell,
               SheetStyles& styles)
{
    switch (cell.kind) {
    case ExportCell::Kind::Empty: worksheet_write_blank(sheet, row, column, styles.text()); return;
    case ExportCell::Kind::Text:
        writeText(sheet, row, column, cell.text,
                  cell.light ? styles.light(*cell.light) : styles.text());
        return;
    case ExportCell::Kind::Number: writeNumber(sheet, row, column, cell, styles); return;
    case ExportCell::Kind::Percent:
        worksheet_write_number(sheet, row, column, cell.number, styles.percent(cell.decimals));
        return;
    case ExportCell::Kind::Day: writeMoment(sheet, row, column, cell, styles.day()); return;
    case ExportCell::Kind::Moment: writeMoment(sheet, row, column, cell, styles.moment()); return;
    }
}

void setUpPage(lxw_worksheet* sheet, const QString& name, const PageSetup& page)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, page.paper == Paper::A3 ? kA3 : kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
    const QByteArray demo = page.demo ? "&R&B" + said(tr("Demonstration figures")) : QByteArray();
    worksheet_set_header(
        sheet,
        ("&L" + said(tr("%1 · %2").arg(page.title, name)) + demo).left(kLongestHeader).constData());
    const QByteArray pages =
        tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N")).toUtf8();
    // One under the other: side by side they would run into each other.
    worksheet_set_footer(sheet, ("&L" + said(page.source) + "\n" + said(page.moment) + "&R" + pages)
                                    .left(kLongestHeader)
                                    .constData());
}

SheetWriter::SheetWriter(XlsxBook& book, SheetStyles& styles, const QString& name,
                         const QVector<ExportColumn>& columns, const PageSetup& page, int frozen)
    : m_book(book)
    , m_styles(styles)
    , m_name(name)
    , m_columns(columns)
    , m_page(page)
    , m_frozen(frozen)
{
    begin();
}

void SheetWriter::begin()
{
    m_sheet = m_book.addSheet(m_name);
    setUpPage(m_sheet, m_name, m_page);
    worksheet_freeze_panes(m_sheet, 1, m_frozen);
    worksheet_repeat_rows(m_sheet, 0, 0);
    for (int column = 0; column < m_columns.size(); ++column) {
        worksheet_set_column(m_sheet, column, column, m_columns.at(column).width, nullptr);
        writeText(m_sheet, 0, column, m_columns.at(column).header, m_styles.header());
    }
    worksheet_set_row(m_sheet, 0, kHeaderHeight, nullptr);
    m_row = 1;
}

void SheetWriter::addRow(const QVector<ExportCell>& cells)
{
    if (m_row == kMostRows) {
        finish();
        begin();
    }
    for (int column = 0; column < cells.size(); ++column)
        writeCell(m_sheet, m_row, column, cells.at(column), m_styles);
    ++m_row;
}

void SheetWriter::finish(int lastRow)
{
    const auto lastColumn = lxw_col_t(m_columns.size() - 1);
    if (m_row > 1)
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lastColumn);
    worksheet_print_area(m_sheet, 0, 0, std::max(m_row - 1, lastRow), lastColumn);
}

} // namespace kmh

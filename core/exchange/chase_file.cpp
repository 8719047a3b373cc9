// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chase_file.h"

#include "core/domain/day_label.h"
#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/xlsx_book.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace kmh {

namespace {

constexpr double kWidths[] = {24, 32, 16, 10, 14, 10};
constexpr int kDaysLate = 5;

QString titleOf(const Snapshot& snapshot, const DueFigures& due)
{
    const QString title =
        tr("Chase list for %1, until %2").arg(periodLabel(due.round), longDayLabel(due.day));
    return snapshot.demo ? tr("%1 (demonstration figures)").arg(title) : title;
}

/// Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe before it.
QString csvCell(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

void writeCsv(const QVector<QStringList>& rows, const QString& path)
{
    QByteArray text("\xEF\xBB\xBF"); // without which Excel takes it for GBK
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(csvCell(cell));
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        throw Error(
            Error::Kind::CannotOpen,
            tr("%1 cannot be written; choose another folder.").arg(QDir::toNativeSeparators(path)));
}

void writeXlsx(const QString& title, const QVector<QStringList>& rows, const QString& path)
{
    XlsxBook book(path);
    lxw_worksheet* sheet = book.addSheet(tr("Chase list"));
    lxw_format* bold = book.addFormat();
    format_set_bold(bold);
    worksheet_write_string(sheet, 0, 0, title.toUtf8().constData(), bold);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QString& cell = rows.at(row).at(column);
            if (row > 0 && column == kDaysLate)
                worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(column), cell.toInt(),
                                       nullptr);
            else
                worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(column),
                                       cell.toUtf8().constData(), row == 0 ? bold : nullptr);
        }
    }
    for (size_t column = 0; column < std::size(kWidths); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), kWidths[column], nullptr);
    worksheet_freeze_panes(sheet, 2, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 1, 1);
    book.save();
}

} // namespace

void writeChaseList(const Snapshot& snapshot, const DueFigures& due, const QString& path)
{
    QVector<QStringList> rows = chaseRows(*snapshot.plan, due);
    rows.prepend(chaseHeaders());
    if (!path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        writeXlsx(titleOf(snapshot, due), rows, path);
        return;
    }
    if (snapshot.demo)
        rows.append({tr("(demonstration figures)")});
    writeCsv(rows, path);
}

} // namespace kmh

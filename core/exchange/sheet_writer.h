// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_cell.h"
#include "core/exchange/sheet_styles.h"

namespace kmh {

enum class Paper { A4, A3 };

/// How the sheets of a book are printed: landscape, a page wide, the header row on every page.
struct PageSetup
{
    Paper paper = Paper::A4;
    QString title;  ///< at the head of every page, before the sheet's name
    QString source; ///< at its foot
    QString moment; ///< and beside it: of which period, as known when
    bool demo = false;
};

/// A sheet being written as a table: its header stays in sight and is repeated on every page, its
/// columns can be filtered, long texts wrap. Goes on in one more sheet where a sheet is full.
class SheetWriter : public ExportTable
{
public:
    /// `frozen` first columns stay in sight. Book and styles must outlive the table.
    SheetWriter(XlsxBook& book, SheetStyles& styles, const QString& name,
                const QVector<ExportColumn>& columns, const PageSetup& page, int frozen = 0);

    void addRow(const QVector<ExportCell>& cells) override;
    /// Rows written to the sheet so far, the header included: the next row's number from 0.
    int rows() const { return m_row; }
    lxw_worksheet* sheet() const { return m_sheet; }
    /// Sets what is filtered and printed; `lastRow` reaches further than the rows where something
    /// stands below them. To be called when all rows are written.
    void finish(int lastRow = 0);

    /// Excel's.
    static constexpr int kMostRows = 1'048'576;

private:
    void begin();

    XlsxBook& m_book;
    SheetStyles& m_styles;
    QString m_name;
    QVector<ExportColumn> m_columns;
    PageSetup m_page;
    int m_frozen;
    lxw_worksheet* m_sheet = nullptr;
    int m_row = 0;
};

/// Header, footer, paper and margins of a sheet.
void setUpPage(lxw_worksheet* sheet, const QString& name, const PageSetup& page);
/// Writes a cell; a text longer than Excel's 32,767 characters ends with “…”, a number that may
/// lose no digit and needs more than a cell of a number is given goes in as text.
void writeCell(lxw_worksheet* sheet, int row, int column, const ExportCell& cell,
               SheetStyles& styles);
void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format);

} // namespace kmh

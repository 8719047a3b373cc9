// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_content.h"
#include "core/exchange/return_form_marks.h"
#include "core/exchange/xlsx_book.h"

namespace kmh {

/// The sheet of a return form that a person sees and fills in.
class ReturnFormSheet
{
public:
    ReturnFormSheet(XlsxBook& book, const ReturnForm& form, const Plan& plan);

    void write();

private:
    enum class Look { Title, Line, Label, Open, Hint, Header, Number, Text, Figure, Closed, Mark };

    lxw_format* makeFormat(Look look) const;
    lxw_format* openFormat(const Indicator& indicator);
    void text(int row, int column, const QString& text, Look look);
    void merged(int row, int first, int last, const QString& text, Look look);

    void writeColumns();
    void writeHead();
    void writeContact(int row);
    void writeHeader();
    void writeLine(int row, const ReturnFormLine& line);
    void openCell(int row, int column, const Indicator& indicator);
    void offerQualities(int row);
    void setUpPage(int lastRow);

    XlsxBook& m_book;
    const ReturnForm& m_form;
    const Plan& m_plan;
    lxw_worksheet* m_sheet;
    QHash<int, lxw_format*> m_formats;         ///< by Look
    QHash<QString, lxw_format*> m_openFormats; ///< by the form of their numbers
};

} // namespace kmh

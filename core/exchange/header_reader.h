// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/name_book.h"
#include "core/exchange/sheet_head.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// Some rows taken for the header of a table.
struct HeaderBlock
{
    int place = -1; ///< of its first row in SheetHead::rows()
    int rows = 0;
    QVector<LayoutColumn> columns = {}; ///< those with a header
    int understood = 0;                 ///< parts of headers

    bool isFound() const { return place >= 0; }
};

/// Finds the header of a table, of one to four rows joined along what is merged, and what each of
/// its columns says.
class HeaderReader
{
public:
    /// `remembered`: how columns of that header are read for this sender.
    HeaderReader(const SheetHead& head, const NameBook& names, const PeriodContext& context,
                 QHash<QString, LayoutColumn> remembered);

    /// The block that begins with a row; not found if none does.
    HeaderBlock blockAt(int place) const;

private:
    struct Part;
    struct Reading;

    QVector<Part> partsOf(int place, int rows, int column) const;
    Part readPart(const TableCell& cell, const PeriodContext& context) const;
    LayoutColumn readColumn(const QVector<Part>& parts, int column) const;
    void joinNames(const QVector<Part>& parts, LayoutColumn& column, bool& isOther) const;
    HeaderBlock tryBlock(int place, int rows) const;
    void recall(const QVector<Part>& parts, LayoutColumn& column) const;
    bool holdsNumbers(int place) const;
    bool endsInData(int place, int rows) const;
    bool isWhole(const HeaderBlock& block) const;
    bool isSupported(const HeaderBlock& block) const;

    const SheetHead& m_head;
    const NameBook& m_names;
    PeriodContext m_context;
    QHash<QString, LayoutColumn> m_remembered;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numbering.h"
#include "core/notice/clean_text.h"
#include "core/notice/responsibility_signs.h"

namespace kmh {

/// A paragraph of a notice as it reads: lines broken within sentences are joined, and what stands
/// in one line but has numbers of its own is taken apart.
struct NoticeParagraph
{
    CleanText words; ///< never empty
    std::optional<Numbering> number = {};
    ResponsibilitySign sign = ResponsibilitySign::None;
    bool isRow = false; ///< of a table of measures; its number is the one of its column

    Quote quote() const { return words.quote(0, words.size()); }
    /// Without its number.
    QStringView text() const { return QStringView(words.words()).mid(number ? number->length : 0); }
};

struct NoticeParagraphs
{
    QVector<NoticeParagraph> all;
    QVector<Quote> leftOut; ///< page marks and what a web page adds
};

/// How the tables of a text are read.
enum class TableReading {
    Rows,  ///< each row of a table of measures as a paragraph of its own (table_rows.h)
    Lines, ///< as any other lines
};

/// Linear in the text's length.
NoticeParagraphs paragraphsOf(const QString& text, TableReading tables = TableReading::Rows);

} // namespace kmh

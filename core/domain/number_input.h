// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVector>

#include <optional>

namespace kmh {

// Numbers as people type them or copy them out of a spreadsheet.

struct TypedNumber
{
    double value = 0;
    bool percent = false; ///< a % stood behind it; the value is as written, 12.5% is 12.5
};

/// Reads digits of either width (０–９), thousands separators (, ，and spaces between groups of
/// three), either minus and a % behind; nothing for anything else, letters and 十二 included.
std::optional<TypedNumber> readNumber(const QString& text);

/// Reads an amount counted in `unit` (万元, 亿元, 万吨, 个; may be empty), of which 万, 亿 and the
/// unit itself may stand behind the digits: 3.5亿 and 3.5亿元 are 35,000 of 万元. Nothing for
/// anything else, another unit included.
std::optional<double> readAmount(const QString& text, const QString& unit);

/// The cells of several rows and columns as a spreadsheet puts them on the clipboard.
QVector<QStringList> pastedGrid(const QString& text);

/// The cells of a column (or of one row) as a spreadsheet puts them on the clipboard; a cell may be
/// empty.
QStringList pastedCells(const QString& text);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

class QAbstractItemModel;
class QMimeData;

namespace kmh {

/// Rows of a table with their headers, for pasting into Excel, WPS or LibreOffice: HTML, which all
/// of them take first, and tab-separated text for everything else.
///
/// A number stays one, as it is shown, and where the column knows more digits than it shows, with
/// all of them. Everything else is told to be text, so that 2025-03 does not become a day and
/// “=1+1” no formula; in the text form, where nothing can be told, what begins like a formula
/// (= + - @) gets a space before it. Line breaks and tabs within a cell become spaces there.
/// The caller takes the result over.
QMimeData* copiedRows(const QAbstractItemModel& model, const QVector<int>& rows,
                      const QVector<int>& columns);

} // namespace kmh

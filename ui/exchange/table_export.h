// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_export.h"

class QTableView;
class QWidget;

namespace kmh {

class Desk;
class Table;

/// What a table shows, row by row as it is sorted and filtered; its numbers with all the digits the
/// table knows. The head of its pages is the desk's, where the table stands on one.
ShownTable shownTable(const QTableView& table, const QString& name);

/// Asks for a file and writes a table to it, off the window's thread; says where it went or why it
/// did not.
void exportTable(Table& table, const QString& name);

/// The kinds of file a table is written as, for a file dialog.
QStringList tableFilters();

/// The desk a widget stands on, or a dialog above it was opened from; null where there is none.
Desk* deskOf(QWidget* widget);

/// How the pages of a file made at a desk are headed.
PageSetup pageSetupOf(const Desk& desk, Paper paper);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace kmh {

class Table;

/// What can be done with any table, added to a menu: sort by `column`, look for words, copy,
/// export, keep the columns up to it in sight. Sorting and freezing are left out for a column below
/// 0.
void addTableActions(QMenu& menu, Table& table, int column);

} // namespace kmh

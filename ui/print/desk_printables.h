// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_dialog.h"

class QTableView;

namespace kmh {

class Desk;
class PageStack;

/// What stands around what is printed of a desk.
PrintFrame deskPrintFrame(const Desk& desk, const QString& title);

/// A page itself, as the screen has it.
Printable pagePrintable(PageStack& pages, int index, const Desk& desk);

/// What can be printed of a page: what it has of its own, itself, and each of its tables that is
/// seen and has rows; and the round's briefing.
QVector<Printable> printablesOf(PageStack& pages, int index, const Desk& desk);

} // namespace kmh

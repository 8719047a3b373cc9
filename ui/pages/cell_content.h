// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QModelIndex>
#include <QtCore/QString>

namespace kmh {

// What a cell of our tables says, for whoever takes it elsewhere.

/// What it shows, in words: a light that is only painted by its name, counts of lights one by one.
QString cellText(const QModelIndex& index);

/// The text of a number with the minus a spreadsheet reads, its separators and its % kept; empty
/// if it is no number, or has more digits than a spreadsheet's.
QString numberText(QString text);

/// All digits of the value behind a number shown rounded; empty where it is another quantity or not
/// known. `shown` is numberText()'s.
QString exactValue(const QModelIndex& index, const QString& shown);

} // namespace kmh

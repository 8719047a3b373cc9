// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QVector>

class QWidget;

namespace kmh {

/// Lays a widget that is shown nowhere out anew, down to what is deep within.
void settleLayout(QWidget& widget);

/// Makes every list, table and text within a widget as high and wide as what it holds, so that
/// nothing has to be scrolled; none higher than `limit`. The widget is laid out for its width.
void showWholeLists(QWidget& widget, int limit);
/// Gives lists back the sizes they would like.
void releaseLists(QWidget& widget);
/// Hides the rows a table cuts in two, and those after them. Says whether some list does not show
/// all it holds.
bool cutListsBetweenRows(QWidget& widget);
/// How much wider the widget would have to be for the widest of its tables.
int lackingWidth(const QWidget& widget);

/// What should not be divided between two sheets: rows, charts, lines of words; in the widget's
/// coordinates.
QVector<QRectF> wholePieces(const QWidget& widget);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyle>

class QFont;
class QPainter;
class QRectF;
class QStyleOptionButton;
class QStyleOptionTab;

namespace kmh {

// The controls DeskStyle paints instead of Fusion. `base` is the widget's font.

/// Flat, filled in the accent colour where it is the default one.
void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const QFont& base);

/// A line under the selected tab, a lighter one under the mouse.
void paintTabShape(QPainter& painter, const QStyleOptionTab& option, const QFont& base);
void paintTabLabel(QPainter& painter, const QStyleOptionTab& option, const QFont& base);

/// One of Qt's four arrows in the middle of the option's rectangle, of the text's size.
void paintArrow(QPainter& painter, QStyle::PrimitiveElement arrow, const QStyleOption& option,
                const QFont& base);

/// The mark at the top of a header that a table is sorted by: upwards where the smallest comes
/// first.
void paintSortArrow(QPainter& painter, const QRectF& header, const QFont& base, bool up);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace kmh {

/// A column of cards within `parent`, with the gap our pages have between cards.
QVBoxLayout* makeColumn(QWidget* parent);

/// The gap between cards and around them, in pixels at that widget's font.
int cardGap(const QWidget* widget);

/// Adds a card that takes its share of the column's height by that number alone, whatever it holds;
/// it scrolls what is too much.
void addShare(QVBoxLayout* column, QWidget* card, int share);

/// Keeps such a card as high as what does not scroll in it needs, however that changes: for one
/// whose head takes more lines where there is little room.
void keepLeastHeight(QWidget* card);

} // namespace kmh

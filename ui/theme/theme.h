// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>

/// The look of the desk: colours, text sizes and distances. Always a light scheme, so that a
/// printed page, a projector and a screen show the same.
///
/// All sizes derive from one base font (QApplication's, or a widget's own), so that everything
/// grows with it. Lengths are device-independent pixels.
namespace kmh::theme {

inline constexpr QColor kText{0x1B, 0x27, 0x33};
inline constexpr QColor kSecondaryText{0x56, 0x65, 0x77};
inline constexpr QColor kPage{0xF3, 0xF5, 0xF9};
inline constexpr QColor kCard{0xFF, 0xFF, 0xFF};
inline constexpr QColor kLine{0xDD, 0xE3, 0xEC};
inline constexpr QColor kControlLine{0x7F, 0x8C, 0x9E}; ///< outlines of buttons and fields
inline constexpr QColor kAccent{0x1F, 0x4E, 0x79};
inline constexpr QColor kMutedAccent{0x82, 0x9C, 0xB8}; ///< the same for what stands back
inline constexpr QColor kSelection{0xEC, 0xF2, 0xF9};
inline constexpr QColor kTrack{0xE1, 0xE7, 0xEF};     ///< behind a bar, to the scale's end
inline constexpr QColor kPlanTrack{0xC5, 0xD1, 0xDF}; ///< behind a bar, to the plan to date
inline constexpr QColor kQuote{0xFF, 0xE9, 0xA8};     ///< under quoted words

enum class TextSize {
    Small,   ///< sub-lines, marks, axis labels
    Body,    ///< everything else
    Strong,  ///< body size, bold
    Title,   ///< of a card
    Figure,  ///< the number a row is about
    Display, ///< the number a card is about
};

/// The base font at `scale` times the normal text size (0.9–2).
QFont baseFont(double scale = 1);

/// `base` at another of our sizes.
QFont sized(const QFont& base, TextSize size);

/// The same, from the application's font.
QFont font(TextSize size);

/// `base`'s size; distances are multiples of it.
double em(const QFont& base);

/// The width and height `text` needs.
double textWidth(const QFont& font, const QString& text);
double lineHeight(const QFont& font);

/// Corner radius of cards and tiles, and the width of lines and focus rings.
double cornerRadius(const QFont& base);
double focusWidth(const QFont& base);

} // namespace kmh::theme

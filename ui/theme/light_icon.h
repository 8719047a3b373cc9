// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "ui/theme/colour_set.h"

#include <QtGui/QColor>
#include <QtGui/QIcon>

#include <array>

class QPainter;

namespace kmh {

/// Lights in the order they are shown side by side: what needs attention first.
inline constexpr std::array kLightOrder = {Light::Behind,   Light::Watch, Light::Missing,
                                           Light::OnTrack,  Light::Met,   Light::NotDue,
                                           Light::NotJudged};

/// Of its shape, and of a ground under nothing but shapes; at least 3:1 against a card.
QColor lightColor(Light light, theme::ColourSet set = theme::colourSet());
/// Of words about it, and of a ground under white words; at least 4.5:1 against whatever words
/// stand on.
QColor lightInk(Light light, theme::ColourSet set = theme::colourSet());
/// Its colour mixed with much white: a ground for dark words.
QColor lightTint(Light light);

/// A light's shape, painted in the largest square centred in `rect`: ✓ met, ● on track, ▲ watch,
/// ◆ behind, – in a square for missing, ○ not due, a dash for not judged. Told apart without
/// colour.
void paintLight(QPainter& painter, const QRectF& rect, Light light);
/// The same in another colour, for use on a coloured ground; `ground` shows through cut-outs.
void paintLight(QPainter& painter, const QRectF& rect, Light light, const QColor& color,
                const QColor& ground);

/// For models and menus; crisp at any size and resolution.
QIcon lightIcon(Light light);

/// Shape and word side by side, left-aligned and vertically centred in `rect`. A light set by a
/// person says so in its word, and its shape stands on a bar: two marks that need no colour.
void paintLightWithWord(QPainter& painter, const QRectF& rect, Light light, const QFont& font,
                        bool overridden = false, theme::ColourSet set = theme::colourSet());
/// The size paintLightWithWord() needs.
QSizeF lightWithWordSize(Light light, const QFont& font, bool overridden = false);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPoint>
#include <QtCore/QString>

class QHelpEvent;
class QWidget;

namespace kmh {

/// What What's This? says of a place in a widget, as rich text: the light painted there with its
/// rule, formula and inputs, how to read the chart it is on, or what the page is for. Empty where
/// nothing is known. A widget that has a QWidget::whatsThis() of its own keeps it.
QString whatsThisAt(const QWidget* widget, const QPoint& place);

/// Whether there is a light at that place of a widget, for those who look for them.
bool hasLightAt(const QWidget* widget, const QPoint& place);

/// Answers an event by which What's This? asks a widget (QueryWhatsThis) or has it shown
/// (WhatsThis); false for any other, and where nothing is known.
bool answerWhatsThis(QWidget* widget, QHelpEvent* event);

} // namespace kmh

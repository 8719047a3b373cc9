// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>
#include <QtCore/QSize>
#include <QtCore/QStringList>

namespace kmh {

// What a command's arguments mean. All throw Error (Usage) with a sentence for anything else.

/// A period within the plan's span, or one after it in which its figures are still published.
Period readPeriod(const QString& text, const Plan& plan);

/// A moment: ISO date and time, local unless it names its zone; a date alone means its last moment,
/// or its first one where something begins then.
enum class DayEdge { First, Last };
QDateTime readMoment(const QString& text, DayEdge edge = DayEdge::Last);

/// A picture's size in pixels: “1920x1080”.
QSize readPictureSize(const QString& text);

/// One of `choices`; `option` is the option's name without dashes.
QString readChoice(const QString& text, const QString& option, const QStringList& choices);

} // namespace kmh

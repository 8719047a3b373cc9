// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;
class QWidget;

namespace kmh {

/// Asks, without blocking, whether what is not recorded may be given up; `sentences` says what it
/// is. Calls `leave` if so; nothing happens where the question is open already.
void askToGiveUp(QWidget* parent, const QString& sentences, std::function<void()> leave);

} // namespace kmh

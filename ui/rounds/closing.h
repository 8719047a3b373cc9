// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace kmh {

/// Asks before a round is closed, which cannot be undone, and runs `close` if it is to be. Does not
/// wait for the answer.
void confirmClosingRound(QWidget* parent, const QString& round, std::function<void()> close);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace kmh {

/// A line below a field of a dialog that says what is wrong with it; hidden while nothing is.
QLabel* makeFieldProblem();
void showFieldProblem(QLabel* line, const QString& sentence);

} // namespace kmh

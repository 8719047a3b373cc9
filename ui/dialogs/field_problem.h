// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace kmh {

/// A line below a field of a dialog that says what is wrong with it; hidden while nothing is.
QLabel* makeFieldProblem();
void showFieldProblem(QLabel* line, const QString& sentence);

/// Makes a dialog as high as its wrapped lines need at its width; layouts of windows do not.
void fitHeight(QWidget& dialog);

} // namespace kmh

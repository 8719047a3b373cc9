// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;
class QLabel;
class QLineEdit;
class QString;
class QWidget;

namespace kmh {

/// A line below a field of a dialog that says what is wrong with it; hidden while nothing is.
QLabel* makeFieldProblem();
void showFieldProblem(QLabel* line, const QString& sentence);

/// A line to type in, with its name before it and what is wrong with it below; that goes when
/// something else is typed.
struct CheckedField
{
    QLabel* label = nullptr;
    QLineEdit* edit = nullptr;
    QLabel* problem = nullptr;

    /// Adds its rows to `layout`; `objectName` is the line's.
    static CheckedField addTo(QFormLayout& layout, const QString& name, const char* objectName);

    /// Without spaces around it.
    QString text() const;
    void setVisible(QFormLayout& layout, bool visible) const;
};

/// Makes a dialog as high as its wrapped lines need at its width; layouts of windows do not.
void fitHeight(QWidget& dialog);

} // namespace kmh

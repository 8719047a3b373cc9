// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QPainter>

namespace kmh {

// Text on paper. It is measured and drawn in tenths of a point: fonts have whole sizes in a
// painter's units, and what is measured coarsely would run into its neighbour on a printer.

inline constexpr double kPrintUnits = 10; ///< in a point

/// The desk's font at a size in points, for a painter in print units.
QFont printFont(double points, bool bold = false);

/// A painter in points draws in print units while this lives.
class PrintUnits
{
public:
    explicit PrintUnits(QPainter& painter);
    ~PrintUnits();
    Q_DISABLE_COPY_MOVE(PrintUnits)

private:
    QPainter& m_painter;
};

/// Width of a text on one line, in points.
double printWidth(const QString& text, const QFont& font);
/// The lines a text takes in a width in points; broken between words or, where there is no room,
/// within them. Never none.
QStringList printLines(const QString& text, const QFont& font, double width);

} // namespace kmh

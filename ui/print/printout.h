// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMarginsF>
#include <QtCore/QString>
#include <QtGui/QPageLayout>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QPrinter;
class QRectF;

namespace kmh {

/// What is printed around every sheet.
struct PrintFrame
{
    QString title;    ///< in the head, left: the page's or table's name
    QString source;   ///< in the foot, left: what it rests on, period and moment
    QString demoMark; ///< in the head, right; cannot be switched off
};

/// Something that can be printed: it says how many sheets it takes and draws one of them. Lengths
/// in points.
class Printout
{
public:
    virtual ~Printout() = default;
    /// Fits itself to an area; returns the number of sheets.
    virtual int layOut(const QSizeF& area) = 0;
    /// Draws a sheet (from 0) into an area of that size at the painter's origin.
    virtual void paint(QPainter& painter, int sheet) = 0;
    /// Whether it would rather lie on its side.
    virtual bool prefersLandscape() const = 0;
};

/// Draws all sheets with head, foot and “第1页 共3页”.
void printOn(QPagedPaintDevice& device, Printout& printout, const PrintFrame& frame);

} // namespace kmh

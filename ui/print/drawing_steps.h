// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/drawing.h"

#include <QtGui/QBrush>
#include <QtGui/QFont>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPen>
#include <QtGui/QPolygonF>

#include <variant>

// What a drawing keeps (drawing.h): the steps in which it was painted. Lengths are the units of the
// device that was painted on.

namespace kmh::drawn {

/// How the shapes and texts that follow are drawn.
struct State
{
    QPen pen;
    QBrush brush;
    QPointF brushOrigin;
    QTransform transform;
    QPainter::RenderHints hints;
    QPainter::CompositionMode mode = QPainter::CompositionMode_SourceOver;
    double opacity = 1;
    QVector<QPainterPath> clips; ///< within all of them, in the device's coordinates
};

struct Shape
{
    QPainterPath path;
};
struct Line
{
    QPolygonF points;
};
struct Words
{
    QPointF at; ///< the baseline's begin
    QString text;
    QFont font;
};
struct Image
{
    QRectF into;
    QImage image;
    QRectF from;
};

using Step = std::variant<State, Shape, Line, Words, Image>;

/// Draws the steps one after the other at the painter's origin, in other colours where `ink` says
/// so; of the words only those with their baseline in `part`, unless that is null.
void play(const QVector<Step>& steps, QPainter& painter, const Drawing::Ink& ink,
          const QRectF& part = {});

} // namespace kmh::drawn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <optional>
#include <variant>

namespace kmh {

// A page as it is drawn: plain shapes at places, made by ui/briefing/slide_layout.h, which alone
// knows how wide words are. The projector, the PDF, the pictures and the .pptx all draw the same.
//
// Lengths are in slide units: a slide is kSlideHeight high, as 1080p is in pixels, and as wide as
// the display's shape asks. Colours are 0xRRGGBB.

inline constexpr double kSlideHeight = 1080;
/// No text on a slide is smaller.
inline constexpr double kSlideSmallestText = 28;
/// From one line of a text to the next: a multiple of the letters' size.
inline constexpr double kSlideLineSpacing = 1.34;
/// Beside the text of a table's cell, at both sides; and the line under each row.
inline constexpr double kSlideCellInset = 12;
inline constexpr double kSlideRowLine = 2;
/// How much wider than ours the letters of another program's font may be without a cell of a table
/// or a label beside a mark running into what is next to it, where there is room for that.
inline constexpr double kSlideFontSlack = 1.13;

struct SlideText
{
    enum class Align { Left, Center, Right };
    enum class Rise { Top, Middle, Bottom }; ///< where the lines stand in the box
    /// The headline is a slide's title and the source its footer where a program knows such.
    enum class Part { Body, Headline, Source };

    QRectF box;
    QString text; ///< lines are separated by \n; nothing is wrapped that does not say so
    double size = kSlideSmallestText; ///< of the letters, in slide units
    quint32 color = 0;
    bool bold = false;
    bool wraps = false;
    Align align = Align::Left;
    Rise rise = Rise::Middle;
    Part part = Part::Body;
};

/// A line's look; width 0 draws none.
struct SlideStroke
{
    quint32 color = 0;
    double width = 0;
    bool dashed = false;
};

struct SlideBox
{
    QRectF box;
    std::optional<quint32> fill = {};
    SlideStroke stroke = {};
    double radius = 0;
};

/// A line through points, or the shape they enclose.
struct SlidePath
{
    QVector<QPointF> points;
    bool closed = false;
    std::optional<quint32> fill = {}; ///< of a closed one
    SlideStroke stroke = {};
};

/// A circle or ellipse.
struct SlideOval
{
    QRectF box;
    std::optional<quint32> fill = {};
    SlideStroke stroke = {};
};

/// A light's shape before words: drawn where there is a painter, and the character nearest to it
/// where a file has letters only, so that it moves with its words.
struct SlideMark
{
    Light light = Light::NotJudged;
    quint32 color = 0;
};

/// A table, which stays one in a file that knows tables. Bars in its cells are drawn over it by
/// other shapes.
struct SlideTable
{
    struct Cell
    {
        QString text = {};
        quint32 color = 0;
        bool bold = false;
        SlideText::Align align = SlideText::Align::Left;
        double indent = 0; ///< room at its left for the mark
        std::optional<SlideMark> mark = {};
    };

    QRectF box;
    QVector<double> columns; ///< widths, which sum up to the box's
    double headHeight = 0;   ///< of the first row
    double rowHeight = 0;    ///< of the others
    double textSize = kSlideSmallestText;
    QVector<QVector<Cell>> rows; ///< the head first
    quint32 lineColor = 0;       ///< of the thin line under each row
    int selected = -1;           ///< a row with its ground tinted, on the projector only
    quint32 selectedFill = 0;
};

using SlideShape = std::variant<SlideText, SlideBox, SlidePath, SlideOval, SlideTable>;

/// Shapes that belong together and are named, such as a chart.
struct SlideGroup
{
    QString name; ///< what it shows, for those who cannot see it: “省级重点项目开复工率：21.4%”
    QVector<SlideShape> shapes;
};

struct Slide
{
    double width = 1920;
    quint32 ground = 0xFFFFFF;
    QVector<SlideGroup> groups; ///< from the back to the front
    QString title;              ///< the headline, for a file's outline
    QString notes;
};

} // namespace kmh

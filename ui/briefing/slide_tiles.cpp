// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr double kGap = 12;
constexpr double kLeastTile = 84;
constexpr double kIdealTile = 150;
constexpr double kMostTile = 190;
constexpr double kWidest = 2.4; // of its height
constexpr double kPadding = 11; // with the border, so that a thick one leaves some
constexpr double kRadius = 10;
constexpr double kSelectedRing = 6;
constexpr double kBorder = 3;
constexpr double kThickBorder = 9;

struct Grid
{
    int rows = 0;
    int columns = 0;
};

Grid gridOf(const BriefingTiles& block)
{
    Grid grid;
    for (const BriefingTile& tile : block.tiles) {
        grid.rows = std::max(grid.rows, tile.row + 1);
        grid.columns = std::max(grid.columns, tile.column + 1);
    }
    return grid;
}

double noteHeight(const BriefingTiles& block)
{
    return block.note.isEmpty() ? 0 : slideLineHeight(kSlideSmallestText) + kGap;
}

double heightOf(const BriefingTiles& block, double tile)
{
    const int rows = gridOf(block).rows;
    return rows * tile + std::max(0, rows - 1) * kGap + noteHeight(block);
}

QString wordsOf(const BriefingTile& tile)
{
    return tile.words.isEmpty() ? lightLabel(tile.light) : tile.words;
}

/// The largest size at which mark and words fit.
double wordsSize(const BriefingTile& tile, double width, double largest)
{
    double size = largest;
    while (size > kSlideSmallestText &&
           lightWithWordsWidth(tile.light, size, wordsOf(tile)) > width)
        size -= 1;
    return size;
}

SlideText middleText(const QRectF& box, const QString& text, double size, quint32 ink)
{
    return {.box = box,
            .text = slideFitted(text, size, true, box.width(), 1),
            .size = size,
            .color = ink,
            .bold = true,
            .align = SlideText::Align::Center};
}

/// How a tile is filled and outlined, so that lights differ in print without colours too: dark for
/// what is behind, thickly outlined for what is to be watched, light for what is well, dashed for
/// what is not reported, and white for what asks for nothing.
struct TileLook
{
    quint32 ground = 0xFFFFFF;
    quint32 ink = 0; ///< of the words
    quint32 mark = 0;
    SlideStroke border;
};

TileLook lookOf(Light light)
{
    const quint32 color = rgbOf(lightColor(light));
    const quint32 ink = rgbOf(theme::kText);
    switch (light) {
    case Light::Behind: return {color, 0xFFFFFF, 0xFFFFFF, {color, kBorder}};
    case Light::Watch: return {0xFFFFFF, ink, color, {color, kThickBorder}};
    case Light::Met:
    case Light::OnTrack: return {rgbOf(lightTint(light)), ink, color, {color, kBorder}};
    case Light::Missing: return {0xFFFFFF, ink, color, {color, 2 * kBorder, true}};
    case Light::NotDue:
    case Light::NotJudged: return {0xFFFFFF, ink, color, {color, kBorder}};
    }
    Q_UNREACHABLE();
}

/// A mark and words, together in the middle of a line.
QVector<SlideShape> marked(Light light, const QString& text, const QRectF& line, double size,
                           const TileLook& look)
{
    const QString words = slideFitted(text, size, true, line.width() - lightIndent(size), 1);
    const double wide = slideTextWidth(words, size, true);
    const double left = line.center().x() - (lightIndent(size) + wide) / 2;
    const double side = size * 0.86;
    QVector<SlideShape> shapes = lightMark(QRectF(left, line.center().y() - side / 2, side, side),
                                           light, look.mark, look.ground);
    shapes.append(
        SlideText{.box = QRectF(left + lightIndent(size), line.top(), wide, line.height()),
                  .text = words,
                  .size = size,
                  .color = look.ink,
                  .bold = true});
    return shapes;
}

/// In narrow tiles the marks stand beside the names, which are shorter than the words.
bool areNarrow(const BriefingTiles& block, double width)
{
    return std::any_of(block.tiles.begin(), block.tiles.end(), [&](const BriefingTile& tile) {
        return lightWithWordsWidth(tile.light, kSlideSmallestText, wordsOf(tile)) >
               width - 2 * kPadding;
    });
}

SlideGroup groupOf(const BriefingTile& tile, const QRectF& box, bool narrow, bool selected)
{
    const TileLook look = lookOf(tile.light);
    SlideGroup group{tile.name + QStringLiteral(" ") + tile.words, {}};
    const auto within = [&](double width) {
        return box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    };
    group.shapes.append(SlideBox{within(look.border.width), look.ground, look.border, kRadius});
    if (selected)
        group.shapes.append(
            SlideBox{within(kSelectedRing), {}, {rgbOf(theme::kText), kSelectedRing}, kRadius});
    const double high = box.height();
    const double name = std::floor(std::clamp(high * 0.27, kSlideSmallestText, 44.0));
    const double words = wordsSize(tile, box.width() - 2 * kPadding,
                                   std::floor(std::clamp(high * 0.23, kSlideSmallestText, 36.0)));
    const double gap = std::clamp(high * 0.04, 0.0, 8.0);
    QRectF line = box.adjusted(kPadding, 0, -kPadding, 0);
    line.setTop(box.center().y() - (slideLineHeight(name) + gap + slideLineHeight(words)) / 2);
    line.setHeight(slideLineHeight(name));
    if (narrow)
        group.shapes += marked(tile.light, tile.name, line, kSlideSmallestText, look);
    else
        group.shapes.append(middleText(line, tile.name, name, look.ink));
    line = QRectF(line.left(), line.bottom() + gap, line.width(), slideLineHeight(words));
    if (narrow)
        group.shapes.append(middleText(line, wordsOf(tile), kSlideSmallestText, look.ink));
    else
        group.shapes += marked(tile.light, wordsOf(tile), line, words, look);
    return group;
}

} // namespace

double tilesWidthNeeded(const BriefingTiles& block)
{
    double widest = 0;
    for (const BriefingTile& tile : block.tiles) {
        const double name = lightWithWordsWidth(tile.light, kSlideSmallestText, tile.name);
        const double words = slideTextWidth(wordsOf(tile), kSlideSmallestText, true);
        widest = std::max({widest, name, words});
    }
    const int columns = gridOf(block).columns;
    return columns * (widest + 2 * kPadding + 1) + std::max(0, columns - 1) * kGap;
}

BlockRoom roomFor(const BriefingTiles& block, double)
{
    return {heightOf(block, kLeastTile), heightOf(block, kLeastTile), heightOf(block, kIdealTile),
            heightOf(block, kMostTile)};
}

SlideGroups placed(const BriefingTiles& block, const QRectF& room, const BlockContext& context)
{
    const Grid grid = gridOf(block);
    if (grid.rows == 0)
        return {};
    const double high = (room.height() - noteHeight(block) - (grid.rows - 1) * kGap) / grid.rows;
    const double wide =
        std::min((room.width() - (grid.columns - 1) * kGap) / grid.columns, high * kWidest);
    const bool narrow = areNarrow(block, wide);
    SlideGroups groups;
    for (int i = 0; i < block.tiles.size(); ++i) {
        const BriefingTile& tile = block.tiles.at(i);
        groups.append(groupOf(tile,
                              QRectF(room.left() + tile.column * (wide + kGap),
                                     room.top() + tile.row * (high + kGap), wide, high),
                              narrow, i == context.selected));
    }
    if (!block.note.isEmpty()) {
        const QRectF line(room.left(), room.bottom() - slideLineHeight(kSlideSmallestText),
                          room.width(), slideLineHeight(kSlideSmallestText));
        groups.append(
            {block.note,
             {SlideText{.box = line,
                        .text = slideFitted(block.note, kSlideSmallestText, false, line.width(), 1),
                        .size = kSlideSmallestText,
                        .color = rgbOf(theme::kSecondaryText)}}});
    }
    return groups;
}

} // namespace kmh

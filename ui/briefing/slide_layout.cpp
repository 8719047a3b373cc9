// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_layout.h"

#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_frame.h"
#include "ui/briefing/slide_table.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr double kBlockGap = 36;
constexpr double kLeastGap = 18;
constexpr double kBesideGap = 48;
constexpr double kTilesShare = 0.44; // of the width, where something stands beside them

constexpr double kNarrowest = 4.0 / 3;
constexpr double kWidest = 21.0 / 9;

int rowsOf(const BriefingBlock& block)
{
    if (const auto* table = std::get_if<BriefingTable>(&block))
        return int(table->rows.size());
    if (const auto* bullets = std::get_if<BriefingBullets>(&block))
        return int(bullets->bullets.size());
    if (const auto* tiles = std::get_if<BriefingTiles>(&block))
        return int(tiles->tiles.size());
    return 0;
}

QVector<Subject> aboutRowOf(const BriefingBlock& block, int row)
{
    if (const auto* table = std::get_if<BriefingTable>(&block))
        return table->rows.at(row).about;
    if (const auto* bullets = std::get_if<BriefingBullets>(&block))
        return bullets->bullets.at(row).about;
    return std::get<BriefingTiles>(block).tiles.at(row).about;
}

/// A block and which of the page's rows is its first.
struct Stacked
{
    const BriefingBlock* block;
    int firstRow = 0;
};

BlockRoom roomOf(const Stacked& stacked, double width)
{
    BlockRoom room =
        std::visit([width](const auto& block) { return roomFor(block, width); }, *stacked.block);
    room.bare = std::holds_alternative<BriefingLines>(*stacked.block) ? 0 : room.least;
    return room;
}

/// Shares a height out among blocks: each at its best height where that fits, higher where there is
/// room left, and nearer to the next lower step, all alike, where there is not.
QVector<double> heightsWithin(const QVector<BlockRoom>& rooms, double height)
{
    using Step = double BlockRoom::*;
    constexpr std::array<Step, 5> steps = {&BlockRoom::bare, &BlockRoom::least, &BlockRoom::fair,
                                           &BlockRoom::ideal, &BlockRoom::most};
    const auto sum = [&](Step step) {
        double all = 0;
        for (const BlockRoom& room : rooms)
            all += room.*step;
        return all;
    };
    const auto between = [&](Step low, Step high, double share) {
        QVector<double> heights;
        for (const BlockRoom& room : rooms)
            heights.append(room.*low + (room.*high - room.*low) * share);
        return heights;
    };
    if (height <= sum(steps.front())) // never with what a page may hold
        return between(steps.front(), steps.front(), 0);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const double low = sum(steps[i - 1]);
        const double high = sum(steps[i]);
        if (height < high)
            return between(steps[i - 1], steps[i], (height - low) / (high - low));
    }
    return between(steps.back(), steps.back(), 0);
}

class Arrangement
{
public:
    Arrangement(const BriefingPage& page, const SlideLook& look)
        : m_selected(look.selectedRow)
    {
        m_scales = bulletScales(page.blocks);
        int row = 0;
        for (const BriefingBlock& block : page.blocks) {
            m_blocks.append({&block, row});
            row += rowsOf(block);
        }
    }

    SlideGroups within(const QRectF& body) const
    {
        // Tiles are never as wide as a page, so what follows them stands beside them.
        const auto tiles =
            std::find_if(m_blocks.begin(), m_blocks.end(), [](const Stacked& stacked) {
                return std::holds_alternative<BriefingTiles>(*stacked.block);
            });
        const auto first = int(tiles - m_blocks.begin());
        if (first > 0 || m_blocks.size() < 2)
            return stack(m_blocks, body);
        QRectF left = body;
        left.setWidth(tilesWidth(body.width()));
        QRectF right = body;
        right.setLeft(left.right() + kBesideGap);
        return stack(m_blocks.mid(0, 1), left) + stack(m_blocks.mid(1), right);
    }

private:
    /// Less than their share where the words beside them need it.
    double tilesWidth(double width) const
    {
        double wanted = 0;
        for (const Stacked& stacked : m_blocks) {
            if (const auto* table = std::get_if<BriefingTable>(stacked.block))
                wanted = std::max(wanted, tableWidthWanted(*table) - 2 * kSlideCellInset);
        }
        const double most = (width - kBesideGap) * kTilesShare;
        const double needed = tilesWidthNeeded(std::get<BriefingTiles>(*m_blocks.first().block));
        return std::clamp(width - kBesideGap - wanted, std::min(needed, most), most);
    }

    SlideGroups stack(const QVector<Stacked>& blocks, const QRectF& body) const
    {
        QVector<BlockRoom> rooms;
        double ideal = 0;
        for (const Stacked& block : blocks) {
            rooms.append(roomOf(block, body.width()));
            ideal += rooms.last().ideal;
        }
        const auto gaps = double(blocks.size() - 1);
        const double gap =
            gaps > 0 ? std::clamp((body.height() - ideal) / gaps, kLeastGap, kBlockGap) : 0;
        const QVector<double> heights = heightsWithin(rooms, body.height() - gaps * gap);
        SlideGroups groups;
        double top = body.top();
        for (int i = 0; i < blocks.size(); ++i) {
            const QRectF room(body.left(), top, body.width(), heights.at(i));
            groups += place(blocks.at(i), room);
            top = room.bottom() + gap;
        }
        return groups;
    }

    SlideGroups place(const Stacked& stacked, const QRectF& room) const
    {
        BlockContext context{m_scales, -1};
        const int own = m_selected - stacked.firstRow;
        if (m_selected >= 0 && own >= 0 && own < rowsOf(*stacked.block))
            context.selected = own;
        // A table's words begin where the headline does.
        const double out =
            std::holds_alternative<BriefingTable>(*stacked.block) ? kSlideCellInset : 0;
        const QRectF wide = room.adjusted(-out, 0, out, 0);
        return std::visit([&](const auto& block) { return placed(block, wide, context); },
                          *stacked.block);
    }

    QVector<Stacked> m_blocks;
    BulletScales m_scales;
    int m_selected;
};

} // namespace

double slideWidthFor(const QSizeF& size)
{
    return kSlideHeight * std::clamp(size.width() / size.height(), kNarrowest, kWidest);
}

Slide slideOf(const Briefing& briefing, const BriefingPage& page, int number, int count,
              const SlideLook& look)
{
    Slide slide;
    slide.width = look.width;
    slide.title = page.headline.text;
    slide.notes = page.notes;
    const bool isTitle = page.blocks.isEmpty() && (page.kind == BriefingPage::Kind::Title ||
                                                   page.kind == BriefingPage::Kind::Closing);
    const SlideFrame frame = isTitle ? titleFrame(briefing, page, number, count, look.width)
                                     : slideFrame(briefing, page, number, count, look.width);
    slide.groups = frame.head;
    if (!page.blocks.isEmpty())
        slide.groups += Arrangement(page, look).within(frame.body);
    slide.groups += frame.foot;
    return slide;
}

int selectableRows(const BriefingPage& page)
{
    int rows = 0;
    for (const BriefingBlock& block : page.blocks)
        rows += rowsOf(block);
    return rows;
}

QVector<Subject> aboutRow(const BriefingPage& page, int row)
{
    for (const BriefingBlock& block : page.blocks) {
        const int rows = rowsOf(block);
        if (row >= 0 && row < rows)
            return aboutRowOf(block, row);
        row -= rows;
    }
    return {};
}

} // namespace kmh

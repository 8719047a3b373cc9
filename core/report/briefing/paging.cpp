// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/paging.h"

#include <algorithm>

namespace kmh {

namespace {

// In rows of a table: what a page holds under its headline, and what blocks take of it.
constexpr int kPageRows = 13;
constexpr int kBulletRows = 2;
constexpr int kFigureRows = 3;
constexpr int kTileRows = 1; // a table stands beside them
constexpr int kCourseRows = 7;
/// Fewer rows than that are not left alone at a page's end.
constexpr int kLeastRows = 3;

class Pager
{
public:
    QVector<QVector<BriefingBlock>> pages{{}};

    void operator()(const BriefingFigures& figures) { addWhole(figures, kFigureRows); }
    void operator()(const BriefingTiles& tiles) { addWhole(tiles, kTileRows); }
    void operator()(const BriefingCourse& course) { addWhole(course, kCourseRows); }
    void operator()(const BriefingLines& lines)
    {
        if (!lines.lines.isEmpty())
            addWhole(lines, int(lines.lines.size()));
    }

    void operator()(const BriefingBullets& bullets)
    {
        const qsizetype each = evenShare(bullets.bullets.size());
        for (qsizetype at = 0; at < bullets.bullets.size(); at += each) {
            const BriefingBullets part{bullets.bullets.mid(at, each)};
            const int size = int(part.bullets.size());
            if (m_bullets + size > kBriefingBullets || m_rows + size > kBriefingRows)
                turn();
            addWhole(part, size * kBulletRows);
            m_rows += size;
            m_bullets += size;
        }
    }

    void operator()(const BriefingTable& table)
    {
        if (table.rows.isEmpty()) {
            addWhole(table, 2);
            return;
        }
        qsizetype at = 0;
        while (at < table.rows.size()) {
            const int left = int(table.rows.size() - at);
            if (room() < std::min(left, kLeastRows))
                turn();
            const int size = std::min(left, room());
            BriefingTable part = table;
            part.rows = table.rows.mid(at, size);
            addWhole(part, size + 1);
            m_rows += size;
            at += size;
        }
    }

private:
    /// For rows of a table, its head apart.
    int room() const { return std::min(kPageRows - m_used - 1, kBriefingRows - m_rows); }

    void turn()
    {
        if (pages.last().isEmpty())
            return;
        pages.append(QVector<BriefingBlock>());
        m_used = 0;
        m_rows = 0;
        m_bullets = 0;
    }

    void addWhole(const BriefingBlock& block, int rows)
    {
        if (m_used + rows > kPageRows)
            turn();
        pages.last().append(block);
        m_used += rows;
    }

    int m_used = 0;
    int m_rows = 0;
    int m_bullets = 0;
};

} // namespace

qsizetype evenShare(qsizetype count)
{
    const qsizetype pages = (count + kBriefingBullets - 1) / kBriefingBullets;
    return pages == 0 ? 0 : (count + pages - 1) / pages;
}

int rowsBeside(int bullets, int lines)
{
    const int room =
        std::min(kPageRows - bullets * kBulletRows - lines - 1, kBriefingRows - bullets);
    return room < kLeastRows ? 0 : room;
}

QVector<QVector<BriefingBlock>> paged(const QVector<BriefingBlock>& blocks)
{
    Pager pager;
    for (const BriefingBlock& block : blocks)
        std::visit(pager, block);
    return pager.pages;
}

QVector<BriefingPage> inParts(BriefingPage page)
{
    const QVector<QVector<BriefingBlock>> parts = paged(page.blocks);
    QVector<BriefingPage> pages;
    page.parts = int(parts.size());
    for (int i = 0; i < page.parts; ++i) {
        page.part = i + 1;
        page.blocks = parts.at(i);
        pages.append(page);
    }
    return pages;
}

} // namespace kmh

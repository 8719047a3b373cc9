// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spread_out.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

/// Neighbours that collide and share the push.
struct Block
{
    double wanted = 0; // sum over members of where the block would have to begin for them
    int members = 0;
    double length = 0;

    double beginWithin(double low, double high) const
    {
        return std::max(low, std::min(wanted / members, high - length));
    }

    void append(const Block& next, double gap)
    {
        const double shift = length + gap;
        wanted += next.wanted - shift * next.members;
        members += next.members;
        length = shift + next.length;
    }
};

} // namespace

QVector<double> spreadOut(const QVector<Stretch>& stretches, double low, double high, double gap)
{
    QVector<int> order(stretches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return stretches[a].centre < stretches[b].centre; });

    // A block lies where its members want it on the mean, joined with its neighbour as long as the
    // two collide in turn.
    QVector<Block> blocks;
    for (const int index : order) {
        const Stretch& s = stretches[index];
        Block block{s.centre - s.length / 2, 1, s.length};
        while (!blocks.isEmpty() &&
               blocks.last().beginWithin(low, high) + blocks.last().length + gap >
                   block.beginWithin(low, high)) {
            Block joined = blocks.takeLast();
            joined.append(block, gap);
            block = joined;
        }
        blocks.append(block);
    }

    QVector<double> begins(stretches.size());
    auto next = order.cbegin();
    for (const Block& block : blocks) {
        double at = block.beginWithin(low, high);
        for (int i = 0; i < block.members; ++i, ++next) {
            begins[*next] = at;
            at += stretches[*next].length + gap;
        }
    }
    return begins;
}

} // namespace kmh

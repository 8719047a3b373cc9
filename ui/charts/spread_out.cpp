// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spread_out.h"

#include <algorithm>
#include <numeric>

namespace kmh {

QVector<double> spreadOut(const QVector<Stretch>& stretches, double low, double high, double gap)
{
    QVector<int> order(stretches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return stretches[a].centre < stretches[b].centre; });

    // Neighbours that collide share the push: they form a block centred on the mean of what its
    // members want, merged with its own neighbours as long as those collide in turn.
    struct Block
    {
        double wanted; // sum over members of where the block would have to begin for them
        int members;
        double length;
        double begin() const { return wanted / members; }
    };
    QVector<Block> blocks;
    const auto clamped = [&](const Block& block) {
        return std::max(low, std::min(block.begin(), high - block.length));
    };
    for (const int index : order) {
        const Stretch& s = stretches[index];
        Block block{s.centre - s.length / 2, 1, s.length};
        while (!blocks.isEmpty() &&
               clamped(blocks.last()) + blocks.last().length + gap > clamped(block)) {
            const Block before = blocks.takeLast();
            const double shift = before.length + gap;
            block = {before.wanted + block.wanted - shift * block.members,
                     before.members + block.members, shift + block.length};
        }
        blocks.append(block);
    }

    QVector<double> begins(stretches.size());
    auto next = order.cbegin();
    for (const Block& block : blocks) {
        double at = clamped(block);
        for (int i = 0; i < block.members; ++i, ++next) {
            begins[*next] = at;
            at += stretches[*next].length + gap;
        }
    }
    return begins;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_blocks.h"
#include "ui/briefing/slide_bullet.h"
#include "ui/charts/bullet_item.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr double kLeastRow = 46;
constexpr double kFairRow = 88; // with a line under the graph
constexpr double kIdealRow = 128;
constexpr double kMostRow = 210;

void take(BulletScale& scale, const std::optional<double>& value)
{
    if (!value)
        return;
    scale.low = std::min(scale.low, *value);
    scale.high = std::max(scale.high, *value);
}

} // namespace

BulletScales bulletScales(const QVector<BriefingBlock>& blocks)
{
    BulletScales scales;
    for (const BriefingBlock& block : blocks) {
        const auto* bullets = std::get_if<BriefingBullets>(&block);
        if (!bullets)
            continue;
        for (const BriefingBullet& bullet : bullets->bullets) {
            BulletScale& scale =
                scales.insert(bullet.unit, scales.value(bullet.unit, {0, 0})).value();
            take(scale, bullet.actualValue);
            take(scale, bullet.targetValue);
            take(scale, bullet.planValue);
        }
    }
    for (BulletScale& scale : scales) {
        scale.high = scale.high > 0 || scale.low == 0 ? bulletScaleMax(scale.high) : 0;
        scale.low = scale.low < 0 ? -bulletScaleMax(-scale.low) : 0;
    }
    return scales;
}

BlockRoom roomFor(const BriefingBullets& block, double)
{
    const auto rows = double(block.bullets.size());
    return {kLeastRow * rows, kFairRow * rows, kIdealRow * rows, kMostRow * rows};
}

SlideGroups placed(const BriefingBullets& block, const QRectF& room, const BlockContext& context)
{
    SlideGroups groups;
    if (block.bullets.isEmpty())
        return groups;
    const double high = room.height() / double(block.bullets.size());
    const SlideBulletColumns columns = SlideBulletColumns::of(block, room.width(), high);
    for (int i = 0; i < block.bullets.size(); ++i) {
        const QRectF row(room.left(), room.top() + i * high, room.width(), high);
        const BriefingBullet& bullet = block.bullets.at(i);
        groups.append(bulletGroup(bullet, row, columns, context.scales.value(bullet.unit),
                                  i == context.selected));
    }
    return groups;
}

} // namespace kmh

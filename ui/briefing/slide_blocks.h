// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/briefing/slide.h"

#include <QtCore/QHash>

namespace kmh {

// How each kind of block is laid out within the room that slide_layout.cpp gives it. Lengths are
// slide units.

/// How high a block can be: it still stands at `least`, cuts no words from `fair` on, looks best at
/// `ideal` and gains nothing beyond `most`.
struct BlockRoom
{
    double least = 0;
    double fair = 0;
    double ideal = 0;
    double most = 0;
    /// Where not even `least` is to be had; lines of words leave the last ones out then.
    double bare = 0;
};

/// What the bullets of one unit share on a page.
struct BulletScale
{
    double low = 0; ///< below zero only where a value is
    double high = 1;
};

using BulletScales = QHash<QString, BulletScale>; ///< by unit
BulletScales bulletScales(const QVector<BriefingBlock>& blocks);

/// What a block is to know of its page.
struct BlockContext
{
    BulletScales scales;
    int selected = -1; ///< of the block's own rows
};

BlockRoom roomFor(const BriefingFigures& block, double width);
BlockRoom roomFor(const BriefingBullets& block, double width);
BlockRoom roomFor(const BriefingTable& block, double width);
BlockRoom roomFor(const BriefingTiles& block, double width);
BlockRoom roomFor(const BriefingLines& block, double width);
BlockRoom roomFor(const BriefingCourse& block, double width);

/// At which the words of tiles stay whole, at the smallest size.
double tilesWidthNeeded(const BriefingTiles& block);

using SlideGroups = QVector<SlideGroup>;

SlideGroups placed(const BriefingFigures& block, const QRectF& room, const BlockContext& context);
SlideGroups placed(const BriefingBullets& block, const QRectF& room, const BlockContext& context);
SlideGroups placed(const BriefingTable& block, const QRectF& room, const BlockContext& context);
SlideGroups placed(const BriefingTiles& block, const QRectF& room, const BlockContext& context);
SlideGroups placed(const BriefingLines& block, const QRectF& room, const BlockContext& context);
SlideGroups placed(const BriefingCourse& block, const QRectF& room, const BlockContext& context);

} // namespace kmh

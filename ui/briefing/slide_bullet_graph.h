// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/slide_bullet.h"

namespace kmh {

/// The graph of a bullet in its row: the track, the bar of what is reported, the marks of target
/// and plan, and under them their words where the row is high enough.
QVector<SlideShape> bulletGraph(const BriefingBullet& bullet, const QRectF& row,
                                const SlideBulletColumns& columns, const BulletScale& scale);

} // namespace kmh

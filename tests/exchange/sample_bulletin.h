// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh::test {

/// A form with one font of each kind and the standard's measures.
BulletinForm sampleForm();

/// A bulletin of every kind of block: two headings, a computed and a written paragraph, a point, an
/// upright table of two columns and `rows` rows, a landscape one.
Bulletin sampleBulletin(int rows = 2);

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// How wide a table's columns are in twips, the whole being `width` points: by their shares, but
/// none narrower than its longest figure, word or short cell, as long as there is room for that.
QVector<qint64> docxColumnWidths(const BulletinTable& table, double width);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "ui/bulletin/official_faces.h"
#include "ui/bulletin/official_strip.h"

namespace kmh {

/// A table set for paper: what stands over it, the row that is repeated on every page, the rows.
struct OfficialTable
{
    QVector<Strip> caption;
    Strip head;
    QVector<Strip> rows;
    QVector<Strip> note;
};

/// Sets a table to a width. A row with more text than fits a page of that height goes on in another
/// one.
OfficialTable officialTable(const BulletinTable& table, const OfficialFaces& faces, double width,
                            double pageHeight);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/period.h"
#include "core/domain/stamp.h"

#include <optional>

namespace kmh {

using ReceiptId = Id<struct ReceiptTag>;

/// Something that came in from outside (收件): a returned form, another file, or a message that
/// somebody noted. Figures recorded from it name it, so that each can be followed to its file and
/// cell.
struct Receipt
{
    ReceiptId id;
    QString fileName = {}; ///< without its folder; empty for what came without a file
    QString hash = {};     ///< SHA-256 of the file, in hexadecimal
    qint64 size = 0;       ///< of the file, in bytes
    QString form = {};     ///< the identity of the return form it is; empty for anything else
    std::optional<UnitId> unit = {};     ///< whose return it is,
    std::optional<RegionId> region = {}; ///< one of the two where that is known
    std::optional<Period> period = {};   ///< what it reports for
    QString sender = {};                 ///< who sent it, in the words of this desk
    int figures = 0;                     ///< recorded with it; what was corrected since included
    QDateTime cameAt = {};               ///< UTC
    bool withdrawn = false;              ///< it was taken back: noted by mistake
    bool demo = false;
    Stamp stamp = {};
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// The blocks with what people wrote in the place of their paragraphs. What was written for a
/// paragraph that is not computed any more (its target has been reached meanwhile) is not lost: it
/// stands after the last one of its kind, told as outdated by having nothing computed.
QVector<BulletinBlock> withWordings(QVector<BulletinBlock> blocks, const Wordings& wordings);

} // namespace kmh

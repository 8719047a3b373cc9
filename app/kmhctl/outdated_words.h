// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/briefing.h"
#include "core/report/bulletin/bulletin.h"

#include <QtCore/QStringList>

namespace kmh {

// What people wrote in a round when something else was computed than now, or where nothing is any
// more: a line for each, with what was computed then and what is now. It stands in the files all
// the same, and somebody should look.

QStringList outdatedWords(const Bulletin& bulletin);
/// Of headlines; those of pages that there are not any more stand nowhere.
QStringList outdatedWords(const Briefing& briefing, const Wordings& wordings);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QDateTime>
#include <QtCore/QSize>
#include <QtCore/QStringList>

#include <memory>

namespace kmh {

class Workbook;

/// What to draw: every page, or one by name, of a size in pixels. `scale` is the display's scaling,
/// 1.0 for 100 %; a picture of 1920×1080 at 1.5 shows what a screen of that size at 150 % shows.
struct RenderRequest
{
    QString folder;
    QString page;
    QSize size = {1366, 768};
    std::optional<Period> period;
    QDateTime asOf = {}; ///< as known at that moment; invalid means now
    double scale = 1.0;
};

/// What is asked for instead of a page's name to have the pages of the briefing drawn.
inline constexpr auto kRenderBriefing = "briefing";

/// The names of a plan's pages in the order of the tabs: overview, its sectors' codes, then
/// what is not a sector's.
QStringList renderPageNames(const Plan& plan);

/// Draws pages of the desk as PNG files, named for the page, without a display; or those of the
/// briefing, as briefing-01.png and so on. Returns their paths. Throws Error: Usage for an unknown
/// page, CannotOpen for a folder that cannot be written. Needs a QApplication.
QStringList renderPages(std::shared_ptr<Workbook> workbook, const RenderRequest& request);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kmh::bench {

/// Prints how long the briefing of the demonstration takes: from asking for it to its first page's
/// picture, turning a page at 1920×1080 and 3840×2160, and writing all pages as .pdf, .pptx and
/// pictures. Returns the exit code.
int runBriefingBench();

} // namespace kmh::bench

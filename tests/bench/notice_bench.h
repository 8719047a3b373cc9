// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kmh::bench {

/// Reads notices of 1,000 and of 10,000 measures made up for it, makes the plans and looks for what
/// they leave open; prints milliseconds and time per character, whose ratio is 1 where the work is
/// linear in the length.
int runNoticeBench();

} // namespace kmh::bench

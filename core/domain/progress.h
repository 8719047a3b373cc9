// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kmh {

/// Thrown out of long work that a person no longer wants; whatever it did is as if it had not
/// begun.
struct Cancelled
{
};

/// Told now and then how far long work is (0–1), on the thread that does it. Throws Cancelled to
/// stop it. An empty one is told nothing.
using Progress = std::function<void(double share)>;

inline void tell(const Progress& progress, double share)
{
    if (progress)
        progress(share);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"

namespace kmh {

/// A light with the sentence that explains it, in the interface's language.
struct Verdict
{
    Light light = Light::NotJudged;
    QString reason;
};

} // namespace kmh

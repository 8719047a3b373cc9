// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clauses.h"

#include <optional>

namespace kmh {

/// Words that ask for nothing of their own, and why not.
struct WaivedWords
{
    Span span;
    QString reason;
};

/// A fixed phrase (“两重”, 一企一策, 第三产业) that a place of some words is part of. The words are
/// a short stretch around the place.
std::optional<WaivedWords> fixedPhraseAt(const QString& words, const Span& place);
/// A meeting, a number of a document, a road, a plan or a date that a place is part of.
std::optional<WaivedWords> ordinalAt(const QString& words, const Span& place);

} // namespace kmh

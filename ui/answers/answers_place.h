// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subject.h"

namespace kmh {

/// What the page of who answers is on, as an opaque word: none for the matrix.
QString answersPlace(const std::optional<Subject>& subject);
/// Nothing for the matrix, and for words that are none of these.
std::optional<Subject> subjectFromPlace(const Plan& plan, const QString& place);

} // namespace kmh

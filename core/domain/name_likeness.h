// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// The usual words for the same thing as one: 规模以上 as 规上, 同比增长 as 增速.
QString withUsualWords(const QString& foldedName);

/// How alike two names are, 0–1: twice the characters both have in the same order (their longest
/// common subsequence), as a share of all. 0 where one is a rate and the other is not.
double likeness(const QString& a, const QString& b);

} // namespace kmh

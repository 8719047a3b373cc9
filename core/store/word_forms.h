// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace kmh {

/// Every way a typed word may be written in the entries' words, as the engine folds those: it knows
/// another case of A to Z alone and tells Ⅱ from ⅱ and Ａ from ａ and A, a person does not. One for
/// words that have neither case nor width.
QStringList formsOf(const QString& word);

/// The pattern of LIKE … ESCAPE '\\' that finds words wherever they stand; typed words may hold the
/// characters that stand for others.
QString likePattern(QString words);

} // namespace kmh

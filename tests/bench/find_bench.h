// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>

namespace kmh::bench {

/// How long finding takes among entries made up for it, in milliseconds.
struct FindTimes
{
    QVector<double> adding; ///< taking in 500 entries, as many as are read at once
    QVector<double> words;  ///< a key typed: words of Chinese, a code, a word that is nowhere
    QVector<double> initials;
};
FindTimes findAmong(int entries);

} // namespace kmh::bench

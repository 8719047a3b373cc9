// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workbook.h"

namespace kmh::test {

/// Records six figures of a tiny workbook (two indicators in three regions in the first 旬 of
/// January) that all say the same number, and the receipt they came in, as one transaction.
class SixFigures
{
public:
    /// On a workbook that lives longer.
    explicit SixFigures(Workbook& workbook);

    /// The number they say; 0 if nothing is recorded.
    int inForce() const;
    void record(int number);

private:
    Workbook& m_workbook;
};

/// Everything that was ever recorded so: the numbers in order. Throws std::runtime_error where one
/// of them is not there whole.
QVector<int> wholeNumbers(const Workbook& workbook);

} // namespace kmh::test

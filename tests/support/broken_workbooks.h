// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh::test {

/// A path that is not a workbook one can open, and words its sentence must hold.
struct BrokenWorkbook
{
    QString name; ///< of the file, for its fault
    QString says;
};

/// Makes one file for every fault in the folder, from a sound workbook where that is needed, and
/// tells what there is. One of them does not exist and one is a folder.
QVector<BrokenWorkbook> makeBrokenWorkbooks(const QString& folder, const QString& sound);

} // namespace kmh::test

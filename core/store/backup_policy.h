// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// Where backup copies are kept and for how long; a setting of this computer that the window and
/// the console share.
///
/// A copy older than `days` is removed, but the last kAtLeast of each workbook are always kept.
/// Where all copies together take more than kLargestTotal, the oldest go first, with the same
/// exception.
struct BackupPolicy
{
    static constexpr int kDefaultDays = 30;
    static constexpr int kAtLeast = 5;
    static constexpr qint64 kLargestTotal = qint64(4) << 30; ///< bytes

    QString folder;
    int days = kDefaultDays;

    /// As set on this computer; at first the folder 备份 where the program keeps its data.
    static BackupPolicy ofThisComputer();
    /// Makes it the setting of this computer.
    void keep() const;
    /// Why copies cannot be kept in a folder, as a sentence; empty if they can, in one that is
    /// still to be made too. Nothing is made by asking.
    static QString whyNotIn(const QString& folder);
    /// The folder where nothing is set.
    static QString defaultFolder();
};

} // namespace kmh

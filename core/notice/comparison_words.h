// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparator.h"

#include <QtCore/QString>

#include <optional>

namespace kmh {

/// The words around an amount that say how a figure must stand to it.
struct Comparison
{
    int before = 0; ///< length of the words right before the number: 力争达到
    int behind = 0; ///< of those right behind its unit: 以上
    std::optional<Comparator> comparator; ///< none where no words say it
    bool about = false;                   ///< 左右, 约
    bool striven = false;                 ///< 力争, 争取
    bool reached = false;                 ///< 达到, 提高到: a state, not what is added to it
};

/// Reads them around the amount text[start, end). What stands behind the unit decides: 控制在2%左右
/// is at most about 2, 低于10%以上 at least 10 below.
Comparison comparisonAround(QStringView text, qsizetype start, qsizetype end);

} // namespace kmh

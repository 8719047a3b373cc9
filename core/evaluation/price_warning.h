// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"

#include <QtCore/QVector>

namespace kmh {

/// How the price of goods stands; prices and differences are in the entry's FigureUnit.
struct PriceStatus
{
    std::optional<double> latest = {}; ///< none where no price was reported
    QDate day = {};                    ///< of the latest price
    std::optional<double> before = {}; ///< the price reported before it, on an earlier day
    QDate dayBefore = {};

    enum class Kind { None, Below, Above };
    Kind warned = Kind::None;
    double beyond = 0;    ///< by how much the latest is beyond the threshold; 0 without a warning
    QString warning = {}; ///< the same in words, in the interface's language; empty without one

    /// The latest less the one before.
    std::optional<double> change() const;
};

/// How the prices of an entry stand: there is a warning where the latest one is below WarnBelow or
/// above WarnAbove; at a threshold there is none. Prices of other entries in the list are left out;
/// their order does not matter.
PriceStatus priceStatus(const QVector<Price>& prices, const Entry& entry);

} // namespace kmh

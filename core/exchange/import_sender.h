// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/name_book.h"
#include "core/exchange/table_layout.h"

namespace kmh {

/// Who a file is from.
struct ImportSender
{
    QString name = {}; ///< empty if that cannot be told
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};
};

/// A sender as a person names it.
ImportSender senderNamed(const QString& name, const NameBook& names);

/// As the file's name, or else the only prefecture its tables are of, tells.
ImportSender senderOf(const QString& fileName, const QVector<TableLayout>& layouts,
                      const Plan& plan, const NameBook& names);

} // namespace kmh

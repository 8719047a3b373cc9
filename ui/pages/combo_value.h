// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

#include <algorithm>
#include <optional>

namespace kmh {

// What is chosen in a combo box whose first item chooses nothing and whose others bear a value.

/// Shows the item of a value; the first for none, or one that is not there.
inline void chooseValue(QComboBox* combo, const QVariant& value)
{
    combo->setCurrentIndex(value.isValid() ? std::max(0, combo->findData(value)) : 0);
}

template<class IdType>
void chooseId(QComboBox* combo, const std::optional<IdType>& id)
{
    chooseValue(combo, id ? QVariant(id->value) : QVariant());
}

template<class IdType>
std::optional<IdType> chosenId(const QComboBox* combo)
{
    const QVariant value = combo->currentData();
    return value.isValid() ? std::optional(IdType{value.toLongLong()}) : std::nullopt;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/comparison_words.h"
#include "core/notice/quantity_unit.h"

#include <QtCore/QVector>

namespace kmh {

/// A number with its unit and the words of comparison around it, whatever it counts.
struct Amount
{
    int start = 0; ///< the words of comparison included
    int end = 0;
    int number = 0;  ///< where the number itself begins
    int unitEnd = 0; ///< behind its unit
    double value = 0;
    std::optional<double> upper;
    QString unit;
    UnitKind kind = UnitKind::Count;
    Comparison comparison;
    bool chinese = false;
    QString doubt = {};
};

/// The amounts of a text. Left out are numbers without a unit, those of documents, meetings, roads,
/// grades, plans and ranks, dates and times of day, spans of time that nothing limits, what stands
/// in the name of a document 《》 or a short one in “”, and small Chinese numerals in words
/// (三项计划).
QVector<Amount> scanAmounts(QStringView text);

} // namespace kmh

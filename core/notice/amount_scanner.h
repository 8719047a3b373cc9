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
    bool bare = false; ///< 千亿元 without a number before it
    QString doubt = {};
};

/// Words that ask for an amount which cannot be said in a number.
struct UnreadAmount
{
    int start = 0;
    int length = 0;
    QString doubt; ///< a sentence
};

/// The amounts of a text; in `unread`, if asked for, those that are none although they should be:
/// ranges that fall, numbers too large. Left out are numbers without a unit, those of documents,
/// meetings, roads, grades, plans and ranks, dates and times of day, spans of time that nothing
/// limits, what stands in the name of a document 《》 or a short one in “”, and small Chinese
/// numerals in words (三项计划).
QVector<Amount> scanAmounts(QStringView text, QVector<UnreadAmount>* unread = nullptr);

} // namespace kmh

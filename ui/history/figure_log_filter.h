// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/figure_log.h"

#include <functional>

namespace kmh {

/// What the log of figures is filtered by, as a person chooses it; days are those of this desk's
/// calendar, both included.
struct FigureLogFilter
{
    QString words = {};
    QString by = {};
    std::optional<IndicatorId> indicator = {};
    std::optional<RegionId> region = {};
    std::optional<Period> period = {};
    std::optional<ReceiptId> receipt = {};
    QDate from = {};
    QDate to = {};

    FigureLogQuery query() const;

    /// A part that is chosen, in words, and the filter without it.
    struct Part
    {
        QString text;
        std::function<FigureLogFilter()> without;
    };
    /// `receipts` are those there are to choose from.
    QVector<Part> parts(const Plan& plan, const QVector<Receipt>& receipts) const;

    friend bool operator==(const FigureLogFilter&, const FigureLogFilter&) = default;
};

/// “3 西宁市 一月上旬.xlsx”.
QString receiptLabel(const Receipt& receipt);

} // namespace kmh

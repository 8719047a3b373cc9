// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledgers/ledger_columns.h"
#include "ui/models/light_delegate.h"

namespace kmh {

/// How far money has come, as one bar within `rect`: the outline is what was arranged, filled from
/// light to dark by what was allotted, has arrived and was paid. What goes beyond the amount
/// arranged reaches beyond the outline, up to a tenth.
void paintFundingBar(QPainter& painter, const QRectF& rect, const FundingAmounts& amounts);

/// Paints the cells of a ledger's table: lights, and bars of money (FundingRole).
class FundingDelegate : public LightDelegate
{
    Q_OBJECT

public:
    using LightDelegate::LightDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kmh

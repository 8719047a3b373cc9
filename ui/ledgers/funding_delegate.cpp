// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/funding_delegate.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kBarWidth = 9; // of the text size
constexpr double kMost = 1.1;   // of what was arranged

} // namespace

void paintFundingBar(QPainter& painter, const QRectF& rect, const FundingAmounts& amounts)
{
    if (!amounts.arranged || *amounts.arranged <= 0)
        return;
    const double whole = rect.width() / kMost;
    const auto widthOf = [&](const std::optional<double>& amount) {
        return std::clamp(amount.value_or(0) / *amounts.arranged, 0.0, kMost) * whole;
    };
    const struct
    {
        const std::optional<double>& amount;
        QColor color;
        double
            inset; // of the height: what has come further is narrower, so it tells without colour
    } steps[] = {{amounts.allotted, theme::kPlanTrack, 0},
                 {amounts.arrived, theme::kMutedAccent, 0.15},
                 {amounts.paid, theme::kAccent, 0.3}};
    const QRectF outline(rect.left(), rect.top(), whole, rect.height());
    painter.fillRect(outline, theme::kTrack);
    for (const auto& step : steps) {
        const double inset = rect.height() * step.inset;
        painter.fillRect(QRectF(rect.left(), rect.top() + inset, widthOf(step.amount),
                                rect.height() - 2 * inset),
                         step.color);
    }
    painter.setPen(QPen(theme::kControlLine, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(outline);
}

void FundingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    LightDelegate::paint(painter, option, index);
    const QVariant amounts = index.data(FundingRole);
    if (!amounts.isValid())
        return;
    const double em = theme::em(option.font);
    painter->save();
    const double height = em * 0.8;
    const QRectF cell(option.rect);
    paintFundingBar(*painter,
                    QRectF(cell.left() + em * 0.4, cell.center().y() - height / 2,
                           std::min(cell.width() - em * 0.8, em * kBarWidth), height),
                    amounts.value<FundingAmounts>());
    painter->restore();
}

QSize FundingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = LightDelegate::sizeHint(option, index);
    if (index.data(FundingRole).isValid())
        size.setWidth(int(theme::em(option.font) * (kBarWidth + 0.8)));
    return size;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/domain/plan.h"

#include <QtWidgets/QStyledItemDelegate>

namespace kmh {

/// A light as a matrix shows it, centred in `rect`: bare where the unit leads, in a frame where it
/// is responsible, small and in a dotted frame where it supports. Nothing told by colour alone.
void paintAnswer(QPainter& painter, const QRectF& rect, Light light, std::optional<Role> role,
                 const QFont& font);

/// Paints a matrix's lights, with hairlines between cells and the current row and column tinted.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace kmh

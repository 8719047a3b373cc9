// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace kmh {

/// Paints a workbook in three lines: its plan, facts of it, and where its file is.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { FactsRole = Qt::UserRole, PathRole, ReadableRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_layout.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

namespace kmh {

QVBoxLayout* makeColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap(parent));
    return column;
}

int cardGap(const QWidget* widget)
{
    return int(theme::em(widget->font()) * 0.8);
}

void addShare(QVBoxLayout* column, QWidget* card, int share)
{
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    column->addWidget(card, share);
}

} // namespace kmh

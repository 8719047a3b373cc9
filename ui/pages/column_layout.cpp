// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_layout.h"

#include "ui/theme/theme.h"

#include <QtCore/QEvent>
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

namespace {

class LeastHeight : public QObject
{
public:
    explicit LeastHeight(QWidget* card)
        : QObject(card)
        , m_card(*card)
    {
        card->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            m_card.setMinimumHeight(m_card.minimumSizeHint().height());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_card;
};

} // namespace

void keepLeastHeight(QWidget* card)
{
    new LeastHeight(card);
}

void addShare(QVBoxLayout* column, QWidget* card, int share)
{
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    column->addWidget(card, share);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/place_card.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

PlaceCard::PlaceCard(QWidget* parent)
    : Card(tr("The selected place"), parent)
    , m_what(new QLabel)
    , m_by(new QLabel)
{
    for (QLabel* label : {m_what, m_by}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
}

void PlaceCard::setPlace(const Plan& plan, const CoveragePlace* place)
{
    if (!place) {
        m_what->clear();
        m_by->clear();
        return;
    }
    const QString where = place->item.measure
                              ? plan.measureLabel(plan.measure(*place->item.measure))
                              : tr("before the first section");
    m_what->setText(tr("%1 “%2” · %3").arg(place->kind, place->words, where));
    if (!place->tracker) {
        m_by->setText(tr("%1: %2").arg(place->state, place->by));
        return;
    }
    const QString by =
        tr("Tracked by the %1 %2").arg(trackerKindLabel(place->tracker->kind), place->by);
    m_by->setText(place->light
                      ? tr("%1. Light: %2, %3")
                            .arg(by, lightLabel(*place->light, place->overridden), place->why)
                      : by);
}

} // namespace kmh

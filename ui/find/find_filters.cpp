// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_filters.h"

#include "core/domain/day_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

FindFilters::FindFilters(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_choices(new QHBoxLayout)
    , m_chips(new QWidget)
    , m_chipLine(new QHBoxLayout(m_chips))
    , m_unit(add(tr("Unit"), tr("any unit")))
    , m_region(add(tr("Prefecture"), tr("any prefecture")))
    , m_light(add(tr("Light"), tr("any light")))
    , m_due(add(tr("Due"), tr("any due date")))
{
    for (const Unit& unit : desk.plan().units)
        m_unit->addItem(unit.shortName, unit.id.value);
    for (const Region& region : desk.plan().prefectures())
        m_region->addItem(region.shortName, region.id.value);
    for (const Light light : kLightOrder)
        m_light->addItem(lightIcon(light), lightLabel(light), int(light));
    fillDue(desk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_choices);
    m_chipLine->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    showChips();
}

QComboBox* FindFilters::add(const QString& name, const QString& all)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->addItem(all);
    m_choices->addWidget(combo, 1);
    connect(combo, &QComboBox::currentIndexChanged, this, [this] {
        showChips();
        Q_EMIT changed();
    });
    return combo;
}

/// The ends of the 旬 looked at and the next, of its month, and of the plan.
void FindFilters::fillDue(const Desk& desk)
{
    const QDate now = desk.period().lastDay();
    const QDate next = Period::containing(now.addDays(1), Period::Kind::Xun).lastDay();
    QVector<QDate> days{now, next, Period::containing(now, Period::Kind::Month).lastDay(),
                        desk.plan().period.lastDay()};
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate day : std::as_const(days))
        m_due->addItem(tr("due by %1").arg(dayLabel(day)), day);
}

FindFilter FindFilters::filter() const
{
    FindFilter filter;
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        filter.unit = UnitId{unit.toLongLong()};
    if (const QVariant region = m_region->currentData(); region.isValid())
        filter.region = RegionId{region.toLongLong()};
    if (const QVariant light = m_light->currentData(); light.isValid())
        filter.light = Light(light.toInt());
    filter.dueTo = m_due->currentData().toDate();
    return filter;
}

void FindFilters::showChips()
{
    while (QLayoutItem* item = m_chipLine->takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            chip->hide();
            chip->setObjectName(QString());
            chip->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    for (QComboBox* combo : {m_unit, m_region, m_light, m_due}) {
        if (combo->currentIndex() <= 0)
            continue;
        auto* chip = new QPushButton(tr("%1 ×").arg(combo->currentText()));
        chip->setObjectName(QStringLiteral("chip"));
        chip->setAutoDefault(false);
        chip->setToolTip(tr("%1: %2; click to leave it out of account")
                             .arg(combo->accessibleName(), combo->currentText()));
        // The chip goes with the choice, after its own click is over.
        connect(
            chip, &QPushButton::clicked, combo, [combo] { combo->setCurrentIndex(0); },
            Qt::QueuedConnection);
        m_chipLine->addWidget(chip);
    }
    m_chips->setVisible(m_chipLine->count() > 0);
    m_chipLine->addStretch(1);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_filter.h"

#include "ui/pages/column_layout.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace kmh {

RuleFilter::RuleFilter(const Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_regions(plan.regions)
    , m_sector(new QComboBox)
    , m_region(new QComboBox)
    , m_disagreements(new QCheckBox(tr("Only where the rules disagree")))
{
    m_sector->addItem(tr("All sectors"));
    for (const Sector& sector : plan.sectors) {
        // What has no indicator has nothing to compare.
        const bool hasAny = std::any_of(plan.indicators.begin(), plan.indicators.end(),
                                        [&](const Indicator& indicator) {
                                            return plan.sectorOf(indicator.measure).id == sector.id;
                                        });
        if (!hasAny)
            continue;
        m_sectors.append(sector);
        m_sector->addItem(sector.name);
    }
    for (const Region& region : m_regions)
        m_region->addItem(region.shortName);
    m_sector->setObjectName(QStringLiteral("sector"));
    m_sector->setAccessibleName(tr("Sector"));
    m_region->setObjectName(QStringLiteral("region"));
    m_region->setAccessibleName(tr("Region"));
    m_disagreements->setObjectName(QStringLiteral("disagreements"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap(this));
    layout->addWidget(m_sector);
    layout->addWidget(m_region);
    layout->addWidget(m_disagreements);
    connect(m_sector, &QComboBox::currentIndexChanged, this, &RuleFilter::changed);
    connect(m_region, &QComboBox::currentIndexChanged, this, &RuleFilter::changed);
    connect(m_disagreements, &QCheckBox::toggled, this, &RuleFilter::changed);
}

std::optional<SectorId> RuleFilter::sector() const
{
    const int index = m_sector->currentIndex();
    return index > 0 ? std::optional(m_sectors.at(index - 1).id) : std::nullopt;
}

RegionId RuleFilter::region() const
{
    return m_regions.at(std::max(0, m_region->currentIndex())).id;
}

bool RuleFilter::disagreementsOnly() const
{
    return m_disagreements->isChecked();
}

QString RuleFilter::place() const
{
    const int sector = m_sector->currentIndex();
    return QStringLiteral("%1/%2/%3")
        .arg(sector > 0 ? m_sectors.at(sector - 1).code : QString())
        .arg(region().value)
        .arg(int(disagreementsOnly()));
}

void RuleFilter::setPlace(const QString& place)
{
    const QStringList parts = place.split(u'/');
    if (parts.size() < 3)
        return;
    for (int i = 0; i < m_sectors.size(); ++i) {
        if (m_sectors.at(i).code == parts.at(0))
            m_sector->setCurrentIndex(i + 1);
    }
    for (int i = 0; i < m_regions.size(); ++i) {
        if (QString::number(m_regions.at(i).id.value) == parts.at(1))
            m_region->setCurrentIndex(i);
    }
    m_disagreements->setChecked(parts.at(2) == QLatin1String("1"));
}

} // namespace kmh

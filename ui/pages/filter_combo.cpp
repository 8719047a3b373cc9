// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_combo.h"

#include "core/domain/text.h"
#include "core/evaluation/consistency.h"

#include <QtWidgets/QComboBox>

#include <array>

namespace kmh {

namespace {

constexpr std::array kKinds = {Finding::Kind::TotalMismatch, Finding::Kind::RegionsMismatch,
                               Finding::Kind::PartsMismatch, Finding::Kind::RateMismatch,
                               Finding::Kind::Jump,          Finding::Kind::Fall,
                               Finding::Kind::UnitSlip,      Finding::Kind::LedgerMismatch};

} // namespace

QComboBox* makeSectorFilter(const Plan& plan)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(tr("Sector"));
    combo->addItem(tr("all sectors"));
    for (const Sector& sector : plan.sectors)
        combo->addItem(sector.name, sector.id.value);
    combo->setMaxVisibleItems(combo->count());
    return combo;
}

QComboBox* makeRegionFilter(const Plan& plan)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(tr("Region"));
    combo->addItem(tr("all regions"));
    for (const Region& region : plan.regions)
        combo->addItem(region.shortName, region.id.value);
    combo->setMaxVisibleItems(combo->count());
    return combo;
}

QComboBox* makeFindingKindFilter()
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(tr("Kind of finding"));
    combo->addItem(tr("all kinds"));
    for (const Finding::Kind kind : kKinds)
        combo->addItem(findingLabel(kind), qint64(kind));
    return combo;
}

bool lets(const QComboBox* filter, std::optional<qint64> id)
{
    const QVariant chosen = filter->currentData();
    return !chosen.isValid() || (id && chosen.toLongLong() == *id);
}

} // namespace kmh

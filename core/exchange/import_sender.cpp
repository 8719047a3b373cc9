// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_sender.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace kmh {

namespace {

ImportSender ofRegion(RegionId id, const Plan& plan)
{
    return {plan.region(id).name, {}, id};
}

} // namespace

ImportSender senderNamed(const QString& name, const NameBook& names)
{
    ImportSender sender{name.trimmed()};
    sender.unit = names.unit(name);
    if (!sender.unit && !sender.name.isEmpty())
        sender.region = names.region(name);
    return sender;
}

ImportSender senderOf(const QString& fileName, const QVector<TableLayout>& layouts,
                      const Plan& plan, const NameBook& names)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    if (const auto unit = names.unitIn(base))
        return {plan.unit(*unit).name, unit, {}};
    const auto region = names.regionIn(base);
    if (region && *region != plan.province().id)
        return ofRegion(*region, plan);
    QSet<RegionId> regions;
    for (const TableLayout& layout : layouts) {
        if (layout.used && layout.region)
            regions.insert(*layout.region);
    }
    if (regions.size() == 1 && *regions.begin() != plan.province().id)
        return ofRegion(*regions.begin(), plan);
    return {};
}

} // namespace kmh

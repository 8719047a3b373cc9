// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_model.h"

namespace kmh {

/// A unit with all it is called, several names in one text, and what it answers for.
struct UnitItem
{
    QString name;
    QString shortNames;
    QString formerNames;
    QString otherNames;
    QStringList measures; ///< “1 高质量抓好招商引资（牵头）”
};

/// The whole, one of its parts or a county.
struct RegionItem
{
    qint64 code = 0;
    QString name;
    QString shortName;
    QString kind;
    QString parent; ///< empty for the whole
};

using UnitModel = ColumnModel<UnitItem>;
using RegionModel = ColumnModel<RegionItem>;
using GoodsModel = ColumnModel<Goods>;

QVector<UnitItem> unitItems(const Plan& plan);
/// Each part with its counties behind it.
QVector<RegionItem> regionItems(const Plan& plan);

UnitModel* makeUnitModel(const Plan& plan, QObject* parent);
RegionModel* makeRegionModel(const Plan& plan, QObject* parent);
GoodsModel* makeGoodsModel(const Plan& plan, QObject* parent);

} // namespace kmh

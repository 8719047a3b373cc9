// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/place_dossier.h"
#include "core/report/unit_dossier.h"
#include "ui/models/column_model.h"

namespace kmh {

// The tables of the page of a unit or place. In each the first column takes the room that is left.

using DossierMeasureModel = ColumnModel<DossierMeasure>;
using DossierIndicatorModel = ColumnModel<DossierIndicator>;
using DossierPartModel = ColumnModel<DossierPart>;
using DossierLedgerModel = ColumnModel<DossierLedger>;
using DossierEntryModel = ColumnModel<DossierEntry>;
using DossierLateModel = ColumnModel<DossierLate>;

QVector<Column<DossierMeasure>> dossierMeasureColumns();
/// Of a prefecture's, with how they stand against the province.
QVector<Column<DossierIndicator>> dossierIndicatorColumns(bool withProvince);
/// `withFigure`: with the figures of an indicator.
QVector<Column<DossierPart>> dossierPartColumns(PlaceLevel::Kind of, bool withFigure);
/// With the money of projects where there is any.
QVector<Column<DossierLedger>> dossierLedgerColumns(bool withMoney);
/// Who it belongs to is said of a place's, where it is of a unit's.
QVector<Column<DossierEntry>> dossierEntryColumns(bool ofUnit);
QVector<Column<DossierLate>> dossierLateColumns();

} // namespace kmh

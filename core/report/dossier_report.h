// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/place_dossier.h"
#include "core/report/unit_dossier.h"

#include <QtCore/QJsonObject>

namespace kmh {

// The page of a unit and of a place (谁来答) for the console.

/// As a person reads it in a terminal.
QString unitText(const Assessment& assessment, const UnitDossier& dossier);
QString placeText(const Assessment& assessment, const PlaceDossier& dossier);

/// As other programs read it: plan, period, rule, as_of, demo, "unit", "sentence", "open",
/// "overdue", "longest_late" (days), "missing", "measures": [{"no","label","role","light",
/// "reason"}], "indicators": [{"code","name","region","actual","target","gap","province","light",
/// "reason"}] with the words of the page (figures with unit and period; `status` gives the bare
/// ones), "ledgers": [{"code","name","count","open","overdue","planned","completed"}] in 万元,
/// "entries": [{"id","name","ledger","state","due","remaining","unit","place","enterprise","light",
/// "reason"}], as many as the page lists, and "late": [{"name","what","due","came","days"}].
QJsonObject unitJson(const Assessment& assessment, const UnitDossier& dossier);
/// The same with "place" for the unit, without measures, longest_late and missing, and with
/// "parts": [{"name","region","county","enterprise","projects","matters","others","open","overdue",
/// "planned","completed","light","reason"}].
QJsonObject placeJson(const Assessment& assessment, const PlaceDossier& dossier);

} // namespace kmh

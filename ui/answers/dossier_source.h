// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/place_dossier.h"
#include "core/report/unit_dossier.h"
#include "ui/subject.h"

namespace kmh {

class Desk;

/// How many entries a page of a unit or place lists; its ledger lists them all.
inline constexpr int kEntriesListed = 300;

/// What the desk's workbook knows of a unit or place, as of the moment looked at; only what is
/// shown is read. Throw Error as Workbook does.
UnitDossier readUnitDossier(const Desk& desk, UnitId unit);
PlaceDossier readPlaceDossier(const Desk& desk, const PlaceSubject& place);

/// The level a subject stands for.
PlaceLevel levelOf(const Plan& plan, const PlaceSubject& place);
/// Every entry of a place; an enterprise's wherever they are.
EntryQuery queryOf(const Plan& plan, const PlaceSubject& place);
/// Those its page lists, of which it lists the first: an enterprise's, those of the ledger looked
/// at, else what is open.
EntryQuery listedQuery(const Plan& plan, const PlaceSubject& place);
/// How many there are of them, listed or not.
int listedCount(const PlaceDossier& dossier, const PlaceSubject& place);

} // namespace kmh

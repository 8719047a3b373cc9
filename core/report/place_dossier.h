// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dossier_lines.h"

namespace kmh {

/// Where the drilling down (穿透) stands: the province, a prefecture, a county or an enterprise.
struct PlaceLevel
{
    enum class Kind { Province, Prefecture, County, Enterprise };

    Kind kind = Kind::Province;
    RegionId region;
    std::optional<CountyId> county = {};
    QString enterprise = {};
    /// The level below is listed with this indicator's figures.
    std::optional<IndicatorId> indicator = {};
};

/// What the parts of a place are told apart by: prefectures, counties, enterprises; nothing where
/// there is no level below.
std::optional<EntryField> partsField(PlaceLevel::Kind kind);

/// What the workbook knows of a place, besides the assessment.
struct PlaceRecords
{
    QVector<LedgerTallies> ledgers = {};       ///< its entries by the parts below it
    QVector<Entry> entries = {};               ///< those to list; as many as fit
    QVector<FirstReport> figures = {};         ///< a prefecture's
    QVector<QVector<Entry>> finishedLate = {}; ///< with their versions
};

/// A prefecture, county or enterprise as a part of what lies above it.
struct DossierPart
{
    std::optional<RegionId> region = {};
    std::optional<CountyId> county = {};
    QString enterprise = {};
    QString name = {}; ///< of what names no part below: that it does not
    std::optional<Light> light = {};
    QString reason = {};
    LightCount lights = {}; ///< of a prefecture's indicators
    int projects = 0;
    int matters = 0;
    int others = 0; ///< entries of lists and all other ledgers
    int open = 0;
    int overdue = 0;
    std::optional<double> planned = {};          ///< of projects, for the year, 万元
    std::optional<double> completed = {};        ///< of the same
    std::optional<DossierIndicator> figure = {}; ///< of the level's indicator
};

/// A place with its indicators, what lies below it, and what is open there.
struct PlaceDossier
{
    PlaceLevel level;
    QString name = {};
    QVector<DossierIndicator> indicators = {}; ///< of the province and of prefectures
    QVector<DossierPart> parts = {};           ///< in official order, enterprises by name
    QVector<DossierLedger> ledgers = {};
    QVector<DossierEntry> entries = {};
    QVector<DossierLate> late = {};
    int open = 0;
    int overdue = 0;
};

PlaceDossier placeDossier(const Assessment& assessment, const PlaceLevel& level,
                          const PlaceRecords& records);

/// The counts in one sentence.
QString dossierSentence(const PlaceDossier& dossier);

} // namespace kmh

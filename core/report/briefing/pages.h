// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/telling.h"

namespace kmh {

// The pages of each kind, as they are computed: a page with all its blocks, whose headline is the
// computed one. Wordings, notes and the sharing out to several pages are makeBriefing()'s.

BriefingPage titlePage(const Telling& telling);
BriefingPage overviewPage(const Telling& telling);
BriefingPage changesPage(const Telling& telling);
BriefingPage sectorPage(const Telling& telling, SectorId sector);
BriefingPage behindPage(const Telling& telling);
BriefingPage regionsPage(const Telling& telling);
BriefingPage duePage(const Telling& telling);
BriefingPage closingPage(const Telling& telling);

/// What the page rests on: the day, the notice with the measures' numbers (all of it without any),
/// the rule.
QString sourceLine(const Telling& telling, const QVector<MeasureId>& measures);

/// “青海省2025年一季度“开门红”调度简报”.
QString briefingName(const Plan& plan);

/// What a presenter may say beside the page where nobody wrote notes: what on it is behind, by how
/// much, whose it is and where that stands. Its first line says that it is computed. Empty where
/// there is nothing.
QString computedNotes(const Telling& telling, const BriefingItems& items);

// Parts that several pages are made of.

/// An indicator of a region as a bullet.
BriefingBullet bulletOf(const Assessment& assessment, const IndicatorAssessment& a);
/// “21.4%”, “4,120 个（3月上）” where it tells of another day than the page, “未报”, “待发布”, “—”.
QString actualText(const Assessment& assessment, const IndicatorAssessment& a);
/// “一季度 ≥25%”, “目标待定”.
QString targetText(const Plan& plan, const IndicatorAssessment& a);

/// The most urgent of items given in that order, by its name; where nothing tells several apart,
/// how many there are: “14 项未启动”.
QString mostUrgentText(const BriefingItems& urgent);

/// The items as a table: what with its light, how much is lacking, who leads.
BriefingTable itemTable(const Plan& plan, const BriefingItems& items);
/// The same with the day they are due instead of what is lacking.
BriefingTable dueTable(const Plan& plan, const BriefingItems& items);
/// A line of plain words that rest on something.
BriefingLine lineOf(const QString& label, const Sentence& words);

} // namespace kmh

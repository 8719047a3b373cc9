// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

// The bulletin's words, each figure and name with what it rests on.

/// What an indicator's verdict in a region can be shown by: its measure's page, or the region's.
Subject subjectOf(const Plan& plan, const IndicatorAssessment& a);
/// A deliverable's: its line of the ledger.
Subject subjectOf(const Deliverable& deliverable);
Subject subjectOf(const Entry& entry);

Piece indicatorPiece(const Plan& plan, const IndicatorAssessment& a);
Piece deliverablePiece(const Deliverable& deliverable);
Piece entryPiece(const Entry& entry);
/// In its official name: 省人力资源社会保障厅.
Piece unitPiece(const Plan& plan, UnitId unit);
/// As it is written of in a text: 西宁市, 海西州, 全省.
QString regionWords(const Region& region);
Piece regionPiece(const Plan& plan, RegionId region);

/// Words about an indicator's verdict: a figure, a gap, a light.
Piece about(const QString& words, const Plan& plan, const IndicatorAssessment& a);

/// A number of things, in words for one and for several (“%1 targets”).
Piece counted(qsizetype n, const QString& one, const QString& several,
              const QVector<Subject>& about);
/// The bare number.
Piece counted(qsizetype n, const QVector<Subject>& about);
/// Part of a whole as a percentage: “80.0%”.
Piece sharePiece(qsizetype part, qsizetype whole, const QVector<Subject>& about);

/// Who leads a measure or answers for it, in official names: “牵头单位：省商务厅”; three are named
/// and the rest counted. Empty where the notice names nobody.
Sentence whoLeads(const Plan& plan, const Measure& measure);
/// The same without the word before it: “省商务厅”.
Sentence leadNames(const Plan& plan, const Measure& measure);

/// Of a list at most so many, the rest counted: “甲、乙等5项”.
Sentence listed(const QVector<Piece>& pieces, qsizetype most, const QVector<Subject>& all);

/// As printed: no space between a number and the Chinese word after or before it, which the screen
/// sets for legibility and a document does not have.
Sentence closedUp(const Sentence& sentence);
QString closedUp(const QString& text);

/// Where a quotation of the notice's own words stands in it; nothing where it does not.
QVector<Subject> noticePlace(const Plan& plan, const QString& words);

/// A day with its year where that is not the assessed period's.
QString dayWords(const Assessment& assessment, QDate day);
/// A period in a sentence, without its year: 3月中旬, 1—2月.
QString periodWords(Calendar calendar, const Period& period);
/// “36 days late”, “due that day”.
QString lateWords(int days);

} // namespace kmh

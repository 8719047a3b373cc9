// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/light.h"
#include "core/report/sentence.h"
#include "ui/models/column_model.h"

namespace kmh {

class Desk;

/// One thing that some words of a paragraph rest on.
struct EvidenceRow
{
    QString words;       ///< as they stand in the text
    QString what;        ///< the indicator, unit, entry, …
    QString figure = {}; ///< as reported; of a deliverable, the day it is due
    std::optional<Light> light = {};
    Subject subject;
};

using EvidenceModel = ColumnModel<EvidenceRow>;

/// What a subject is called, for whoever is to open it.
QString subjectName(const Desk& desk, const Subject& subject);

/// No longer list is worth reading.
inline constexpr int kMostEvidence = 50;

/// What a sentence rests on, in its order, no more than so many; of one mention only, if one is
/// given. Throws Error where the workbook cannot be read.
QVector<EvidenceRow> evidenceOf(const Desk& desk, const Sentence& sentence, int mention = -1,
                                int most = kMostEvidence);
/// How many things that are in all.
int evidenceCount(const Sentence& sentence, int mention = -1);

EvidenceModel* makeEvidenceModel(QObject* parent);

} // namespace kmh

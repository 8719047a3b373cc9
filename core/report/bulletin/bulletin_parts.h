// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

// The bulletin part by part, in its order. Each gives nothing where there is nothing to tell.

/// Its blocks with their headings still without numbers.
using BulletinPart = QVector<BulletinBlock>;

/// What it rests on and of when it is.
BulletinParagraph openingParagraph(const BulletinInput& input);
BulletinPart summaryPart(const BulletinInput& input);
BulletinPart sectorsPart(const BulletinInput& input);
BulletinPart regionsPart(const BulletinInput& input);
/// 问题诉求 and projects.
BulletinPart mattersPart(const BulletinInput& input);
/// Of them the projects that something holds up or that are overdue (bulletin_projects.cpp).
BulletinPart projectParagraphs(const BulletinInput& input);
BulletinPart chasePart(const BulletinInput& input);
BulletinPart nextPart(const BulletinInput& input);
/// The annexes' tables, without their numbers.
QVector<BulletinTable> annexTables(const BulletinInput& input);

/// The paragraphs of the quantified targets in the summary (bulletin_targets.cpp).
BulletinPart targetParagraphs(const BulletinInput& input);
/// And of what changed since the round before.
BulletinPart changeParagraphs(const BulletinInput& input);

/// A point of a list, which is numbered when all of them are there.
BulletinParagraph point(const QString& key, const Sentence& sentence);
BulletinParagraph paragraph(const QString& key, const Sentence& sentence);

} // namespace kmh

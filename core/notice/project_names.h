// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clauses.h"

namespace kmh {

/// Whether words name one thing that is built: a facility with a place or number of its own
/// (川青铁路, 西宁机场三期扩建), not a kind of things (现代农业产业园, 高标准农田).
bool namesFacility(QStringView words);
/// Whether words end as companies are called: 盐湖镁业, 时代新能源, 一汽集团.
bool namesCompany(QStringView words);
/// The length of the company's name some words begin with: 西钢 of 西钢粗钢产能; 0 for none.
int companyBeginning(QStringView words);

/// Project::askCode of the words that say what is asked: 尽早达产 → full_capacity; nothing for
/// words that ask for nothing of a project.
QString askCodeOf(QStringView words);
/// The length of the ask that words end with, its words of haste included: 尽早达产, 建设; 0 for
/// none.
int askEnding(QStringView words);

} // namespace kmh

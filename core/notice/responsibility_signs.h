// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

/// Whether a paragraph says who answers for a measure, by its looks alone: enough to see where
/// measures end. Who they are is read later (responsibility_reader.h).
enum class ResponsibilitySign {
    None,
    Within, ///< behind other words: …开工率25%以上。(牵头单位：省发展改革委)
    Only,   ///< and nothing else: 责任单位：省商务厅
};

/// Of a paragraph as it reads.
ResponsibilitySign responsibilitySign(QStringView words);

/// Whether words begin with a label such as 牵头单位, in a bracket or without one.
bool beginsWithLabel(QStringView words);

/// Whether a unit leads by a clause among the words: 抓项目。省商务厅牵头，建设3个。 It does not
/// end a measure, though it is said of one.
bool namesWhoLeads(QStringView words);

/// Whether the words within a bracket are a label with names, or names of units.
bool isResponsibility(QStringView withinBracket);

/// The place of a bracket with a label or with units that ends the words, 0 where they are nothing
/// else; -1 where they do not end in one.
qsizetype responsibilityBracketAt(QStringView words);

} // namespace kmh

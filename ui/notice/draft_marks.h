// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"

#include <QtGui/QTextCharFormat>

namespace kmh {

/// How words of the notice are set off: by what was made of them. Each differs from the others in
/// its line or weight, not in its ground alone.
enum class DraftMark : quint8 {
    None,
    Heading, ///< a section's title, a measure's number and title
    Unit,
    Target,
    Quantity,
    Deliverable,
    Project,
    Mechanism,
    Money,
    Waiver,
    Open, ///< nothing follows them up yet
};

QTextCharFormat draftMarkFormat(DraftMark mark);
/// The kinds that a legend explains, with their names.
QVector<std::pair<DraftMark, QString>> draftMarkLegend();

/// What every character of the notice is set off as, and which item it belongs to: the one with the
/// fewest words around it.
struct DraftMarks
{
    QVector<DraftMark> marks; ///< by place in the notice
    QVector<qint64> owners;   ///< DraftId; 0 for none
};
/// In time linear in the notice and the words quoted.
DraftMarks draftMarks(const DraftLookup& index, const QVector<CoverageItem>& coverage);

} // namespace kmh

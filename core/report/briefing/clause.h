// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/item.h"

#include <functional>

namespace kmh {

// What headlines are put together from. A pattern for one and one for several are given where
// English tells them apart.

/// How much of a headline names may take.
struct NameRoom
{
    int names = 2;      ///< of the most urgent, before the rest is only counted; 0 counts them all
    int others = 2;     ///< the same of what is less urgent
    bool lacks = true;  ///< says by how much each falls short
    bool brief = false; ///< leaves out what reassures where something else is to be said,
    bool terse = false; ///< and what is only to be watched where something is behind
    bool bare = false;  ///< and what goes well where anything does not
    int width = 10000;  ///< of a name, as roughWidth() has it; what is longer is cut at its end
};

/// The same where names that are less urgent are concerned.
NameRoom lessUrgent(const NameRoom& room);

/// The roomiest sentence that a projector shows in two lines: `make` is asked with less and less
/// room until it fits.
Sentence fitted(const std::function<Sentence(const NameRoom&)>& make);

/// How wide a text is, in tenths of a Chinese character; about, since no font is asked.
int roughWidth(const QString& text);
/// 44 Chinese characters: two lines of 60 pixels on a slide, with room for an awkward break.
inline constexpr int kHeadlineWidth = 440;

/// “8”, resting on what was counted.
Piece counted(int count, const Abouts& about);
Piece counted(const BriefingItems& items);
/// “8 indicators” by one of two patterns with %1.
Sentence countedAs(const BriefingItems& items, const QString& one, const QString& many);

/// A name as a headline says it: a deliverable's, which reads like a sentence, in quotes; those
/// within it become single ones.
Piece named(const BriefingItem& item, const NameRoom& room);
/// “A”, “A、B”, “A、B等 5 项”; never of nothing, nor where there is no room for a name.
Sentence namesOf(const BriefingItems& items, const NameRoom& room);
/// The names, or their count, with what is said of them.
Sentence said(const BriefingItems& items, const NameRoom& room, const QString& one,
              const QString& many);
/// The same with how much each falls short, where there is room and that is known.
Sentence saidWithLack(const BriefingItems& items, const NameRoom& room, const QString& one,
                      const QString& many);

/// How many deliverables are overdue, or due and not done where the day of one has just come.
Sentence overdueCount(const BriefingItems& overdue);

/// Those that are not empty, with “and” or a comma between them.
Sentence clauses(const QVector<Sentence>& parts);
/// What goes well, then what does not.
Sentence butThen(const Sentence& good, const Sentence& bad);

} // namespace kmh

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
    int names = 2;      ///< before the rest is only counted; 0 counts all of them
    bool lacks = true;  ///< says by how much each falls short
    bool brief = false; ///< leaves out what reassures where something else is to be said
    int width = 1000;   ///< of a name, in half-widths; what is longer is cut at its end
};

/// The roomiest sentence that a projector shows in two lines: `make` is asked with less and less
/// room until it fits.
Sentence fitted(const std::function<Sentence(const NameRoom&)>& make);

/// How wide a text is in half-widths: a Chinese character has two.
int halfWidths(const QString& text);
inline constexpr int kHeadlineHalfWidths = 88;

/// “8”, resting on what was counted.
Piece counted(int count, const Abouts& about);
Piece counted(const BriefingItems& items);
/// “8 indicators” by one of two patterns with %1.
Sentence countedAs(const BriefingItems& items, const QString& one, const QString& many);

/// A name as a headline says it: a deliverable's, which reads like a sentence, in quotes.
Piece named(const BriefingItem& item, const NameRoom& room);
/// “A”, “A、B”, “A、B等 5 项”; never of nothing, nor where there is no room for a name.
Sentence namesOf(const BriefingItems& items, const NameRoom& room);
/// The names, or their count, with what is said of them.
Sentence said(const BriefingItems& items, const NameRoom& room, const QString& one,
              const QString& many);
/// The same with how much each falls short, where there is room and that is known.
Sentence saidWithLack(const BriefingItems& items, const NameRoom& room, const QString& one,
                      const QString& many);

/// Those that are not empty, with “and” or a comma between them.
Sentence clauses(const QVector<Sentence>& parts);
/// What goes well, then what does not.
Sentence butThen(const Sentence& good, const Sentence& bad);

} // namespace kmh

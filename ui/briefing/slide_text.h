// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/slide.h"

#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace kmh {

// How much room words take on a slide. Lengths are slide units; the font is slideFont()'s, whose
// advances do not depend on the size of the screen, so that a page breaks its lines at the same
// places everywhere.

/// From one line of text to the next, in any font.
inline double slideLineHeight(double size)
{
    return size * kSlideLineSpacing;
}

/// Of the widest line, rounded up, so that a box of this width never breaks it.
double slideTextWidth(const QString& text, double size, bool bold);

/// The lines of a text within a width; its own line ends always begin another one.
QStringList slideLines(const QString& text, double size, bool bold, double width);

/// The text with an ellipsis where it does not fit into so many lines.
QString slideFitted(const QString& text, double size, bool bold, double width, int lines);

/// The width, at most `width`, at which a text of several lines breaks best: behind a mark such as
/// a comma where there is one, not between a figure and its unit, and into lines of about one
/// length.
double slideBalancedWidth(const QString& text, double size, bool bold, double width);

/// Part of a text that is better not broken, in UTF-16 units: a name, or a figure with its unit.
struct TextSpan
{
    int start = 0;
    int length = 0;
};

/// The text with \n where its lines end, as many as it needs, broken best and within none of the
/// spans; empty where the width does not allow that.
QString slideBrokenAround(const QVector<TextSpan>& spans, const QString& text, double size,
                          bool bold, double width);

/// Where a sentence may be broken, or the words of a table's cell; and where a list of what a page
/// rests on may. A comma within a number is no mark.
struct BreakMarks
{
    QString after;
    QString before;
    bool dropped = false; ///< the mark that a line would end with

    static BreakMarks ofSentence();
    static BreakMarks ofCell();
    static BreakMarks ofSource();
};

/// The text on two lines, broken with \n at one of the marks but within none of the spans, where
/// both lines fit and are as equally long as can be; empty where there is no such place.
QString slideBrokenAt(const BreakMarks& marks, const QString& text, double size, bool bold,
                      double width, const QVector<TextSpan>& spans = {});

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// A heading of a chapter of the manual, by which links and the contents go to it.
struct ManualHeading
{
    int level = 1; ///< 1 the chapter's own, 2 and 3 within it
    QString text;
    QString anchor; ///< unique within its chapter
};

/// The headings of a chapter, in order. `## Words {#anchor}` names its anchor; where none is named
/// it is s1, s2, … by its place.
QVector<ManualHeading> manualHeadings(const QString& markdown);

/// A chapter as Qt's rich text shows it well, at a text size in pixels.
///
/// Qt's own Markdown importer gives neither anchors nor line spacing nor ruled tables, and puts
/// spaces where lines of Chinese are joined; so the part of Markdown the manual is written in is
/// read here: headings, paragraphs, nested lists, tables, pictures on a line of their own, quoted
/// remarks, code; **strong**, `keys` and [links](chapter.md#anchor) within them.
QString manualHtml(const QString& markdown, int textPixels);

/// Where a chapter leads: what its links and its pictures name, in order.
struct ManualReferences
{
    QStringList links;
    QStringList pictures;
};
ManualReferences manualReferences(const QString& markdown);

} // namespace kmh

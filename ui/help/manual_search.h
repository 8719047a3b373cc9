// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QtCore/QStringList>

class QTextDocument;

namespace kmh {

/// A line of the manual in which what was looked for stands.
struct ManualHit
{
    int chapter = 0; ///< by its place in the manual
    int block = 0;   ///< of the chapter's document
    QString line;    ///< the paragraph, or the whole row of a table
};

/// The words something is looked for by, apart.
QStringList searchWords(const QString& text);

/// Finds words in all chapters: parts of words too, because Chinese has no spaces; Latin letters
/// large or small. The chapters are laid out once, when first asked.
class ManualSearch
{
public:
    explicit ManualSearch(const Manual& manual);

    /// The lines that hold every word, in the order of the manual; none for no words.
    QVector<ManualHit> find(const QStringList& words) const;

private:
    QVector<ManualHit> m_lines;
};

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/find_hit.h"

namespace kmh {

/// The notice's words, paragraph by paragraph, as they read (without the spaces they are laid out
/// with); what is found knows its place in the text as printed.
class FindWords
{
public:
    explicit FindWords(const Plan& plan);

    /// The paragraphs in which every word (folded) is, from the first on; `most` of them listed.
    /// Letters are read as initials from four on: fewer stand by chance somewhere in any text.
    FindGroup find(const QStringList& words, int most) const;

private:
    struct Paragraph
    {
        FindText text;
        QString reads;
        QVector<int> printed; ///< the place of each character in the notice's text
        QString where;        ///< “一、全力打好… · 第1条”
        std::optional<MeasureId> measure;
    };
    void addParagraph(const Plan& plan, const Quote& line);
    FindHit hit(const Paragraph& paragraph, const QStringList& words) const;

    QVector<Paragraph> m_paragraphs;
};

} // namespace kmh

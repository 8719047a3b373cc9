// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quote.h"

#include <QtCore/QVector>

namespace kmh {

/// A stretch of a notice as it reads, and where each of its characters stands in the notice.
///
/// Left out are spaces a text is laid out with (U+2002, U+3000, no-break and zero-width ones, those
/// between two characters of which one is Chinese, that of 6.5 %) and soft line breaks where two
/// lines are joined; letters, digits, brackets and signs of full width become those of ordinary
/// width (１００％ reads 100%, （ reads （ still: Chinese punctuation stays as it is). A line break
/// that ends a paragraph stays \n.
class CleanText
{
public:
    CleanText() = default;
    /// The stretch of `notice`; line breaks stay.
    CleanText(const QString& notice, const Quote& stretch);

    const QString& words() const { return m_words; }
    qsizetype size() const { return m_words.size(); }
    bool isEmpty() const { return m_words.isEmpty(); }

    /// Where a part stands in the notice; from its first character to its last, whatever was left
    /// out between them included. The part is not empty.
    Quote quote(qsizetype start, qsizetype length) const;
    /// The place in the words of a place in the notice: of the first character at or behind it.
    qsizetype indexOf(int placeInNotice) const;

    CleanText mid(qsizetype start, qsizetype length = -1) const;
    /// Puts another stretch of the same notice behind this one, without a line break between them.
    CleanText& append(const CleanText& other);
    /// Puts words behind it that the notice does not have there, such as the label a table's column
    /// gives its cells; they stand at a place of the notice.
    CleanText& append(QStringView words, int place);
    /// Takes out a part, such as a bracket that was read.
    void remove(qsizetype start, qsizetype length);

private:
    QString m_words;
    QVector<int> m_places;
};

} // namespace kmh

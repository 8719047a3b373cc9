// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pinyin.h"

namespace kmh {

/// A place in a text, in UTF-16 code units.
struct FindRange
{
    int start = 0;
    int length = 0;
    friend bool operator==(const FindRange&, const FindRange&) = default;
};

/// How well a typed word fits; better is larger.
enum class Fit {
    None,
    Abbreviation, ///< its characters in their order with others between: 工信厅 in 工业和信息化厅
    Initials, ///< what characters within are read by: zdxm in 推进重大项目
    InitialsAhead,
    Beside,    ///< in what else is said: an enterprise, a unit, a blocker
    Within,    ///< in the name
    Ahead,     ///< the name begins with it
    CodeAhead, ///< its code begins with it
    Name,      ///< the whole name
    Code,      ///< the whole code or number
};

/// A text ready to be looked through, letter case and full-width forms left aside.
class FindText
{
public:
    FindText() = default;
    /// `letters`: initials are looked for too.
    explicit FindText(const QString& text, bool letters = true);

    const QString& folded() const { return m_folded; }
    /// Name, Ahead, Within, InitialsAhead, Initials or None; `word` is folded.
    Fit fit(const QString& word) const;
    /// Abbreviation or None.
    Fit abbreviated(const QString& word) const;
    /// Where the word is, as fit() or abbreviated() found it.
    QVector<FindRange> marks(const QString& word) const;

private:
    QVector<FindRange> abbreviation(const QString& word) const;

    QString m_folded;
    QVector<Letters> m_letters;
};

/// Lower case and half width, character by character, so that places stay what they were.
QString foldedForFind(QString text);
/// The words of what was typed, folded.
QStringList wordsToFind(const QString& typed);
/// Ranges in order, those that touch made one.
QVector<FindRange> joined(QVector<FindRange> ranges);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sentence.h"

namespace kmh {

const Mention* Sentence::mentionAt(int position) const
{
    for (const Mention& mention : mentions) {
        if (position >= mention.start && position < mention.start + mention.length)
            return &mention;
    }
    return nullptr;
}

Sentence& Sentence::operator+=(const Sentence& more)
{
    const int shift = int(text.size());
    for (Mention mention : more.mentions) {
        mention.start += shift;
        mentions.append(mention);
    }
    text += more.text;
    return *this;
}

Sentence& Sentence::operator+=(const QString& more)
{
    text += more;
    return *this;
}

Piece::Piece(const QString& words, const QVector<Subject>& about)
    : sentence{words}
{
    if (!words.isEmpty() && !about.isEmpty())
        sentence.mentions.append({0, int(words.size()), about});
}

Sentence compose(const QString& pattern, const QVector<Piece>& pieces)
{
    Sentence whole;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype mark = pattern.indexOf(u'%', at);
        whole += pattern.mid(at, mark < 0 ? -1 : mark - at);
        if (mark < 0)
            break;
        const int number = mark + 1 < pattern.size() ? pattern.at(mark + 1).digitValue() : -1;
        if (number >= 1 && number <= pieces.size()) {
            whole += pieces.at(number - 1).sentence;
            at = mark + 2;
        } else {
            whole += QStringLiteral("%");
            at = mark + 1;
        }
    }
    return whole;
}

Sentence joined(const QVector<Piece>& pieces, const QString& between)
{
    Sentence whole;
    for (const Piece& piece : pieces) {
        if (!whole.isEmpty())
            whole += between;
        whole += piece.sentence;
    }
    return whole;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_difference.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kMostSteps = 4'000'000; ///< of the table: a tenth of a second

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How far the number goes that begins here: 12,300.5%, 80.0 %.
qsizetype numberEnd(const QString& text, qsizetype at)
{
    while (at < text.size() &&
           (isDigit(text.at(at)) || ((text.at(at) == u'.' || text.at(at) == u',') &&
                                     at + 1 < text.size() && isDigit(text.at(at + 1)))))
        ++at;
    const qsizetype sign = at < text.size() && text.at(at).isSpace() ? at + 1 : at;
    return sign < text.size() && text.at(sign) == u'%' ? sign + 1 : at;
}

QStringList tokensOf(const QString& text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isDigit(text.at(at)))
            end = numberEnd(text, at);
        else if (isLatin(text.at(at)))
            while (end < text.size() && isLatin(text.at(end)))
                ++end;
        else if (text.at(at).isHighSurrogate() && end < text.size())
            ++end;
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

/// Puts parts of one kind together; within a replacement what went comes first.
class Parts
{
public:
    void same(const QString& text)
    {
        flush();
        append(TextPart::Kind::Same, text);
    }
    void removed(const QString& text) { m_removed += text; }
    void added(const QString& text) { m_added += text; }

    QVector<TextPart> take()
    {
        flush();
        return std::move(m_parts);
    }

private:
    void append(TextPart::Kind kind, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.last().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text});
    }
    void flush()
    {
        append(TextPart::Kind::Removed, std::exchange(m_removed, {}));
        append(TextPart::Kind::Added, std::exchange(m_added, {}));
    }

    QVector<TextPart> m_parts;
    QString m_removed;
    QString m_added;
};

/// lengths[i][j]: of the longest common subsequence of what follows i and j.
class Table
{
public:
    Table(const QStringList& before, const QStringList& after)
        : m_columns(after.size() + 1)
        , m_lengths((before.size() + 1) * m_columns, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                m_lengths[i * m_columns + j] = before.at(i) == after.at(j)
                                                   ? at(i + 1, j + 1) + 1
                                                   : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_lengths.at(i * m_columns + j); }

private:
    qsizetype m_columns;
    QVector<int> m_lengths;
};

void compare(const QStringList& before, const QStringList& after, Parts& parts)
{
    if (before.size() * after.size() > kMostSteps) {
        parts.removed(before.join(QString()));
        parts.added(after.join(QString()));
        return;
    }
    const Table table(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            parts.same(before.at(i++));
            ++j;
        } else if (table.at(i + 1, j) >= table.at(i, j + 1)) {
            parts.removed(before.at(i++));
        } else {
            parts.added(after.at(j++));
        }
    }
    parts.removed(before.mid(i).join(QString()));
    parts.added(after.mid(j).join(QString()));
}

} // namespace

QVector<TextPart> textDifference(const QString& before, const QString& after)
{
    const QStringList left = tokensOf(before);
    const QStringList right = tokensOf(after);
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype head = 0;
    while (head < shorter && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    Parts parts;
    parts.same(left.mid(0, head).join(QString()));
    compare(left.mid(head, left.size() - head - tail), right.mid(head, right.size() - head - tail),
            parts);
    parts.same(left.mid(left.size() - tail).join(QString()));
    return parts.take();
}

} // namespace kmh

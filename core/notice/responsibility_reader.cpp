// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/responsibility_reader.h"

#include "core/domain/text.h"
#include "core/notice/responsibility_words.h"
#include "core/notice/text_brackets.h"
#include "core/notice/unit_list_reader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// Only brackets that hold no more levels of others are read, so that no character is looked at
/// more often, however many brackets stand in each other.
constexpr int kLevels = 5;
constexpr qsizetype kLongestUnlabelled = 400;

bool endsSentence(QChar c)
{
    return QStringView(u"。！？!?\n").contains(c);
}

class Reader
{
public:
    Reader(const CleanText& words, const UnitBook& book, bool& firstLeads)
        : m_clean(words)
        , m_words(words.words())
        , m_brackets(words.words())
        , m_book(book)
        , m_firstLeads(firstLeads)
    {
    }

    ResponsibilityReading read()
    {
        for (qsizetype start = 0; start < m_words.size();) {
            const qsizetype end = endOfSentence(start);
            start = readSentence(start, end);
        }
        return inOrder();
    }

private:
    using Piece = UnitListReader::Piece;

    /// Behind the sentence's mark; one within brackets ends none.
    qsizetype endOfSentence(qsizetype start) const
    {
        for (qsizetype at = start; at < m_words.size(); ++at) {
            if (m_brackets.closing(at) > at)
                at = m_brackets.closing(at);
            else if (endsSentence(m_words.at(at)))
                return at + 1;
        }
        return m_words.size();
    }

    /// Returns where the next one starts: a label alone on its line goes on in the next.
    qsizetype readSentence(qsizetype start, qsizetype end)
    {
        const auto label = responsibilityLabelAt(m_words.mid(start, end - start));
        if (label && label->says != ResponsibilityLabel::Says::Other) {
            if (isBlank(start + label->length, end) && end < m_words.size())
                end = endOfSentence(end);
            if (readLabelled(start, end))
                return end;
        } else if (readUnlabelledSentence(start, end)) {
            return end;
        }
        readBrackets(start, end);
        return end;
    }

    bool isBlank(qsizetype start, qsizetype end) const
    {
        return std::all_of(m_words.begin() + start, m_words.begin() + end,
                           [](QChar c) { return endsSentence(c) || c.isSpace(); });
    }

    /// 责任单位：省商务厅、省财政厅 on a line of its own or as a sentence.
    bool readLabelled(qsizetype start, qsizetype end)
    {
        UnitListReader list(m_clean, m_book, m_firstLeads);
        list.read(start, end);
        const bool people = !list.reading.remarks.isEmpty();
        if (list.pieces.isEmpty() || !list.pieces.first().isRead ||
            (list.certain == 0 && !people && !list.isSound))
            return false;
        take(list, start, end);
        return true;
    }

    /// 由省商务厅牵头，省财政厅等有关部门按职责分工负责。 as a sentence or at its end.
    bool readUnlabelledSentence(qsizetype start, qsizetype end)
    {
        qsizetype last = end;
        while (last > start && (endsSentence(m_words.at(last - 1)) || m_words.at(last - 1) == u' '))
            --last;
        if (!roleWordsAtEndOf(m_words.mid(start, last - start)).role)
            return false;
        const QStringView sentence = m_words.mid(start, last - start);
        const qsizetype by = sentence.lastIndexOf(u"，由");
        return readCertain(start, last, start, end) ||
               (by > 0 && readCertain(start + by + 1, last, start + by, last));
    }

    bool readCertain(qsizetype start, qsizetype end, qsizetype takenStart, qsizetype takenEnd)
    {
        UnitListReader list(m_clean, m_book, m_firstLeads);
        list.read(start, end);
        if (!list.isSound || list.certain == 0 || !list.hasRoleWords)
            return false;
        take(list, takenStart, takenEnd);
        return true;
    }

    void readBrackets(qsizetype start, qsizetype end)
    {
        bool mayBeUnclosed = true; // one that was no bracket of this kind is enough
        for (qsizetype at = start; at < end; ++at) {
            if (!isOpeningBracket(m_words.at(at)))
                continue;
            const qsizetype closing = m_brackets.closing(at);
            if (closing > at) {
                at = readBracket(at, closing) ? closing : at;
            } else if (mayBeUnclosed) {
                mayBeUnclosed = false;
                at = readUnclosed(at, end) ? end : at;
            }
        }
    }

    bool readBracket(qsizetype open, qsizetype close)
    {
        const QStringView inside = m_words.mid(open + 1, close - open - 1);
        const auto label = responsibilityLabelAt(inside);
        const bool labelled = label && label->says != ResponsibilityLabel::Says::Other;
        if (m_brackets.levels(open) > kLevels || (!labelled && inside.size() > kLongestUnlabelled))
            return false;
        UnitListReader list(m_clean, m_book, m_firstLeads);
        list.read(open + 1, close);
        if (!says(list, labelled, open, close))
            return false;
        take(list, open, close + 1);
        return true;
    }

    bool says(const UnitListReader& list, bool labelled, qsizetype open, qsizetype close) const
    {
        const bool any = !list.reading.units.isEmpty() || !list.reading.remarks.isEmpty() ||
                         !list.reading.regions.isEmpty();
        if (labelled || list.hasLabel)
            return any;
        if (list.reading.units.isEmpty()) // a note alone: 排在首位的为牵头单位，下同
            return list.isSound && any;
        if (list.hasRoleWords && list.pieces.first().isRead && list.certain > 0)
            return true;
        return list.isSound && standsAlone(open, close);
    }

    /// At the end of a paragraph, behind a whole sentence.
    bool standsAlone(qsizetype open, qsizetype close) const
    {
        qsizetype before = open - 1;
        while (before >= 0 && m_words.at(before) == u' ')
            --before;
        const bool behindSentence = before < 0 || endsSentence(m_words.at(before)) ||
                                    QStringView(u"；;”）)").contains(m_words.at(before));
        qsizetype after = close + 1;
        while (after < m_words.size() && QStringView(u"。；; ").contains(m_words.at(after)))
            ++after;
        return behindSentence && (after == m_words.size() || m_words.at(after) == u'\n' ||
                                  isOpeningBracket(m_words.at(after)));
    }

    bool readUnclosed(qsizetype open, qsizetype end)
    {
        const auto label = responsibilityLabelAt(m_words.mid(open + 1, end - open - 1));
        if (!label || label->says == ResponsibilityLabel::Says::Other)
            return false;
        UnitListReader list(m_clean, m_book, m_firstLeads);
        list.read(open + 1, end);
        if (!says(list, true, open, end))
            return false;
        take(list, open, end);
        m_reading.issues.append(
            {0, NoticeIssue::Severity::Doubt,
             kmh::tr("The bracket is not closed; it was read to the end of its sentence."),
             m_clean.quote(open, end - open)});
        return true;
    }

    /// Keeps what was found between two places, and takes the words away that say it and nothing
    /// else: all of them, or the pieces that were read, each with the mark that sets it off.
    void take(const UnitListReader& list, qsizetype start, qsizetype end)
    {
        m_firstLeads = list.firstLeads;
        m_reading.units += list.reading.units;
        m_reading.regions += list.reading.regions;
        m_reading.remarks += list.reading.remarks;
        m_reading.issues += list.reading.issues;
        const QVector<Piece>& pieces = list.pieces;
        if (list.isSound) {
            m_reading.taken.append({int(start), int(end - start)});
            return;
        }
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            qsizetype last = i;
            while (last + 1 < pieces.size() && pieces.at(last + 1).isRead)
                ++last;
            if (!pieces.at(i).isRead)
                continue;
            const qsizetype from = i > 0 ? pieces.at(i - 1).end : pieces.at(i).start;
            const bool first = i == 0 && last + 1 < pieces.size();
            const qsizetype to = first ? pieces.at(last + 1).start : pieces.at(last).end;
            m_reading.taken.append({int(from), int(to - from)});
            i = last;
        }
    }

    ResponsibilityReading inOrder()
    {
        std::reverse(m_reading.taken.begin(), m_reading.taken.end());
        if (m_firstLeads && !m_ledBefore)
            letTheFirstLead();
        QSet<std::pair<QString, int>> met;
        m_reading.units.removeIf([&](const ResponsibilityReading::Named& named) {
            const auto& content = named.content;
            const QString who = content.unit ? QString::number(content.unit->value) : content.name;
            const std::pair key(who, int(content.role));
            const bool isKnown = met.contains(key);
            met.insert(key);
            return isKnown;
        });
        return m_reading;
    } /// The note may stand behind the list it is meant for.
    void letTheFirstLead()
    {
        const auto leads = [](const auto& named) { return named.content.role == Role::Lead; };
        auto& units = m_reading.units;
        if (!units.isEmpty() && units.first().content.role == Role::Responsible &&
            std::none_of(units.begin(), units.end(), leads))
            units.first().content.role = Role::Lead;
    }

    const CleanText& m_clean;
    QStringView m_words;
    TextBrackets m_brackets;
    const UnitBook& m_book;
    bool& m_firstLeads;
    const bool m_ledBefore = m_firstLeads;
    ResponsibilityReading m_reading;
};

} // namespace

ResponsibilityReading readResponsibilities(const CleanText& words, const UnitBook& book,
                                           bool& firstLeads)
{
    return Reader(words, book, firstLeads).read();
}

} // namespace kmh

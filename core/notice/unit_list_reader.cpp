// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/unit_list_reader.h"

#include "core/domain/text.h"
#include "core/notice/unit_words.h"

#include <algorithm>

namespace kmh {

namespace {

using Says = ResponsibilityLabel::Says;

/// No name or note is longer; what is may be anything.
constexpr qsizetype kLongestPiece = 60;
constexpr qsizetype kLongestPerson = 20;

bool isSeparator(QChar c)
{
    return QStringView(u"、，；。,;/\n ：:").contains(c);
}

/// 【配合单位】省商务厅; 省财政厅（牵头） says something of the name before it.
bool isLabelBetweenNames(QStringView text)
{
    if (text.front() == u'（' || text.front() == u'(')
        return false;
    const auto label = responsibilityLabelAt(text);
    return label && label->length < text.size() && !isSeparator(text.at(label->length));
}

bool endsClause(QChar c)
{
    return QStringView(u"；;。\n").contains(c);
}

} // namespace

UnitListReader::UnitListReader(const CleanText& words, const UnitBook& book, bool theFirstLeads)
    : firstLeads(theFirstLeads)
    , m_words(words)
    , m_book(book)
{
}

QStringView UnitListReader::text(const Part& part) const
{
    return QStringView(m_words.words()).mid(part.start, part.end - part.start);
}

void UnitListReader::read(qsizetype start, qsizetype end)
{
    const QStringView words(m_words.words());
    for (qsizetype at = start; at < end;) {
        const qsizetype marks = at;
        while (at < end && isSeparator(words.at(at)))
            ++at;
        beginClause(words.mid(marks, at - marks));
        if (at == end)
            break;
        const qsizetype pieceStart = at;
        if (const auto label = responsibilityLabelAt(words.mid(at, end - at))) {
            takeLabel(*label, at);
            at += label->length;
            while (at < end && isSeparator(words.at(at)) && words.at(at) != u'\n')
                ++at;
        }
        const qsizetype pieceEnd = endOfPiece(at, end);
        const bool isRead = m_says != Says::Other && readPiece({at, pieceEnd});
        isSound = isSound && isRead;
        pieces.append({pieceStart, pieceEnd, isRead});
        at = pieceEnd;
    }
    letTheFirstLead();
}

void UnitListReader::takeLabel(const ResponsibilityLabel& label, qsizetype at)
{
    m_says = label.says;
    m_labelled = true;
    m_clause = reading.units.size();
    hasLabel = hasLabel || label.says != Says::Other;
    if (label.remarkLength > 0)
        readNote({at + label.remarkStart, at + label.remarkStart + label.remarkLength});
}

/// The next mark that separates, outside brackets; a list of regions' levels is one name.
qsizetype UnitListReader::endOfPiece(qsizetype from, qsizetype end) const
{
    const QStringView words(m_words.words());
    const qsizetype by = from < end && words.at(from) == u'由' ? 1 : 0;
    qsizetype at = from + by;
    at += regionGroupAt(words.mid(at, std::min(end - at, kLongestPiece))).length;
    for (int depth = 0; at < end; ++at) {
        const QChar c = words.at(at);
        if (isOpeningBracket(c)) {
            if (depth == 0 && at > from && isLabelBetweenNames(words.mid(at, end - at)))
                break;
            ++depth;
        } else if (isClosingBracket(c)) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0 && (isSeparator(c) || (at > from && isUsualLabelAt(words.mid(at))))) {
            break;
        }
    }
    return at;
}

void UnitListReader::beginClause(QStringView marks)
{
    const bool ends = std::any_of(marks.begin(), marks.end(), endsClause);
    const bool comma = marks.contains(u'，') || marks.contains(u',');
    if (ends || (m_labelled && comma))
        m_clause = reading.units.size();
}

bool UnitListReader::readPiece(Part part)
{
    if (part.isEmpty())
        return true; // a label alone
    if (part.end - part.start > kLongestPiece) {
        doubt(part, kmh::tr("Words behind a label of who answers are too long for a name; they "
                            "were not read."));
        return false;
    }
    if (readNote(part) || readEveryMeasure(part))
        return true;
    m_note.reset();
    return m_says == Says::People ? readPerson(part) : readNames(part);
}

bool UnitListReader::readPerson(const Part& part)
{
    if (part.end - part.start > kLongestPerson) {
        doubt(part, kmh::tr("Words behind a label of people are too long for a name; they were "
                            "not read."));
        return false;
    }
    reading.remarks.append({m_words.quote(part.start, part.end - part.start),
                            kmh::tr("“%1” is a person, not a unit; it is kept as a remark.")
                                .arg(text(part).toString())});
    return true;
}

bool UnitListReader::readNote(const Part& part)
{
    const QStringView words = text(part);
    if (m_note && (saysTheSameBelow(words) || saysThatItIsNotRepeated(words))) {
        const Quote quote = m_words.quote(m_note->start, part.end - m_note->start);
        if (m_noteIsRemark)
            reading.remarks.last().quote = quote;
        else
            reading.remarks.append({quote, kmh::tr("Holds for every measure from here on.")});
        firstLeads = firstLeads || (m_leadsHere && saysTheSameBelow(words));
        m_noteIsRemark = true;
        m_note = Part{m_note->start, part.end};
        return true;
    }
    if (!saysThatTheFirstLeads(words))
        return false;
    m_leadsHere = true;
    firstLeads = firstLeads || words.contains(QStringLiteral("下同"));
    m_note = part;
    m_noteIsRemark = true;
    reading.remarks.append({m_words.quote(part.start, part.end - part.start),
                            kmh::tr("The first unit of a list was taken for the lead.")});
    return true;
}

bool UnitListReader::readEveryMeasure(const Part& part)
{
    const EveryMeasureWords every = everyMeasureWordsAt(text(part));
    if (every.length == 0)
        return false;
    Part who{part.start + every.length, part.end};
    who.end = who.start + roleWordsAtEndOf(text(who)).start;
    const auto regions = m_book.regions(text(who).toString());
    if (who.isEmpty() || !regions)
        return false;
    DraftImplementation content;
    if (!regionGroupAt(text(who)).all)
        content.regions = *regions;
    content.everyMeasure = !every.above;
    reading.regions.append({content, m_words.quote(part.start, part.end - part.start)});
    hasRoleWords = true;
    ++certain;
    if (every.above)
        doubt(part, kmh::tr("This is said of the measures above, and was taken for this one alone; "
                            "add it to the others."));
    m_note = part;
    m_noteIsRemark = false;
    return true;
}

void UnitListReader::doubt(const Part& part, const QString& message)
{
    const Quote quote = m_words.quote(part.start, part.end - part.start);
    reading.issues.append({0, NoticeIssue::Severity::Doubt, message, quote});
}

void UnitListReader::letTheFirstLead()
{
    const auto leads = [](const auto& named) { return named.content.role == Role::Lead; };
    if (!(firstLeads || m_leadsHere) || reading.units.isEmpty() ||
        std::any_of(reading.units.begin(), reading.units.end(), leads))
        return;
    if (reading.units.first().content.role == Role::Responsible)
        reading.units.first().content.role = Role::Lead;
}

} // namespace kmh

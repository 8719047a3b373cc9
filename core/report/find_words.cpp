// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_words.h"

#include "core/domain/text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kFewestInitials = 4;
constexpr int kBefore = 12; ///< characters shown before the first word found
constexpr int kShown = 90;  ///< at most, of a paragraph

bool holds(const FindText& text, const QString& word)
{
    const Fit fit = text.fit(word);
    const bool initials = fit == Fit::Initials || fit == Fit::InitialsAhead;
    return initials ? word.size() >= kFewestInitials : fit != Fit::None;
}

QString placeOf(const Plan& plan, const Quote& line, std::optional<MeasureId> measure)
{
    QString where;
    for (const Section& section : plan.sections) {
        if (section.quote.start <= line.start)
            where = section.title;
    }
    if (measure)
        where = tr("%1 · measure %2").arg(where).arg(plan.measure(*measure).no);
    return where.isEmpty() ? plan.documentNo : where;
}

} // namespace

FindWords::FindWords(const Plan& plan)
{
    const QString& text = plan.noticeText;
    for (int start = 0; start < text.size();) {
        auto end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        addParagraph(plan, {start, int(end) - start});
        start = int(end) + 1;
    }
}

/// What reads as the paragraph is what withoutLayoutSpaces() leaves of it, in the same order.
void FindWords::addParagraph(const Plan& plan, const Quote& line)
{
    Paragraph paragraph;
    const QString printed = line.in(plan.noticeText);
    paragraph.reads = withoutLayoutSpaces(printed);
    if (paragraph.reads.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype i = 0; i < printed.size() && next < paragraph.reads.size(); ++i) {
        if (printed.at(i) != paragraph.reads.at(next))
            continue;
        paragraph.printed.append(line.start + int(i));
        ++next;
    }
    for (const Measure& measure : plan.measures) {
        if (measure.quote.start < line.end() && line.start < measure.quote.end())
            paragraph.measure = measure.id;
    }
    paragraph.where = placeOf(plan, line, paragraph.measure);
    paragraph.text = FindText(paragraph.reads);
    m_paragraphs.append(paragraph);
}

FindGroup FindWords::find(const QStringList& words, int most) const
{
    FindGroup group{FindKind::Words, tr("The notice's words"), {}, 0};
    if (words.isEmpty())
        return group;
    for (const Paragraph& paragraph : m_paragraphs) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return holds(paragraph.text, word);
        });
        if (all && ++group.count <= most)
            group.hits.append(hit(paragraph, words));
    }
    return group;
}

FindHit FindWords::hit(const Paragraph& paragraph, const QStringList& words) const
{
    QVector<FindRange> marks;
    for (const QString& word : words)
        marks += paragraph.text.marks(word);
    const FindRange first = paragraph.text.marks(words.first()).first();
    marks = joined(marks);
    FindHit hit;
    hit.kind = FindKind::Words;
    hit.measure = paragraph.measure;
    hit.where = paragraph.where;
    const int start = paragraph.printed.at(first.start);
    hit.quote = Quote{start, paragraph.printed.at(first.start + first.length - 1) + 1 - start};
    const int from = std::max(0, first.start - kBefore);
    const QString ahead = from > 0 ? QString(QChar(0x2026)) : QString();
    hit.title = ahead + paragraph.reads.mid(from, kShown);
    if (from + kShown < paragraph.reads.size())
        hit.title += QChar(0x2026);
    const int moved = int(ahead.size()) - from;
    for (const FindRange& mark : std::as_const(marks)) {
        if (mark.start >= from && mark.start + mark.length <= from + kShown)
            hit.marks.append({mark.start + moved, mark.length});
    }
    return hit;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/reading_comparison.h"

#include "tests/notice/plain_text_map.h"
#include "tests/notice/reading_parts.h"

#include <cstdlib>

namespace kmh::test {

namespace {

void compareHead(const DraftHead& head, const ExpectedHead& expected, ReadingScore& score)
{
    const auto judge = [&score](const QString& one, const QString& other) {
        if (!one.isEmpty())
            score.judge(ReadClass::Head, compared(one) == compared(other), one, other);
    };
    judge(expected.title, head.title);
    judge(expected.documentNo, head.documentNo);
    judge(expected.issuer, head.issuer);
    judge(expected.issued, head.issued.toString(Qt::ISODate));
    judge(expected.period, head.period ? head.period->code() : QString());
}

void compareSections(const Draft& draft, const ExpectedReading& expected, ReadingScore& score)
{
    QStringList left;
    for (const QString& title : expected.sections)
        left.append(compared(title));
    for (const DraftItem& item : draft.items) {
        const auto* section = contentOf<DraftSection>(item);
        if (!section || section->title.isEmpty())
            continue;
        if (left.removeOne(compared(section->title)))
            score.right(ReadClass::Sections);
        else
            score.extra(ReadClass::Sections, section->title);
    }
    for (const QString& title : left)
        score.missing(ReadClass::Sections, title);
}

QString labelOf(const QString& printed, const QString& title)
{
    return QStringLiteral("%1%2").arg(printed, title.isEmpty() ? QStringLiteral("（无标题）")
                                                               : title.left(40));
}

/// Pairs those that begin at the same place; a space or two between counts for nothing.
QVector<MeasurePair> pairMeasures(const Draft& draft, const ExpectedReading& expected,
                                  ReadingScore& score)
{
    QVector<const DraftItem*> left = measuresOf(draft);
    QVector<MeasurePair> pairs;
    for (const ExpectedMeasure& measure : expected.measures) {
        MeasurePair pair{&measure, nullptr};
        for (const DraftItem* item : left) {
            if (std::abs(item->quote.start - measure.place.start) <= 2)
                pair.read = item;
        }
        const QString label = labelOf(measure.printed, measure.title);
        if (pair.read) {
            left.removeOne(pair.read);
            score.right(ReadClass::Measures);
            const auto* read = contentOf<DraftMeasure>(*pair.read);
            score.judge(ReadClass::Titles,
                        compared(label) == compared(labelOf(read->printed, read->title)), label,
                        labelOf(read->printed, read->title));
        } else {
            score.missing(ReadClass::Measures, label);
            score.missing(ReadClass::Titles, label);
        }
        pairs.append(pair);
    }
    for (const DraftItem* item : left) {
        const auto* read = contentOf<DraftMeasure>(*item);
        score.extra(ReadClass::Measures, labelOf(read->printed, read->title));
    }
    return pairs;
}

void compareRejected(const ExpectedReading& expected, const Draft& draft,
                     const QVector<Quote>& wrong, ReadingScore& score)
{
    const PlainTextMap map(draft.text);
    for (const QString& words : expected.rejected) {
        for (const Quote& place : map.findAll(words)) {
            QString taken;
            for (const Quote& quote : wrong) {
                if (overlap(quote, place))
                    taken = quote.in(draft.text);
            }
            score.judge(ReadClass::Rejected, taken.isEmpty(), words, taken);
        }
    }
}

void compareDoubts(const ExpectedReading& expected, const Draft& draft, ReadingScore& score)
{
    for (const int line : expected.lines) {
        bool said = false;
        for (const NoticeIssue& issue : draft.issues)
            said = said || issue.line == line;
        if (said)
            score.right(ReadClass::Doubts);
        else
            score.missing(ReadClass::Doubts, QStringLiteral("line %1").arg(line));
    }
}

} // namespace

QVector<const DraftItem*> measuresOf(const Draft& draft)
{
    QVector<const DraftItem*> measures;
    for (const DraftItem& item : draft.items) {
        if (contentOf<DraftMeasure>(item))
            measures.append(&item);
    }
    return measures;
}

bool countsNeitherWay(const ExpectedReading& expected, const QString& kind, const QString& wording)
{
    const QString read = compared(wording);
    for (const QString& either : expected.either.value(kind)) {
        if (read.contains(compared(either)) || compared(either).contains(read))
            return true;
    }
    return false;
}

ReadingScore compareReading(const ExpectedReading& expected, const Draft& draft)
{
    ReadingScore score;
    compareHead(draft.head, expected.head, score);
    compareSections(draft, expected, score);
    const QVector<MeasurePair> pairs = pairMeasures(draft, expected, score);
    compareUnits(draft, pairs, expected, score);
    compareRegions(draft, pairs, score);
    const QVector<Quote> wrong =
        compareQuantities(draft, expected, score) + compareDeadlines(draft, pairs, expected, score);
    compareDocuments(draft, expected, score);
    compareProjects(draft, expected, score);
    compareRejected(expected, draft, wrong, score);
    compareDoubts(expected, draft, score);
    return score;
}

} // namespace kmh::test

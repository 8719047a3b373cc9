// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"

#include "core/domain/text.h"
#include "core/notice/notice_head.h"
#include "core/notice/outline_builder.h"
#include "core/notice/outline_gaps.h"
#include "core/notice/outline_general.h"
#include "core/notice/table_role.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// Where a notice gives few of its measures a heading, those that seem to have one begin with a
/// short sentence.
void dropRareHeadings(Outline& outline)
{
    const auto titled = std::count_if(outline.measures.begin(), outline.measures.end(),
                                      [](const auto& measure) { return measure.titleLength > 0; });
    if (titled * 4 >= outline.measures.size())
        return;
    for (OutlineMeasure& measure : outline.measures)
        measure.titleLength = measure.bodyStart = 0;
}

/// What stands between a section's heading and its first measure.
void findSectionWords(const QString& text, const NoticeParagraphs& paragraphs, Outline& outline)
{
    qsizetype at = 0;
    int section = -1;
    for (const OutlineMeasure& measure : outline.measures) {
        if (measure.section == section)
            continue;
        section = measure.section;
        OutlineSection& above = outline.sections[section];
        if (above.title.isEmpty())
            continue;
        while (at < paragraphs.all.size() &&
               paragraphs.all.at(at).quote().start < above.quote.end())
            ++at;
        for (; at < paragraphs.all.size(); ++at) {
            const NoticeParagraph& paragraph = paragraphs.all.at(at);
            if (paragraph.quote().start >= measure.quote.start)
                break;
            if (!above.words.isEmpty())
                above.words.append(CleanText(text, {paragraph.quote().start - 1, 1}));
            above.words.append(paragraph.words);
        }
    }
}

/// Where a covering letter says who answers for something, it may be part of the plan.
void tellOfLetter(const NoticeParagraphs& paragraphs, const NoticeTitle& title,
                  const NoticeExtent& extent, Outline& outline)
{
    for (qsizetype i = title.end; i < extent.letterEnd; ++i) {
        const NoticeParagraph& paragraph = paragraphs.all.at(i);
        if (paragraph.sign == ResponsibilitySign::None)
            continue;
        outline.issues.append(
            {0, NoticeIssue::Severity::Doubt,
             tr("The letter in front of the plan says who answers for something, too; it was not "
                "read as measures. Add what is to be followed up."),
             paragraph.quote()});
        return;
    }
}

/// A stretch without the line breaks and spaces around it.
void addOutside(const QString& text, int start, int end, QVector<Quote>& outside)
{
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    if (end > start)
        outside.append({start, end - start});
}

/// The headings above those that are sections: 一、 of a plan whose measures are below （一）.
QVector<Quote> upperHeadings(const NoticeParagraphs& paragraphs, const OutlineTree& tree,
                             const Outline& outline)
{
    QSet<int> taken;
    for (const OutlineSection& section : outline.sections)
        taken.insert(section.quote.start);
    for (const OutlineMeasure& measure : outline.measures)
        taken.insert(measure.quote.start);
    QVector<Quote> headings;
    for (const OutlineTree::Node& node : tree.nodes) {
        const Quote quote = paragraphs.all.at(node.first).quote();
        if (tree.levels.at(node.level).holdsMeasures && !node.isGeneral &&
            !taken.contains(quote.start))
            headings.append(quote);
    }
    return headings;
}

/// `inner` are stretches between the first section and the last measure that belong to none.
void findOutside(const QString& text, const QVector<Quote>& inner, Outline& outline)
{
    if (outline.measures.isEmpty()) {
        addOutside(text, 0, int(text.size()), outline.outside);
        return;
    }
    const bool hasHeading = !outline.sections.first().title.isEmpty();
    const int first =
        hasHeading ? outline.sections.first().quote.start : outline.measures.first().quote.start;
    const int last = outline.measures.last().quote.end();
    addOutside(text, 0, first, outline.outside);
    for (const Quote& quote : inner) {
        if (quote.start >= first && quote.end() <= last)
            outline.outside.append(quote);
    }
    addOutside(text, last, int(text.size()), outline.outside);
    std::sort(outline.outside.begin(), outline.outside.end(),
              [](const Quote& a, const Quote& b) { return a.start < b.start; });
}

void findLines(const QString& text, QVector<NoticeIssue>& issues)
{
    std::sort(issues.begin(), issues.end(), [](const NoticeIssue& a, const NoticeIssue& b) {
        return a.quote->start < b.quote->start;
    });
    int line = 1;
    int from = 0;
    for (NoticeIssue& issue : issues) {
        line += int(QStringView(text).mid(from, issue.quote->start - from).count(u'\n'));
        from = issue.quote->start;
        issue.line = line;
    }
}

} // namespace

Outline readOutline(const QString& text, const NoticeHints& hints)
{
    NoticeParagraphs paragraphs = paragraphsOf(text);
    const TableRole role = roleOfTables(text, paragraphs.all);
    if (role.is == TableRole::Is::Annex)
        paragraphs = paragraphsOf(text, TableReading::Lines);
    const bool isTable = role.is == TableRole::Is::Plan;
    const NoticeTitle title = titleOf(paragraphs.all);
    NoticeExtent extent = extentOf(paragraphs.all, title);
    if (extent.titleQuote.length == 0)
        extent.titleQuote = title.quote;
    Outline outline;
    outline.head = readHead(paragraphs.all, title, extent, hints);
    const OutlineTree tree = isTable ? OutlineTree() : treeOf(paragraphs.all, extent);
    OutlineBuilder builder(text, paragraphs.all, extent, outline);
    if (isTable)
        builder.addRows();
    else if (tree.nodes.isEmpty())
        builder.addUnnumbered();
    else
        builder.addNumbered(tree);
    for (OutlineSection& section : outline.sections) {
        if (section.quote.length == 0 && !outline.measures.isEmpty())
            section.quote = outline.measures.first().quote;
    }
    dropRareHeadings(outline);
    if (!isTable)
        tellOfLetter(paragraphs, title, extent, outline);
    findSectionWords(text, paragraphs, outline);
    findOutside(text,
                paragraphs.leftOut + upperHeadings(paragraphs, tree, outline) +
                    generalParts(paragraphs.all, tree),
                outline);
    outline.issues += numberIssues(paragraphs.all, tree) + generalIssues(paragraphs.all, tree);
    if (role.issue)
        outline.issues.append(*role.issue);
    findLines(text, outline.issues);
    return outline;
}

} // namespace kmh

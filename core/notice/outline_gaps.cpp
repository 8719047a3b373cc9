// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outline_gaps.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

using Severity = NoticeIssue::Severity;

/// The last number seen on a level, and under which heading.
struct Last
{
    int number = 0;
    int parent = -2;
};

std::optional<NoticeIssue> issueOf(int number, const Last& last, int parent, const Quote& quote)
{
    const bool sameHeading = parent == last.parent;
    if (number == last.number + 1 || (number == 1 && !sameHeading))
        return {};
    if (number == last.number + 2)
        return NoticeIssue{
            0, Severity::Doubt,
            tr("Number %1 is missing before this one: a measure may be missing.").arg(number - 1),
            quote};
    if (number > last.number)
        return NoticeIssue{
            0, Severity::Doubt,
            tr("Numbers %1 to %2 are missing before this one: measures may be missing.")
                .arg(last.number + 1)
                .arg(number - 1),
            quote};
    if (!sameHeading && number > 1 && number < last.number)
        return NoticeIssue{
            0, Severity::Doubt,
            tr("Numbers begin again at %1 here: measures may be missing before it.").arg(number),
            quote};
    if (number == last.number)
        return NoticeIssue{
            0, Severity::Note,
            tr("Number %1 is there twice; both were taken, in their order.").arg(number), quote};
    return NoticeIssue{0, Severity::Note,
                       tr("Number %1 follows number %2; the order of the text was kept.")
                           .arg(number)
                           .arg(last.number),
                       quote};
}

} // namespace

QVector<NoticeIssue> numberIssues(const QVector<NoticeParagraph>& paragraphs,
                                  const OutlineTree& tree)
{
    QVector<NoticeIssue> issues;
    QVector<Last> last(tree.levels.size());
    for (const OutlineTree::Node& node : tree.nodes) {
        const OutlineTree::Level& level = tree.levels.at(node.level);
        if (!level.isMeasure && !level.holdsMeasures && !level.holdsParagraphs)
            continue;
        const NoticeParagraph& paragraph = paragraphs.at(node.first);
        const int number = paragraph.number->number;
        Last& before = last[node.level];
        if (before.parent == -2)
            before.parent = node.parent;
        if (const auto issue = issueOf(number, before, node.parent,
                                       paragraph.words.quote(0, paragraph.number->length)))
            issues.append(*issue);
        before = {number, node.parent};
    }
    return issues;
}

} // namespace kmh

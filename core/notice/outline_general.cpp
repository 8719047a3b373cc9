// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outline_general.h"

#include "core/domain/text.h"
#include "core/notice/quantity_reader.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

using Node = OutlineTree::Node;

constexpr qsizetype kLongestTitle = 14;

constexpr std::array<QStringView, 19> kTitles = {
    u"保障措施", u"组织保障", u"组织实施", u"工作要求", u"工作保障", u"实施保障", u"组织领导",
    u"有关要求", u"相关要求", u"总体要求", u"总体思路", u"总体目标", u"指导思想", u"基本原则",
    u"工作原则", u"工作目标", u"主要目标", u"发展目标", u"预期目标"};

/// The heading that words begin with: up to the mark behind it; empty where it is too long for one.
QStringView titleIn(QStringView words)
{
    qsizetype end = 0;
    while (end < words.size() && !QStringView(u"。：:\n").contains(words.at(end)))
        ++end;
    return end <= kLongestTitle ? words.left(end) : QStringView();
}

bool isGeneralTitle(QStringView title)
{
    return std::any_of(kTitles.begin(), kTitles.end(), [&](QStringView name) {
        return title.startsWith(name) || title.endsWith(name);
    });
}

bool isRoot(const Node& node)
{
    return node.parent < 0;
}

/// The amounts asked for in a paragraph's words.
std::optional<NoticeIssue> issueOfAmounts(const NoticeParagraph& paragraph, QStringView title)
{
    const CleanText words = paragraph.words.mid(paragraph.number ? paragraph.number->length : 0);
    const QVector<FoundQuantity> found = findQuantities(words);
    const auto target = std::find_if(found.begin(), found.end(), [](const FoundQuantity& q) {
        return q.kind == FoundQuantity::Class::Target;
    });
    if (target == found.end())
        return {};
    return NoticeIssue{
        0, NoticeIssue::Severity::Doubt,
        tr("The numbers in “%1” are listed with no measure; add those that are to be followed up "
           "to a measure.")
            .arg(title),
        words.quote(target->phraseStart, target->phraseLength)};
}

} // namespace

void markGeneralParts(const QVector<NoticeParagraph>& paragraphs, const NoticeExtent& extent,
                      OutlineTree& tree)
{
    if (timesResponsible(paragraphs, extent.first, extent.end) == 0)
        return;
    for (Node& node : tree.nodes) {
        node.isGeneral = isRoot(node) ? isGeneralTitle(titleIn(paragraphs.at(node.first).text())) &&
                                            timesResponsible(paragraphs, node.first, node.last) == 0
                                      : tree.nodes.at(node.parent).isGeneral;
    }
}

QVector<Quote> generalParts(const QVector<NoticeParagraph>& paragraphs, const OutlineTree& tree)
{
    QVector<Quote> parts;
    for (const Node& node : tree.nodes) {
        if (!node.isGeneral || !isRoot(node))
            continue;
        const int start = paragraphs.at(node.first).quote().start;
        parts.append({start, paragraphs.at(node.last - 1).quote().end() - start});
    }
    return parts;
}

QVector<NoticeIssue> generalIssues(const QVector<NoticeParagraph>& paragraphs,
                                   const OutlineTree& tree)
{
    QVector<NoticeIssue> issues;
    for (const Node& node : tree.nodes) {
        if (!node.isGeneral || !isRoot(node))
            continue;
        const NoticeParagraph& heading = paragraphs.at(node.first);
        const QStringView title = titleIn(heading.text());
        issues.append(
            {0, NoticeIssue::Severity::Note,
             tr("“%1” sets out the plan at large and names nobody who answers for it; it was not "
                "read as a measure.")
                 .arg(title),
             heading.words.quote(0, heading.words.size() - heading.text().size() + title.size())});
        for (qsizetype i = node.first; i < node.last; ++i) {
            if (const auto issue = issueOfAmounts(paragraphs.at(i), title))
                issues.append(*issue);
        }
    }
    return issues;
}

} // namespace kmh

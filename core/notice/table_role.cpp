// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_role.h"

#include "core/domain/text.h"
#include "core/notice/measure_heading.h"
#include "core/notice/outline_builder.h"

#include <algorithm>

namespace kmh {

namespace {

using Severity = NoticeIssue::Severity;

bool saysWho(const NoticeParagraph& paragraph)
{
    return paragraph.sign != ResponsibilitySign::None;
}

/// The measures outside the tables, or those paragraphs that may be some.
QVector<Quote> measuresAmong(const QString& text, const QVector<NoticeParagraph>& rest)
{
    const NoticeExtent extent = extentOf(rest, titleOf(rest));
    const OutlineTree tree = treeOf(rest, extent);
    QVector<Quote> found;
    if (tree.nodes.isEmpty()) {
        for (qsizetype i = extent.first; i < extent.end; ++i) {
            if (timesResponsible(rest, i, i + 1) > 0)
                found.append(rest.at(i).quote());
        }
        return found;
    }
    Outline outline;
    OutlineBuilder(text, rest, extent, outline).addNumbered(tree);
    for (const OutlineMeasure& measure : std::as_const(outline.measures)) {
        if (!isHeadingLine(measure.words.words())) // of a table's rows
            found.append(measure.quote);
    }
    return found;
}

} // namespace

TableRole roleOfTables(const QString& text, const QVector<NoticeParagraph>& paragraphs)
{
    QVector<NoticeParagraph> rows;
    QVector<NoticeParagraph> rest;
    for (const NoticeParagraph& paragraph : paragraphs)
        (paragraph.isRow ? rows : rest).append(paragraph);
    if (rows.isEmpty())
        return {};
    const QVector<Quote> measures = measuresAmong(text, rest);
    if (measures.isEmpty())
        return {TableRole::Is::Plan};
    const bool answered = std::any_of(rows.begin(), rows.end(), saysWho);
    const bool areAlike = rows.size() < 2 * measures.size() && measures.size() < 2 * rows.size();
    if (answered && rows.size() > measures.size()) {
        const bool doubtful = areAlike || std::any_of(rest.begin(), rest.end(), saysWho);
        return {TableRole::Is::Plan,
                NoticeIssue{.severity = doubtful ? Severity::Doubt : Severity::Note,
                            .message = tr("The table was taken for the plan, and what is said "
                                          "outside it, from here on, for an annex: it was not read "
                                          "as measures. Add what is to be followed up."),
                            .quote = measures.first()}};
    }
    return {TableRole::Is::Annex,
            NoticeIssue{.severity = answered && areAlike ? Severity::Doubt : Severity::Note,
                        .message = tr("The table from here on was taken for an annex to the "
                                      "measures outside it: its rows were not read as measures. "
                                      "Add what is to be followed up."),
                        .quote = rows.first().quote()}};
}

} // namespace kmh

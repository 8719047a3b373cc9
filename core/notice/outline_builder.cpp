// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outline_builder.h"

#include "core/domain/text.h"
#include "core/notice/measure_heading.h"

#include <algorithm>

namespace kmh {

namespace {

/// A number's characters as printed, spaces left out.
QString printedNumber(const QString& text, const NoticeParagraph& paragraph)
{
    if (!paragraph.number)
        return {};
    QString printed = paragraph.words.quote(0, paragraph.number->length).in(text);
    printed.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return printed;
}

/// By node: whether some measure is below it.
QVector<bool> holdingNodes(const OutlineTree& tree)
{
    QVector<bool> holds(tree.nodes.size(), false);
    for (int i = int(tree.nodes.size()) - 1; i >= 0; --i) {
        const OutlineTree::Node& node = tree.nodes.at(i);
        if (node.parent >= 0 && (holds.at(i) || tree.levels.at(node.level).isMeasure))
            holds[node.parent] = true;
    }
    return holds;
}

} // namespace

OutlineBuilder::OutlineBuilder(const QString& text, const QVector<NoticeParagraph>& paragraphs,
                               const NoticeExtent& extent, Outline& outline)
    : m_text(text)
    , m_paragraphs(paragraphs)
    , m_extent(extent)
    , m_outline(outline)
{
}

void OutlineBuilder::addNumbered(const OutlineTree& tree)
{
    const QVector<bool> holds = holdingNodes(tree);
    for (int i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes.at(i).parent < 0 && !tree.nodes.at(i).isGeneral)
            addNode(tree, i, holds);
    }
}

void OutlineBuilder::addNode(const OutlineTree& tree, int index, const QVector<bool>& holds)
{
    const OutlineTree::Node& node = tree.nodes.at(index);
    const OutlineTree::Level& level = tree.levels.at(node.level);
    if (level.isMeasure) {
        addMeasure(node.first, node.last);
        return;
    }
    if (!holds.at(index) && !isHeadingOfItems(tree, node)) {
        const bool isHeading = level.holdsMeasures || level.holdsParagraphs;
        const bool bare = !hasText(node) && node.children.isEmpty();
        if (isHeading && (node.parent < 0 || bare))
            addLeafHeading(node);
        else
            addMeasure(node.first, node.last);
        return;
    }
    openSection(node.first);
    const qsizetype body = headingAt(node.first).bodyStart;
    if (m_paragraphs.at(node.first).sign == ResponsibilitySign::Within &&
        body < m_paragraphs.at(node.first).words.size())
        addMeasure(node.first, node.first + 1, body);
    if (timesResponsible(m_paragraphs, node.first + 1, node.end) > 0)
        addParagraphs(node.first + 1, node.end);
    for (const int child : node.children) {
        addNode(tree, child, holds);
        const OutlineTree::Level& below = tree.levels.at(tree.nodes.at(child).level);
        if (!below.isMeasure && holds.at(child))
            openSection(node.first); // measures of its own may stand behind its groups
    }
}

/// Whether there is something besides a heading, children not counted.
bool OutlineBuilder::hasText(const OutlineTree::Node& node) const
{
    const NoticeParagraph& paragraph = m_paragraphs.at(node.first);
    return paragraph.sign != ResponsibilitySign::None || node.end > node.first + 1 ||
           headingAt(node.first).bodyStart < paragraph.words.size();
}

/// A heading among those of measures, whose own are on no level of measures: they are the items
/// right below it, unless these are a list.
bool OutlineBuilder::isHeadingOfItems(const OutlineTree& tree, const OutlineTree::Node& node) const
{
    if (node.children.isEmpty() || !tree.levels.at(node.level).holdsMeasures || hasText(node))
        return false;
    const OutlineTree::Node& item = tree.nodes.at(node.children.first());
    return !QStringView(u"；;").contains(m_paragraphs.at(item.first).words.words().back());
}

/// A heading with no number below it: its measures are what stands under it, or behind it in its
/// own paragraph.
void OutlineBuilder::addLeafHeading(const OutlineTree::Node& node)
{
    openSection(node.first);
    const Heading heading = headingAt(node.first);
    if (timesResponsible(m_paragraphs, node.first + 1, node.last) > 1) {
        addParagraphs(node.first + 1, node.last);
    } else if (heading.bodyStart < m_paragraphs.at(node.first).words.size()) {
        addMeasure(node.first, node.last, heading.bodyStart);
    } else if (node.last > node.first + 1) {
        addMeasure(node.first + 1, node.last);
    } else {
        addSection();
        complain(NoticeIssue::Severity::Doubt,
                 kmh::tr("No measure was found below the heading “%1”.").arg(heading.title),
                 heading.quote);
    }
}

void OutlineBuilder::addMeasure(qsizetype first, qsizetype end, qsizetype from)
{
    addSection();
    const NoticeParagraph& paragraph = m_paragraphs.at(first);
    OutlineMeasure measure;
    measure.section = int(m_outline.sections.size()) - 1;
    measure.printed = from == 0 ? printedNumber(m_text, paragraph) : QString();
    const int start = from == 0 ? paragraph.quote().start : paragraph.words.quote(from, 1).start;
    measure.quote = {start, m_paragraphs.at(end - 1).quote().end() - start};
    measure.words =
        wordsOf(first, end, from == 0 && paragraph.number ? paragraph.number->length : from);
    const MeasureHeading heading = headingOf(measure.words);
    measure.titleLength = int(heading.length);
    measure.bodyStart = int(heading.bodyStart);
    m_outline.measures.append(measure);
}

/// Paragraphs from one on, of the first only what stands behind `from`.
CleanText OutlineBuilder::wordsOf(qsizetype first, qsizetype end, qsizetype from) const
{
    CleanText words = m_paragraphs.at(first).words.mid(from);
    for (qsizetype i = first + 1; i < end; ++i) {
        const int before = m_paragraphs.at(i - 1).quote().end();
        const int next = m_paragraphs.at(i).quote().start;
        const qsizetype lineBreak = QStringView(m_text).mid(before, next - before).indexOf(u'\n');
        if (lineBreak >= 0)
            words.append(CleanText(m_text, {before + int(lineBreak), 1}));
        words.append(m_paragraphs.at(i).words);
    }
    return words;
}

void OutlineBuilder::openSection(qsizetype paragraph)
{
    if (m_heading == paragraph)
        return;
    m_heading = paragraph;
    m_headingAdded = false;
}

/// The section that measures come under now, unless it is there already.
void OutlineBuilder::addSection()
{
    if (m_heading ? m_headingAdded : !m_outline.sections.isEmpty())
        return;
    OutlineSection section;
    if (m_heading) {
        const Heading heading = headingAt(*m_heading);
        section.title = heading.title;
        section.quote = heading.quote;
    } else {
        section.quote = m_extent.titleQuote;
    }
    m_outline.sections.append(section);
    m_headingAdded = true;
}

OutlineBuilder::Heading OutlineBuilder::headingAt(qsizetype at) const
{
    const NoticeParagraph& paragraph = m_paragraphs.at(at);
    const qsizetype number = paragraph.number ? paragraph.number->length : 0;
    const CleanText words = paragraph.words.mid(number);
    const MeasureHeading sentence = headingOf(words);
    qsizetype length = words.size();
    qsizetype body = words.size();
    if (sentence.length > 0) {
        length = sentence.length;
        body = sentence.bodyStart;
    } else if (const qsizetype bracket = responsibilityBracketAt(words.words()); bracket > 0) {
        length = bracket;
    }
    while (length > 1 && QStringView(u"。：").contains(words.words().at(length - 1)))
        --length;
    const Quote quote = paragraph.words.quote(0, number + length);
    return {words.words().left(length), quote, number + body};
}

void OutlineBuilder::complain(NoticeIssue::Severity severity, const QString& message,
                              const Quote& quote)
{
    m_outline.issues.append({0, severity, message, quote});
}

} // namespace kmh

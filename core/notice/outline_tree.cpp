// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outline_tree.h"

#include "core/notice/outline_general.h"
#include "core/notice/outline_levels.h"

#include <algorithm>

namespace kmh {

namespace {

using Style = Numbering::Style;

/// Builds the tree number by number.
class Builder
{
public:
    Builder(const QVector<NoticeParagraph>& paragraphs, OutlineTree& tree)
        : m_paragraphs(paragraphs)
        , m_tree(tree)
    {
    }

    void add(qsizetype at)
    {
        const Numbering number = *m_paragraphs.at(at).number;
        const Style style = placeFor(number);
        const int parent = m_open.isEmpty() ? -1 : m_open.last().node;
        const int node = int(m_tree.nodes.size());
        m_tree.nodes.append({at, at + 1, at + 1, levelOf(style, parent), parent});
        if (parent >= 0)
            m_tree.nodes[parent].children.append(node);
        m_open.append({style, number.number, node});
    }

    void extendTo(qsizetype end)
    {
        if (!m_open.isEmpty())
            m_tree.nodes[m_open.last().node].end = end;
        for (const Open& open : m_open)
            m_tree.nodes[open.node].last = end;
    }

private:
    struct Open
    {
        Style style;
        int number;
        int node;
    };

    /// Closes what the number does not belong to, and says which style it counts as.
    Style placeFor(const Numbering& number)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            const Open& open = m_open.at(i);
            const bool slip = isKin(open.style, number.style) && number.number == open.number + 1;
            if (open.style != number.style && !slip)
                continue;
            const Style style = open.style;
            m_open.resize(i);
            return style;
        }
        if (number.style == Style::ChineseComma) // the first level, GB/T 9704—2012, 7.3.3
            m_open.clear();
        return number.style;
    }

    /// 1. and 1、 are mixed up within a list.
    static bool isKin(Style a, Style b)
    {
        const auto isPlain = [](Style s) {
            return s == Style::ArabicDot || s == Style::ArabicComma;
        };
        return isPlain(a) && isPlain(b);
    }

    int levelOf(Style style, int parent)
    {
        const int above = parent < 0 ? -1 : m_tree.nodes.at(parent).level;
        for (int i = 0; i < m_tree.levels.size(); ++i) {
            if (m_tree.levels.at(i).style == style && m_tree.levels.at(i).above == above)
                return i;
        }
        m_tree.levels.append({style, above});
        return int(m_tree.levels.size()) - 1;
    }

    const QVector<NoticeParagraph>& m_paragraphs;
    OutlineTree& m_tree;
    QVector<Open> m_open;
};

} // namespace

int timesResponsible(const QVector<NoticeParagraph>& paragraphs, qsizetype first, qsizetype end)
{
    int times = 0;
    bool justSaid = false;
    for (qsizetype i = first; i < end; ++i) {
        const ResponsibilitySign sign = paragraphs.at(i).sign;
        times +=
            sign == ResponsibilitySign::Within || (sign == ResponsibilitySign::Only && !justSaid)
                ? 1
                : 0;
        justSaid = sign != ResponsibilitySign::None;
    }
    return times;
}

OutlineTree treeOf(const QVector<NoticeParagraph>& paragraphs, const NoticeExtent& extent)
{
    OutlineTree tree;
    Builder builder(paragraphs, tree);
    for (qsizetype i = extent.first; i < extent.end; ++i) {
        if (paragraphs.at(i).number)
            builder.add(i);
        builder.extendTo(i + 1);
    }
    markGeneralParts(paragraphs, extent, tree);
    findMeasureLevels(paragraphs, tree);
    return tree;
}

} // namespace kmh

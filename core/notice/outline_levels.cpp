// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outline_levels.h"

#include "core/notice/measure_heading.h"

#include <algorithm>

namespace kmh {

namespace {

using Node = OutlineTree::Node;

struct Counts
{
    int nodes = 0;
    int responsible = 0; ///< that say who is responsible, those below left aside
    int severalTimes = 0;
    int parents = 0;
    int headings = 0; ///< parents whose first paragraph is a heading and nothing else
    int listed = 0;   ///< that end in ； or ：, as items of a list do
};

class LevelFinder
{
public:
    LevelFinder(const QVector<NoticeParagraph>& paragraphs, OutlineTree& tree)
        : m_paragraphs(paragraphs)
        , m_tree(tree)
        , m_counts(tree.levels.size())
        , m_said(tree.nodes.size(), 0)
    {
        for (int i = 0; i < m_tree.nodes.size(); ++i) {
            const Node& node = m_tree.nodes.at(i);
            m_said[i] = timesResponsible(m_paragraphs, node.first, node.end);
        }
        giveBack();
        count();
    }

    void find()
    {
        const bool anybody = std::any_of(m_said.begin(), m_said.end(), [](int n) { return n > 0; });
        // A level comes behind the one above it, so that those below are decided first.
        for (int level = int(m_tree.levels.size()) - 1; level >= 0; --level) {
            const Counts& counts = m_counts.at(level);
            if (anybody && counts.responsible * 2 > counts.nodes)
                decideByResponsibility(level);
        }
        const auto isDecided = [](const OutlineTree::Level& l) {
            return l.isMeasure || l.holdsParagraphs;
        };
        if (std::none_of(m_tree.levels.begin(), m_tree.levels.end(), isDecided))
            decideByText();
        for (int level = int(m_tree.levels.size()) - 1; level >= 0; --level)
            markAbove(level);
    }

private:
    /// Who is named behind the last of several items, and behind none of the others, is named for
    /// all of them.
    void giveBack()
    {
        for (int i = int(m_tree.nodes.size()) - 1; i >= 0; --i) {
            const QVector<int>& children = m_tree.nodes.at(i).children;
            if (children.size() < 2 || m_said.at(children.last()) == 0)
                continue;
            const bool onlyLast =
                std::none_of(children.begin(), children.end() - 1, [&](int child) {
                    return m_said.at(child) > 0 || saysWhoLeads(child);
                });
            if (onlyLast) {
                m_said[i] += 1;
                m_said[children.last()] = 0;
            }
        }
    }

    /// In the middle of its words, where no measure ends.
    bool saysWhoLeads(int node) const
    {
        const Node& item = m_tree.nodes.at(node);
        return std::any_of(m_paragraphs.begin() + item.first, m_paragraphs.begin() + item.end,
                           [](const NoticeParagraph& p) { return namesWhoLeads(p.text()); });
    }

    void count()
    {
        for (int i = 0; i < m_tree.nodes.size(); ++i) {
            const Node& node = m_tree.nodes.at(i);
            if (node.isGeneral)
                continue;
            Counts& counts = m_counts[node.level];
            const QStringView text = m_paragraphs.at(node.first).text();
            ++counts.nodes;
            counts.responsible += m_said.at(i) > 0 ? 1 : 0;
            counts.severalTimes += m_said.at(i) > 1 ? 1 : 0;
            counts.parents += node.children.isEmpty() ? 0 : 1;
            counts.headings += !node.children.isEmpty() && isHeadingLine(text) ? 1 : 0;
            counts.listed += !text.isEmpty() && QStringView(u"；;").contains(text.back()) ? 1 : 0;
        }
    }

    /// Some lower level may name who is responsible for parts of a few measures; it is that of the
    /// measures only where most of these have such parts.
    void decideByResponsibility(int level)
    {
        QVector<bool> split(m_tree.nodes.size(), false);
        int alone = 0;
        for (int i = int(m_tree.nodes.size()) - 1; i >= 0; --i) {
            const Node& node = m_tree.nodes.at(i);
            for (const int child : node.children) {
                const int below = m_tree.nodes.at(child).level;
                split[i] = split.at(i) || split.at(child) || m_tree.levels.at(below).isMeasure;
            }
            alone += node.level == level && !split.at(i) && m_said.at(i) > 0 ? 1 : 0;
        }
        if (alone * 2 <= m_counts.at(level).nodes)
            return;
        const bool several = m_counts.at(level).severalTimes * 2 > m_counts.at(level).nodes;
        OutlineTree::Level& here = m_tree.levels[level];
        (several ? here.holdsParagraphs : here.isMeasure) = true;
        for (int below = level + 1; below < m_tree.levels.size(); ++below) {
            if (isBelow(below, level))
                m_tree.levels[below].isMeasure = false;
        }
    }

    bool isBelow(int level, int above) const
    {
        while (level >= 0 && level != above)
            level = m_tree.levels.at(level).above;
        return level == above;
    }

    void decideByText()
    {
        for (int level = 0; level < m_tree.levels.size(); ++level) {
            const int above = m_tree.levels.at(level).above;
            bool inside = false;
            for (int l = above; l >= 0; l = m_tree.levels.at(l).above)
                inside = inside || m_tree.levels.at(l).isMeasure;
            m_tree.levels[level].isMeasure = !inside && !isHeadings(level);
        }
    }

    /// Whether a good part of a level's nodes are headings of what is below them, and that is no
    /// list.
    bool isHeadings(int level) const
    {
        const Counts& counts = m_counts.at(level);
        if (counts.headings * 2 <= counts.parents || counts.parents * 3 < counts.nodes)
            return false;
        int items = 0;
        int listed = 0;
        for (int below = level + 1; below < m_tree.levels.size(); ++below) {
            if (m_tree.levels.at(below).above == level) {
                items += m_counts.at(below).nodes;
                listed += m_counts.at(below).listed;
            }
        }
        return listed * 3 < items;
    }

    void markAbove(int level)
    {
        const OutlineTree::Level& here = m_tree.levels.at(level);
        if (here.above >= 0 && (here.isMeasure || here.holdsMeasures || here.holdsParagraphs))
            m_tree.levels[here.above].holdsMeasures = true;
    }

    const QVector<NoticeParagraph>& m_paragraphs;
    OutlineTree& m_tree;
    QVector<Counts> m_counts;
    QVector<int> m_said; ///< by node
};

} // namespace

void findMeasureLevels(const QVector<NoticeParagraph>& paragraphs, OutlineTree& tree)
{
    LevelFinder(paragraphs, tree).find();
}

} // namespace kmh

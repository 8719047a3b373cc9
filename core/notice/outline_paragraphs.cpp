// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/brackets.h"
#include "core/notice/measure_heading.h"
#include "core/notice/outline_builder.h"

namespace kmh {

void OutlineBuilder::addUnnumbered()
{
    qsizetype first = m_extent.first;
    const auto isHeading = [&](qsizetype i) {
        const QString& words = m_paragraphs.at(i).words.words();
        return isHeadingLine(words) && !words.contains(u'，') && !words.endsWith(u'。');
    };
    const auto isPreamble = [&](qsizetype i) {
        const NoticeParagraph& p = m_paragraphs.at(i);
        const QString& words = p.words.words();
        return p.sign == ResponsibilitySign::None &&
               (words.endsWith(u'：') || words.contains(u"如下") || words.contains(u"制定本") ||
                words.contains(u"印发给你们"));
    };
    while (first < m_extent.end && isPreamble(first))
        ++first;
    int headings = 0;
    for (qsizetype i = first; i < m_extent.end; ++i)
        headings += isHeading(i) ? 1 : 0;
    const int times = timesResponsible(m_paragraphs, first, m_extent.end);
    if (headings == 0 || (times > 0 && headings >= times)) {
        addParagraphs(first, m_extent.end);
        return;
    }
    qsizetype from = first;
    for (qsizetype i = first; i < m_extent.end; ++i) {
        if (!isHeading(i))
            continue;
        addParagraphs(from, i);
        openSection(i);
        from = i + 1;
    }
    addParagraphs(from, m_extent.end);
}

void OutlineBuilder::addRows()
{
    for (qsizetype i = 0; i < m_paragraphs.size(); ++i) {
        if (!m_paragraphs.at(i).isRow)
            continue;
        if (i > m_extent.first && !m_paragraphs.at(i - 1).isRow && isHeadingOfRows(i - 1))
            openSection(i - 1);
        addMeasure(i, i + 1);
    }
}

/// 附件, （单位：亿元） and the like are none.
bool OutlineBuilder::isHeadingOfRows(qsizetype at) const
{
    const QStringView words = m_paragraphs.at(at).words.words();
    return isHeadingLine(words) && !words.startsWith(u"附") && !isOpeningBracket(words.front()) &&
           !words.contains(u"单位：");
}

/// Paragraphs without numbers, each up to where it is said who is responsible.
void OutlineBuilder::addParagraphs(qsizetype first, qsizetype end)
{
    const bool anybody = timesResponsible(m_paragraphs, first, end) > 0;
    qsizetype from = first;
    for (qsizetype i = first; i < end; ++i) {
        const bool said = m_paragraphs.at(i).sign != ResponsibilitySign::None;
        const bool goesOn = i + 1 < end && m_paragraphs.at(i + 1).sign == ResponsibilitySign::Only;
        if (anybody ? !said || goesOn : goesOn)
            continue;
        addMeasure(from, i + 1);
        from = i + 1;
    }
    if (from < end)
        addMeasure(from, end);
}

} // namespace kmh

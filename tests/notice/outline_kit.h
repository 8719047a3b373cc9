// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_outline.h"

#include <QtCore/QStringList>

namespace kmh::test {

/// An outline as lines: “# title” of a section, “number|heading|text” of a measure, / between its
/// paragraphs. Of a text behind the head of a letter, so that it is a notice.
inline QStringList outlineOf(const QString& plan)
{
    const Outline outline = readOutline(
        QStringLiteral(
            "某省人民政府办公厅关于印发某省2025年一季度若干措施的通知\n某政办〔2025〕1号\n"
            "各市人民政府：\n现将《某省2025年一季度若干措施》印发给你们。\n"
            "某省人民政府办公厅\n2025年1月5日\n某省2025年一季度若干措施\n") +
        plan);
    QStringList lines;
    int section = -1;
    for (const OutlineMeasure& measure : outline.measures) {
        while (section < measure.section)
            lines.append(QStringLiteral("# ") + outline.sections.at(++section).title);
        const QString words = measure.words.words();
        lines.append(QStringLiteral("%1|%2|%3")
                         .arg(measure.printed, words.left(measure.titleLength),
                              words.mid(measure.bodyStart).replace(u'\n', u'/')));
    }
    while (++section < outline.sections.size())
        lines.append(QStringLiteral("# ") + outline.sections.at(section).title);
    return lines;
}

} // namespace kmh::test

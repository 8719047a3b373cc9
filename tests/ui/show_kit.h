// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "ui/briefing/briefing_show.h"

namespace kmh::test {

inline BriefingPage handPage(const QString& key, const QString& headline)
{
    BriefingPage page;
    page.key = key;
    page.headline = {headline};
    page.source = QStringLiteral("截至 2025年2月20日");
    page.notes = QStringLiteral("备注：") + headline;
    return page;
}

/// A table of rows about the units `first`, `first` + 1, ….
inline BriefingTable unitRows(int first, int count)
{
    BriefingTable table{{{QStringLiteral("单位"), 1}}, {}, {}};
    for (int i = 0; i < count; ++i)
        table.rows.append({{{QStringLiteral("单位 %1").arg(first + i)}},
                           {UnitSubject{UnitId{qint64(first + i)}}}});
    return table;
}

/// Six pages by hand: a title without rows; an overview of units 1 to 3; “sector/industry”, which
/// has no rows and is about measure 7 as a whole; “behind” on two pages of ten and two rows; a
/// closing that is about nothing.
inline Briefing handBriefing()
{
    BriefingPage overview = handPage(QStringLiteral("overview"), QStringLiteral("三家单位"));
    overview.blocks = {unitRows(1, 3)};
    BriefingPage sector = handPage(QStringLiteral("sector/industry"), QStringLiteral("工业"));
    sector.about = {MeasureSubject{MeasureId{7}}};
    BriefingPage first = handPage(QStringLiteral("behind"), QStringLiteral("滞后 12 项"));
    first.parts = 2;
    BriefingPage second = first;
    second.part = 2;
    first.blocks = {unitRows(1, 10)};
    second.blocks = {unitRows(11, 2)};
    Briefing briefing;
    briefing.title = QStringLiteral("调度简报");
    briefing.pages = {handPage(QStringLiteral("title"), QStringLiteral("简报")),
                      overview,
                      sector,
                      first,
                      second,
                      handPage(QStringLiteral("closing"), QStringLiteral("下一步"))};
    return briefing;
}

/// Odd units have a detail, with a row for measure 1; so has every measure, without rows.
inline std::optional<BriefingPage> handDetail(const Subject& subject)
{
    if (const auto* unit = std::get_if<UnitSubject>(&subject); unit && unit->unit.value % 2 == 1) {
        BriefingPage page = handPage(QStringLiteral("detail"),
                                     QStringLiteral("单位 %1 细看").arg(unit->unit.value));
        BriefingTable table{{{QStringLiteral("举措"), 1}}, {}, {}};
        table.rows.append({{{QStringLiteral("举措 1")}}, {MeasureSubject{MeasureId{1}}}});
        page.blocks = {table};
        page.about = {subject};
        return page;
    }
    if (const auto* measure = std::get_if<MeasureSubject>(&subject)) {
        BriefingPage page = handPage(QStringLiteral("detail"),
                                     QStringLiteral("举措 %1 细看").arg(measure->measure.value));
        page.about = {subject};
        return page;
    }
    return {};
}

inline FrozenBriefing handFrozen()
{
    return {handBriefing(), &handDetail};
}

/// Counts how often a signal was sent.
template<class Sender, class Signal>
std::shared_ptr<int> counted(const Sender& sender, Signal signal)
{
    auto count = std::make_shared<int>(0);
    QObject::connect(&sender, signal, &sender, [count] { ++*count; });
    return count;
}

inline QString headline(const BriefingShow& show)
{
    return show.page().headline.text;
}

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "core/notice/deadline_words.h"
#include "core/notice/name_marks.h"

#include <QtCore/QDate>

#include <optional>

namespace kmh {

/// A text, the plan's period and what stands in names: what the days of the text's dates depend on.
/// Both must outlive it.
class DayFinder
{
public:
    DayFinder(QStringView text, const Period& plan);

    /// The last day on which what words of the text ask for is in time; nothing where nothing is
    /// due then. `next` are the date's words behind them, if any.
    std::optional<QDate> dayOf(const DateWords& words, const DateWords* next) const;

    /// Whether words are part of what something is called: 上半年目标任务, 全年的关系.
    bool isInName(const DateWords& words) const;

private:
    QStringView behind(const DateWords& words, QStringView marks) const;
    bool isAskedWithin(const DateWords& words) const;
    std::optional<QDate> calendarDayOf(const DateWords& words) const;
    std::optional<QDate> solarDayOf(const DateWords& words) const;
    QDate festivalIn(Festival festival, int daysBefore) const;
    std::optional<QDate> festivalDayOf(const DateWords& words, const DateWords* next) const;
    std::optional<QDate> heldOn(const DateWords& words) const;
    std::optional<QDate> inPlansTime(QDate day, const DateWords& words) const;

    QStringView m_text;
    const Period& m_plan;
    NameMarks m_marks;
};

} // namespace kmh

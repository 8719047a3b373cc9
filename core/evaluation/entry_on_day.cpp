// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entry_on_day.h"

#include "core/domain/beijing_day.h"
#include "core/domain/entry_states.h"

#include <algorithm>

namespace kmh {

namespace {

bool hadBegun(const Entry& version, QDate day)
{
    if (const QDate began = version.day(EntryField::OnDay); began.isValid())
        return began <= day;
    return phaseOf(version.state()) != EntryPhase::Closed || beijingDay(version.stamp.at) <= day;
}

} // namespace

std::optional<Entry> entryOn(const QVector<Entry>& versions, QDate day)
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(), [&](const Entry& version) {
        return !version.removed && hadBegun(version, day);
    });
    return found == versions.rend() ? std::nullopt : std::optional(*found);
}

} // namespace kmh

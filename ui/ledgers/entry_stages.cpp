// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/entry_stages.h"

#include "core/domain/entry_states.h"

#include <algorithm>

namespace kmh {

QVector<EntryStage> entryStages(LedgerKind kind, const QVector<Entry>& versions)
{
    QVector<EntryStage> stages;
    for (const EntryState& state : statesOf(kind))
        stages.append({QLatin1String(state.code), EntryStage::Place::Ahead, {}});
    qsizetype current = -1;
    for (const Entry& version : versions) {
        const auto found = std::find_if(stages.begin(), stages.end(), [&](const EntryStage& stage) {
            return stage.state == version.state();
        });
        if (found == stages.end())
            continue;
        current = found - stages.begin();
        found->since = version.day(EntryField::OnDay);
        for (auto later = found + 1; later != stages.end(); ++later)
            later->since = {};
    }
    for (qsizetype i = 0; i <= current; ++i)
        stages[i].place = i < current ? EntryStage::Place::Passed : EntryStage::Place::Current;
    return stages;
}

} // namespace kmh

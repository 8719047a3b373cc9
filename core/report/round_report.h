// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/dispatch_round.h"

namespace kmh {

/// One thing left to do in a round's step, in words ready to be shown, and what it is about.
struct RoundLine
{
    std::optional<Light> light = {};
    QString name = {};
    QString whose = {};
    QString detail = {};
    std::optional<MeasureId> measure = {};
    std::optional<IndicatorId> indicator = {};
    std::optional<EntryId> entry = {};
    std::optional<UnitId> unit = {};
};

/// 一调度, 一督导, 一对账, 一分析, 一通报.
QString roundStepName(EntryField step);

/// What is left of a step, line by line.
QVector<RoundLine> roundLines(const Assessment& assessment, const RoundTasks& tasks,
                              const RoundEntries& entries, EntryField step);

/// The same in one sentence: “应报96项，缺报2项。”
QString roundSentence(const RoundTasks& tasks, EntryField step);

/// A text to begin a step's from: the sentence, and what it is about. It states what is known and
/// draws no conclusion.
QString roundDraft(const Assessment& assessment, const RoundTasks& tasks,
                   const RoundEntries& entries, EntryField step);

} // namespace kmh

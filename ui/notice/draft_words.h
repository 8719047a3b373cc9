// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_lookup.h"

namespace kmh {

// What a draft's items are called on screen, in the interface's language; what comes from the
// notice stays in the notice's words.

/// 部分, 举措, 责任单位, 目标, …
QString draftKindLabel(const DraftContent& content);
/// An item in one line, without its kind: 省级重点项目开复工率 ≥25% · 一季度.
QString draftItemTitle(const DraftLookup& index, const DraftItem& item);
/// The words of a place without layout spaces and line breaks, cut off with … where longer.
QString shortWords(const QString& text, const Quote& quote, int longest = 40);

/// How far a person is with an item.
enum class CheckState { Open, Checked, Doubtful };
CheckState checkStateOf(const DraftLookup& index, const DraftItem& item);
/// With its shape: ● 待核, ✓ 已核, ▲ 存疑.
QString checkStateLabel(CheckState state);
/// The sentences of the doubts about an item that are not settled.
QStringList doubtSentences(const DraftLookup& index, DraftId id);

/// A thing to choose and what it is called.
template<class Value>
struct WordedChoice
{
    QString label;
    Value value;
};
QVector<WordedChoice<Role>> roleChoices();
QVector<WordedChoice<IndicatorKind>> indicatorKindChoices();
QVector<WordedChoice<Calendar>> calendarChoices();
QVector<WordedChoice<Aggregation>> aggregationChoices();
QVector<WordedChoice<Comparator>> comparatorChoices();
QVector<WordedChoice<Deliverable::Kind>> deliverableKindChoices();
QVector<WordedChoice<Deliverable::DueBasis>> dueBasisChoices();
QVector<WordedChoice<Project::Kind>> projectKindChoices();
/// Codes of Project::askCode.
QVector<WordedChoice<QString>> askChoices();
/// Codes of Mechanism::kindCode.
QVector<WordedChoice<QString>> mechanismChoices();
QVector<WordedChoice<DraftQuantity::Class>> quantityClassChoices();
/// Why words may need nothing to follow them up: the usual reasons.
QStringList usualReasons();

template<class Value>
QString choiceLabel(const QVector<WordedChoice<Value>>& choices, const Value& value)
{
    for (const WordedChoice<Value>& choice : choices) {
        if (choice.value == value)
            return choice.label;
    }
    return {};
}

} // namespace kmh

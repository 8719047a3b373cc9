// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/notice/brackets.h"

#include <QtCore/QStringView>

#include <optional>

namespace kmh {

/// What stands before names and says what they are: 牵头单位：, 责任部门:, 【配合单位】,
/// 分管领导：.
struct ResponsibilityLabel
{
    enum class Says {
        Lead,
        Responsible,
        Support,
        Supervise, ///< 督办单位: no role of a plan; taken for support
        People,    ///< 责任领导, 联系人
        Other,     ///< 完成时限： and whatever else is none of these
    };

    Says says = Says::Other;
    qsizetype length = 0; ///< with its colon or brackets
    /// Of what stands in brackets within it, 责任单位（排在首位的为牵头单位）: ; empty where
    /// nothing does.
    qsizetype remarkStart = 0;
    qsizetype remarkLength = 0;

    bool namesUnits() const { return says != Says::People && says != Says::Other; }
};

/// The label a text begins with.
std::optional<ResponsibilityLabel> responsibilityLabelAt(QStringView text);

/// Whether words are a label, without its colon: 牵头单位, 配合, 责任领导.
bool isResponsibilityLabel(QStringView words);
/// Whether a text begins with a label that needs no colon: 责任单位 alone on its line.
bool beginsWithUsualLabel(QStringView text);

/// Whether a text begins with one of the usual labels and its colon; where two columns stand side
/// by side nothing else is left between 牵头单位：省商务厅 and 配合单位：省财政厅.
bool isUsualLabelAt(QStringView text);

Role roleOf(ResponsibilityLabel::Says says);

/// The words behind names that say their role: 牵头, 按职责分工负责, 配合抓好落实.
struct RoleWords
{
    qsizetype start = 0; ///< the text's length where there are none
    std::optional<Role> role = {};
};
RoleWords roleWordsAtEndOf(QStringView text);

/// 排在首位的为牵头单位, 列第一位的牵头.
bool saysThatTheFirstLeads(QStringView text);
/// Whether one of a text's clauses says so, as a notice's preamble may: it holds for every measure.
bool holdsNoteThatTheFirstLeads(QStringView text);
/// 下同, 以下同: what was said holds from here on.
bool saysTheSameBelow(QStringView text);
/// 不再逐一列出 and the like.
bool saysThatItIsNotRepeated(QStringView text);
/// The length of 以下均需, 上述举措均由 before the ones who carry everything out; 0 where a text
/// does not begin so.
struct EveryMeasureWords
{
    qsizetype length = 0;
    bool above = false; ///< 以上, 上述
};
EveryMeasureWords everyMeasureWordsAt(QStringView text);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/notice/clauses.h"

namespace kmh {

/// How a verb with its object is read as something that can be ticked off.
struct DeliverableRule
{
    Deliverable::Kind kind = Deliverable::Kind::Work;
    /// The object is what is to be done and names it alone: 加快工业转型升级资金下达.
    bool nominal = false;
    /// The clause may hold a number asked for at its end, which is left to its target: 举办招聘活动
    /// 100场次.
    bool counted = false;
};

/// A verb at a place and what its rules make of its object.
struct VerbReading
{
    int length = 0; ///< of the verb; 0 where there is none
    std::optional<DeliverableRule> rule;
};
/// A verb may follow another: 研究制定, 组织开展, 落实调整; not more of them than this.
constexpr int mostVerbs = 4;
VerbReading readVerb(QStringView words);

/// Ends in the name of a document: 方案, 意见, 办法, 清单, 《…》.
bool namesDocument(QStringView words);
/// Ends in the name of an action that several may be listed of: 行动, 行动计划.
bool namesAction(QStringView words);
/// Ends as events are named: 年货节, 嘉年华, 演唱会.
bool namesEvent(QStringView words);
/// Ends in something that is done by itself, without a verb: 开复工, 纳统, 应统尽统.
bool namesProcess(QStringView words);

} // namespace kmh

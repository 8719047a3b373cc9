// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/deadline_reader.h"
#include "core/notice/draft.h"
#include "core/notice/quantity_reader.h"

namespace kmh {

/// What a measure asks for besides numbers, found in its words; items without ids and parents.
struct FoundTasks
{
    struct Found
    {
        DraftItem item;
        QString doubt = {}; ///< a sentence where it is a guess
    };

    QVector<Found> items; ///< deliverables, projects, mechanisms, money, in the order of the notice
    /// By index of the quantities given: which of `items` follows it up (a capacity's project, a
    /// count's work, money); none where nothing does.
    QVector<std::optional<int>> trackers;
    QVector<NoticeIssue> issues; ///< days by which nothing could be found that is asked for
};

/// Finds, in the body of a measure (no number, heading or brackets):
/// - documents to issue: 出台, 印发, 制定, 编制, 研究制定, 修订, 发布 + what;
/// - activities: 举办, 开展, 召开, 组织, 实施…行动 + what; payments: 兑现, 发放, 下达, 清偿 + what;
/// work:
///   建立, 建设, 启动, 完善…机制 and other things that can be ticked off, a clause each;
/// - named projects and enterprises with what is asked of them (推动A、B等项目尽早达产), names told
///   from descriptions by what they hold (place or company and what is built);
/// - mechanisms, special actions, lists and ledgers set up (“三张清单”, “五个一”推进机制);
/// - money (quantities of class Funding).
/// Days come from the deadlines: a task is held to the one whose clause it stands in, else to the
/// end of the plan's period. A deadline that neither a task nor a target is held to is a task of
/// its own, or an issue: none is lost.
FoundTasks findTasks(const CleanText& body, const QVector<FoundQuantity>& quantities,
                     const QVector<FoundDeadline>& deadlines, const Period& plan);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QVector>

#include <optional>

namespace kmh {

/// What a column of a table of measures holds, by the words at its head.
struct NoticeColumn
{
    enum class Holds {
        Number, ///< 序号, 编号
        Group,  ///< 板块, 类别: the section, printed once for its rows
        Task,   ///< 重点任务, 主要举措; of two the first is the heading
        Target, ///< 目标, 年度目标
        Who,    ///< 牵头单位, 责任部门, 责任领导: the head is the label
        When,   ///< 完成时限, 时间节点
        Other,  ///< 备注
    };

    Holds holds = Holds::Other;
    QString head;      ///< without spaces and what stands in brackets behind it
    QString unit = {}; ///< 万元 of 投资（万元）; empty where its numbers bring their own
};

/// A table has no more; what has is text with tabs.
inline constexpr qsizetype kMostTableColumns = 20;

/// The columns whose heads these cells are, one for each; nothing where they are no heads of a
/// table of measures: it has a task, and somebody who answers or a time.
std::optional<QVector<NoticeColumn>> tableHeadOf(const QStringList& cells);

/// Reads a line right below a head as its second, where all that stands in it are heads: 牵头单位
/// and 配合单位 below 责任单位 over both columns. Whether it is one; else the head stays as it is.
bool refineTableHead(QVector<NoticeColumn>& columns, const QStringList& cells);

} // namespace kmh

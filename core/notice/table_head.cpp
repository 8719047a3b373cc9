// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_head.h"

#include "core/notice/responsibility_words.h"
#include "core/notice/word_match.h"

#include <algorithm>

namespace kmh {

namespace {

using Holds = TableColumn::Holds;

constexpr qsizetype kLongestHead = 14;

constexpr QStringView kNumbers[] = {u"序号", u"编号", u"序", u"条目号", u"任务编号"};
constexpr QStringView kGroups[] = {u"板块", u"类别", u"领域", u"方面", u"分类", u"门类", u"专项"};
constexpr QStringView kTasks[] = {u"任务",     u"举措",     u"措施", u"工作内容", u"具体内容",
                                  u"主要内容", u"重点工作", u"事项", u"工作要点", u"任务内容"};
constexpr QStringView kTimes[] = {u"时限",     u"时间",     u"时间节点", u"期限",
                                  u"时间安排", u"节点要求", u"完成节点"};
constexpr QStringView kTargets[] = {u"目标", u"目标值", u"目标要求", u"预期成效", u"目标（值）"};

Holds meaningOf(QStringView head)
{
    if (wordAt(head, 0, kNumbers).size() == head.size())
        return Holds::Number;
    if (endsWithAny(head, kTargets))
        return Holds::Target;
    if (isResponsibilityLabel(head))
        return Holds::Who;
    if (holdsAny(head, kTimes))
        return Holds::When;
    if (endsWithAny(head, kGroups))
        return Holds::Group;
    return holdsAny(head, kTasks) ? Holds::Task : Holds::Other;
}

} // namespace

std::optional<QVector<TableColumn>> tableHeadOf(const QStringList& cells)
{
    if (cells.size() < 2 || cells.size() > kMostTableColumns)
        return {};
    QVector<TableColumn> columns;
    for (const QString& cell : cells) {
        if (cell.size() > kLongestHead)
            return {};
        columns.append({cell.isEmpty() ? Holds::Other : meaningOf(cell), cell});
    }
    const auto has = [&](Holds wanted) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const TableColumn& column) { return column.holds == wanted; });
    };
    if (!has(Holds::Task) || !(has(Holds::Who) || has(Holds::When)))
        return {};
    return columns;
}

} // namespace kmh

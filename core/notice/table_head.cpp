// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_head.h"

#include "core/notice/brackets.h"
#include "core/notice/quantity_unit.h"
#include "core/notice/responsibility_words.h"
#include "core/notice/word_match.h"

#include <algorithm>

namespace kmh {

namespace {

using Holds = NoticeColumn::Holds;

constexpr qsizetype kLongestHead = 14; ///< without its remark

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

/// A head without what stands in brackets at its end: 责任单位（排在首位的为牵头单位，下同）. What
/// that says of every row is read with the words outside the plan.
NoticeColumn columnOf(const QString& cell)
{
    NoticeColumn column{cell.isEmpty() ? Holds::Other : meaningOf(cell), cell};
    const auto opened =
        std::find_if(cell.begin(), cell.end(), [](QChar c) { return isOpeningBracket(c); });
    const qsizetype length = opened - cell.begin();
    if (length == 0 || opened == cell.end() || !isClosingBracket(cell.back()))
        return column;
    column.head = cell.left(length);
    column.holds = meaningOf(column.head);
    QStringView unit = QStringView(cell).mid(length + 1).chopped(1);
    if (unit.startsWith(u"单位："))
        unit = unit.mid(3);
    const qsizetype tens = unit.startsWith(u'万') || unit.startsWith(u'亿') ? 1 : 0;
    const auto known = unitAt(unit, tens);
    if (known && tens + known->length == unit.size())
        column.unit = unit.toString();
    return column;
}

bool isHead(const NoticeColumn& column)
{
    return column.head.size() <= kLongestHead;
}

} // namespace

std::optional<QVector<NoticeColumn>> tableHeadOf(const QStringList& cells)
{
    if (cells.size() < 2 || cells.size() > kMostTableColumns)
        return {};
    QVector<NoticeColumn> columns;
    for (const QString& cell : cells) {
        columns.append(columnOf(cell));
        if (!isHead(columns.last()))
            return {};
    }
    const auto has = [&](Holds wanted) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const NoticeColumn& column) { return column.holds == wanted; });
    };
    if (!has(Holds::Task) || !(has(Holds::Who) || has(Holds::When)))
        return {};
    return columns;
}

bool refineTableHead(QVector<NoticeColumn>& columns, const QStringList& cells)
{
    if (cells.size() > columns.size())
        return false;
    QVector<NoticeColumn> refined = columns;
    bool any = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).isEmpty())
            continue;
        refined[i] = columnOf(cells.at(i));
        if (!isHead(refined.at(i)) || refined.at(i).holds == Holds::Other)
            return false;
        any = true;
    }
    if (any)
        columns = refined;
    return any;
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/amount_scanner.h"

namespace kmh {

/// The words of a clause around an amount, as far as they say what is counted.
struct AmountClause
{
    int start = 0;   ///< of the clause, or behind the amount before it
    int subject = 0; ///< behind words of time and haste and verbs that count nothing: 确保, 实现
    int lead = 0;    ///< end of the words before the amount, without 同比增长
    int tailEnd = 0; ///< of the words behind it that go on with it; its end where none do
    QString growth;  ///< 增长, 提高, 下降 between them and the amount
};

/// `floor` is where the amount before ends, `ceiling` where the next one begins.
AmountClause clauseOf(QStringView text, const Amount& amount, qsizetype floor, qsizetype ceiling);

/// The name of what is counted, made of the words of the clause: 钾肥年产量; empty where it says
/// nothing itself (、增长8%以上).
QString countedName(QStringView text, const Amount& amount, const AmountClause& clause);

/// The end of the words behind an amount that name a product: 海东红狮10万吨多晶硅.
int productEnd(QStringView text, const Amount& amount, qsizetype ceiling);

/// The amount before one in its sentence.
struct NameBefore
{
    QString name;
    UnitKind kind = UnitKind::Count;
    bool joined = false; ///< only 、 or 和 and the next one's own words are between them
};

/// The name of an amount that says less than a name, from the one before it:
/// 完成投资500亿元、增长8%以上 → 投资增速; 更新燃气管网85公里、供水管网20公里 → 更新供水管网;
/// 重点项目开复工率25%以上、完成年度计划投资15%以上 → 重点项目完成年度计划投资.
QString sharedName(const QString& own, const NameBefore& before, const Amount& amount,
                   const QString& growth);

/// The length of words that only say when, at a place: 3月底前, 一季度, 上半年, 年内.
qsizetype timeWordsLength(QStringView text, qsizetype at);

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace kmh {

// The vocabulary by which a clause is taken apart into what is counted and the words around it.

/// The words of growth before an amount: 同比增长, 比上年提高; where they begin.
struct Growth
{
    int start = 0;
    QStringView word = {};
};
Growth growthBefore(QStringView text, qsizetype clauseStart, qsizetype end);
/// 增长 → 增速, 下降 → 降幅, 提高 → 提高幅度; nothing for no growth.
QString growthNoun(QStringView growth);
QString withoutGrowth(const QString& name);

/// The length of a word at a place that says nothing about what is counted: 确保, 全面, 组织, 其中.
qsizetype helperLength(QStringView text, qsizetype at);
/// Of the number of a list in the text: （1）, 1., 一是.
qsizetype listNumberLength(QStringView text, qsizetype at);
/// Of 、 和 以及 between two amounts.
qsizetype joinLength(QStringView text, qsizetype at);

/// Whether words are no more than a verb that says what is done with what is counted: 新建, 补贴.
bool isContentVerb(QStringView words);
/// Whether such a verb ends before a place: 新增 of 新增50户; 对 is none of them here.
bool endsWithVerb(QStringView text, qsizetype end);
/// The verb of that kind a name begins with; empty for none.
QString verbOf(const QString& name);
/// Whether words before a number go on behind it: 带动3000名农牧民, 已下达的5亿元资金.
bool goesOn(QStringView lead);
/// Whether what stands behind an amount does not say what is counted: 全部拨付到位.
bool isTailBarred(QStringView text, qsizetype at);
/// Whether words behind an amount end at a place: …隐患点|逐一排查.
bool endsTail(QStringView text, qsizetype at);

/// 活动, 项目: too little to be told by.
bool isVagueNoun(QStringView words);
/// 总量, 增速: part of what was named before.
bool isPartName(const QString& name);
/// 省级重点项目 of 省级重点项目开复工率; empty where it is no rate of things.
QString subjectOfRate(const QString& rate);
/// Takes off what a name does not end with: 累计, 的, 建设进度.
void trimName(QString& name);

} // namespace kmh

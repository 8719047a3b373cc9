// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparator.h"
#include "core/notice/clean_text.h"

#include <optional>

namespace kmh {

/// A number of a measure's words that means an amount.
struct FoundQuantity
{
    enum class Class {
        Target,   ///< asked for: 新增限上商贸企业20家以上
        Capacity, ///< part of a name: 海东红狮10万吨多晶硅
        Funding,  ///< money that is there to be used or given: 转移支付1049.4亿元
        Existing, ///< a count of what is there: 去年96项“两重”项目
    };

    int start = 0; ///< of the words: number, unit and the words of comparison, 超50场次, 25%以上
    int length = 0;
    Class kind = Class::Target;
    double value = 0;            ///< in `unit`; the lower end of a range
    std::optional<double> upper; ///< of a range, and only of one
    QString unit; ///< as printed: 万吨, 亿元, %, 个百分点, 万人次; 家 of 两千家 with 2000
    /// ≥ for a plain number asked for, 以上, 不低于, 达到, 力争, 突破; > for 超, 超过; ≤ for 以内,
    /// 不超过, 控制在…以内; = for money and for what is there, none for a capacity.
    std::optional<Comparator> comparator;
    bool about = false;   ///< 左右, 约: no comparator of its own
    bool striven = false; ///< 力争, 争取
    /// The words that say what is counted, with the number: 省级重点项目开复工率25%以上. They lie
    /// in one clause.
    int phraseStart = 0;
    int phraseLength = 0;
    QString counted;    ///< what is counted, as a name: 省级重点项目开复工率
    QString doubt = {}; ///< a sentence where the class or the name is a guess
};

/// The amounts of a measure's words (without its number and brackets), in their order. Left out are
/// numbers that mean none: of documents and meetings, years and dates, roads (G109, 国道315线),
/// grades (5A级), hotlines (12345), plans (十四五), fixed phrases (两重, 三保, 一企一策, 十大,
/// 一体化), what tells which ones (增长15%以上的企业), rates of support (每人500元, 2000元/台),
/// spans of time but for those to be kept within (压缩到12小时以内), and numerals in words that
/// count nothing (进一步, 统一). Arabic and Chinese numerals, 万 and 亿, fractions (三分之一, in
/// %), ranges with ~ – — 至 到. Linear in the length.
QVector<FoundQuantity> findQuantities(const CleanText& words);

} // namespace kmh

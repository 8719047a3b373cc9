// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/comparison_words.h"

#include "core/notice/word_match.h"

namespace kmh {

namespace {

enum class Sense { AtLeast, MoreThan, AtMost, LessThan, About, Reached, Striven, None };

struct Words
{
    Sense sense;
    WordList words;
};

constexpr QStringView kAtLeast[] = {u"不低于", u"不少于", u"不小于", u"突破",
                                    u"至少",   u"最少",   u"不下"};
constexpr QStringView kMoreThan[] = {u"超", u"超过", u"超出", u"高于", u"大于", u"多于", u"逾"};
constexpr QStringView kAtMost[] = {
    u"不超过", u"不高于", u"不多于", u"不大于", u"不得超过", u"最多",   u"最高",   u"控制在",
    u"控制到", u"压缩到", u"压缩至", u"压缩在", u"压减到",   u"压减至", u"缩短到", u"缩短至",
    u"降到",   u"降至",   u"下降到", u"下降至", u"降低到",   u"降低至", u"收窄到", u"收窄至",
    u"缩小到", u"缩小至", u"减少到", u"减少至", u"不突破"};
constexpr QStringView kLessThan[] = {u"低于", u"少于", u"小于", u"不到", u"不足"};
constexpr QStringView kAbout[] = {u"约", u"大约", u"约为", u"近", u"接近"};
constexpr QStringView kReached[] = {
    u"达到",   u"达",     u"提高到", u"提高至", u"提升到", u"提升至", u"增加到",
    u"增加至", u"增长到", u"增至",   u"扩大到", u"扩大至", u"稳定在", u"保持在",
    u"维持在", u"达成",   u"升至",   u"上升到", u"增长至", u"完成到", u"稳定达到"};
constexpr QStringView kStriven[] = {u"力争", u"争取", u"力求", u"努力", u"确保", u"保证", u"总体"};
constexpr QStringView kNeutral[] = {u"在", u"到",   u"至",   u"为",   u"于",  u"是",
                                    u"的", u"分别", u"要",   u"均",   u"都",  u"累计",
                                    u"共", u"共计", u"合计", u"总计", u"全部"};

/// Words that only end like one of these.
constexpr QStringView kNothing[] = {u"附近", u"最近", u"相近", u"邻近", u"公约", u"节约",
                                    u"签约", u"预约", u"集约", u"制约", u"契约", u"履约",
                                    u"合约", u"特约", u"到达", u"抵达", u"发达", u"雷达",
                                    u"赶超", u"村超", u"苏超", u"商超", u"传达", u"下达"};

constexpr Words kBefore[] = {{Sense::None, kNothing},      {Sense::AtLeast, kAtLeast},
                             {Sense::MoreThan, kMoreThan}, {Sense::AtMost, kAtMost},
                             {Sense::LessThan, kLessThan}, {Sense::About, kAbout},
                             {Sense::Reached, kReached},   {Sense::Striven, kStriven}};

constexpr QStringView kAbove[] = {u"以上",       u"及以上",     u"之上",
                                  u"以上（含）", u"（含）以上", u"(含)以上"};
constexpr QStringView kWithin[] = {u"以内", u"之内", u"以下", u"及以下", u"之下"};
constexpr QStringView kRoughly[] = {u"左右", u"上下", u"前后"};

/// The longest of the words that ends before a place, and what it says.
std::pair<Sense, qsizetype> senseBefore(QStringView text, qsizetype end)
{
    std::pair<Sense, qsizetype> best{Sense::None, 0};
    for (const Words& words : kBefore) {
        const QStringView word = wordBefore(text, end, words.words);
        if (word.size() > best.second)
            best = {words.sense, word.size()};
    }
    return best;
}

void apply(Sense sense, QStringView word, Comparison& read)
{
    const auto decide = [&](Comparator comparator) {
        if (!read.comparator)
            read.comparator = comparator;
    };
    switch (sense) {
    case Sense::AtLeast: return decide(Comparator::AtLeast);
    case Sense::MoreThan: return decide(Comparator::MoreThan);
    case Sense::AtMost: return decide(Comparator::AtMost);
    case Sense::LessThan: return decide(Comparator::LessThan);
    case Sense::About: read.about = true; return;
    case Sense::Reached: read.reached = true; return decide(Comparator::AtLeast);
    case Sense::Striven: read.striven = read.striven || word == u"力争" || word == u"争取"; return;
    case Sense::None: return;
    }
}

qsizetype behindLength(QStringView text, qsizetype end, Comparison& read)
{
    if (const QStringView word = wordAt(text, end, kAbove); !word.isEmpty()) {
        read.comparator = Comparator::AtLeast;
        return word.size();
    }
    if (const QStringView word = wordAt(text, end, kWithin); !word.isEmpty()) {
        read.comparator = Comparator::AtMost;
        return word.size();
    }
    if (const QStringView word = wordAt(text, end, kRoughly); !word.isEmpty()) {
        read.about = true;
        return word.size();
    }
    return 0;
}

} // namespace

Comparison comparisonAround(QStringView text, qsizetype start, qsizetype end)
{
    Comparison read;
    read.behind = int(behindLength(text, end, read));
    qsizetype at = start;
    for (int words = 0; words < 4; ++words) { // 确保力争达到约
        const auto [sense, length] = senseBefore(text, at);
        if (sense == Sense::None) {
            // 总量力争在2025年… joins nothing: a small word counts only with one of these before
            // it.
            const qsizetype small = wordBefore(text, at, kNeutral).size();
            if (small == 0 || senseBefore(text, at - small).first == Sense::None)
                break;
            at -= small;
            continue;
        }
        apply(sense, text.mid(at - length, length), read);
        at -= length;
    }
    read.before = int(start - at);
    return read;
}

} // namespace kmh

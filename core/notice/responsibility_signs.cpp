// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/responsibility_signs.h"

#include "core/notice/brackets.h"
#include "core/notice/responsibility_words.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

/// Not about who, but printed among those labels.
constexpr std::array<QStringView, 3> kTimeLabels = {u"完成时限", u"完成时间", u"时间节点"};

constexpr QStringView kUnitEnds = u"厅局委办部署院室社会处行站组队司所校府";
constexpr qsizetype kLongestBracket = 600;
constexpr qsizetype kLongestName = 30;
constexpr qsizetype kLongestLabel = 12; ///< between a label's beginning and its colon

bool isColon(QChar c)
{
    return c == u'：' || c == u':';
}

template<std::size_t N>
bool beginsWithOne(QStringView words, const std::array<QStringView, N>& labels)
{
    return std::any_of(labels.begin(), labels.end(),
                       [&](QStringView label) { return words.startsWith(label); });
}

QStringView withoutOpening(QStringView words)
{
    return !words.isEmpty() && isOpeningBracket(words.front()) ? words.mid(1) : words;
}

/// The words from the last mark on.
QStringView behindLastMark(QStringView words)
{
    const auto isMark = [](QChar c) {
        return QStringView(u"、，；。,;\n（(〔[【［”》").contains(c);
    };
    const auto mark = std::find_if(words.rbegin(), words.rend(), isMark);
    return words.last(mark - words.rbegin());
}

/// Whether a bracket holds a label alone: 【牵头单位】省商务厅.
bool closesLabel(QStringView words)
{
    for (const QChar c : words.left(kLongestLabel)) {
        if (isColon(c))
            return false;
        if (isClosingBracket(c))
            return true;
    }
    return false;
}

/// Some label with a colon soon behind it.
bool holdsLabel(QStringView words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isColon(words.at(i)))
            continue;
        const qsizetype from = std::max<qsizetype>(0, i - kLongestLabel);
        const QStringView before = words.mid(from, i - from);
        bool usual = false;
        for (qsizetype at = 0; at < before.size() && !usual; ++at)
            usual = beginsWithUsualLabel(before.mid(at));
        if (usual || isResponsibilityLabel(behindLastMark(before)))
            return true;
    }
    return false;
}

bool looksLikeUnit(QStringView name)
{
    if (name.endsWith(u'等'))
        name.chop(1);
    const auto ends = [&](QStringView end) { return name.endsWith(end); };
    return name.size() >= 2 && name.size() <= kLongestName && !name.contains(u'。') &&
           (kUnitEnds.contains(name.back()) || ends(u"公司") || ends(u"集团") || ends(u"中心") ||
            ends(u"单位") || ends(u"部门") || ends(u"海关"));
}

/// Names of units one after another; most of them have to look like some.
bool listsUnits(QStringView words)
{
    constexpr std::array<QStringView, 6> others = {u"以下简称", u"简称", u"下称",
                                                   u"其中",     u"含",   u"包括"};
    if (beginsWithOne(words, others))
        return false;
    int names = 0;
    int units = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && !QStringView(u"、，；,;").contains(words.at(i)))
            continue;
        ++names;
        units += looksLikeUnit(words.mid(from, i - from)) ? 1 : 0;
        from = i + 1;
    }
    return units > 0 && units * 2 >= names;
}

/// 省商务厅牵头，省财政厅按职责分工负责
bool saysWhoActs(QStringView words)
{
    constexpr std::array<QStringView, 4> deeds = {u"负责", u"配合", u"落实", u"牵头"};
    constexpr std::array<QStringView, 7> units = {u"厅", u"局",   u"委",  u"办",
                                                  u"府", u"部门", u"公司"};
    return std::any_of(deeds.begin(), deeds.end(),
                       [&](QStringView deed) { return words.endsWith(deed); }) &&
           std::any_of(units.begin(), units.end(),
                       [&](QStringView unit) { return words.contains(unit); });
}

/// The last sentence: behind the last 。 that something follows.
qsizetype lastSentenceAt(QStringView words)
{
    return words.size() < 2 ? 0 : words.left(words.size() - 1).lastIndexOf(u'。') + 1;
}

/// 由A牵头，B、C等相关部门按职责分工负责。
bool isSentenceOfResponsibility(QStringView sentence)
{
    if (sentence.endsWith(u'。'))
        sentence.chop(1);
    return (sentence.endsWith(u"负责") || sentence.endsWith(u"落实") ||
            sentence.endsWith(u"配合")) &&
           sentence.contains(u"牵头") && sentence.size() <= kLongestBracket;
}

} // namespace

bool beginsWithLabel(QStringView words)
{
    const QStringView inside = withoutOpening(words);
    if (beginsWithUsualLabel(inside) || beginsWithOne(inside, kTimeLabels))
        return true;
    for (const QStringView text : {words, inside}) {
        const auto label = responsibilityLabelAt(text);
        if (label && label->says != ResponsibilityLabel::Says::Other)
            return true;
    }
    return false;
}

bool namesWhoLeads(QStringView words)
{
    constexpr QStringView leads = u"牵头";
    for (qsizetype at = words.indexOf(leads); at >= 0; at = words.indexOf(leads, at + 1)) {
        qsizetype from = at;
        while (from > 0 && at - from <= kLongestName &&
               !QStringView(u"。；，：、").contains(words.at(from - 1)))
            --from;
        const QStringView clause = words.mid(from, at - from);
        if (looksLikeUnit(clause.startsWith(u'由') ? clause.mid(1) : clause))
            return true;
    }
    return false;
}

bool isResponsibility(QStringView withinBracket)
{
    return withinBracket.size() <= kLongestBracket &&
           (holdsLabel(withinBracket) || listsUnits(withinBracket) || saysWhoActs(withinBracket));
}

qsizetype responsibilityBracketAt(QStringView words)
{
    qsizetype end = words.size();
    if (end > 0 && words.at(end - 1) == u'。')
        --end;
    if (end == 0 || !isClosingBracket(words.at(end - 1)))
        return -1;
    int depth = 0;
    for (qsizetype i = end - 1; i >= std::max<qsizetype>(0, end - kLongestBracket); --i) {
        depth += isClosingBracket(words.at(i)) ? 1 : isOpeningBracket(words.at(i)) ? -1 : 0;
        if (depth > 0)
            continue;
        return isResponsibility(words.mid(i + 1, end - i - 2)) ? i : -1;
    }
    return -1;
}

ResponsibilitySign responsibilitySign(QStringView words)
{
    if (beginsWithLabel(words)) {
        const qsizetype bracket = responsibilityBracketAt(words);
        const bool open = !isOpeningBracket(words.front());
        const QStringView said =
            closesLabel(words) && words.endsWith(u'。') ? words.chopped(1) : words;
        return open || bracket == 0 || !said.contains(u'。') ? ResponsibilitySign::Only
                                                             : ResponsibilitySign::Within;
    }
    if (const qsizetype bracket = responsibilityBracketAt(words); bracket >= 0)
        return bracket == 0 ? ResponsibilitySign::Only : ResponsibilitySign::Within;
    if (holdsLabel(words))
        return ResponsibilitySign::Within;
    const qsizetype last = lastSentenceAt(words);
    if (!isSentenceOfResponsibility(words.mid(last)))
        return ResponsibilitySign::None;
    return last == 0 ? ResponsibilitySign::Only : ResponsibilitySign::Within;
}

} // namespace kmh

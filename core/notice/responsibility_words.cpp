// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/responsibility_words.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace kmh {

namespace {

using Says = ResponsibilityLabel::Says;

constexpr qsizetype kLongestLabel = 14;
constexpr qsizetype kLongestRemark = 40;

QStringList wordsOf(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

bool containsAny(QStringView text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

bool endsWithAny(QStringView text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.endsWith(word); });
}

qsizetype leadingWord(QStringView text, const QStringList& words)
{
    for (const QString& word : words) {
        if (text.startsWith(word))
            return word.size();
    }
    return 0;
}

const QStringList& leadWords()
{
    static const QStringList words = wordsOf("牵头 主办 主责 统筹");
    return words;
}

const QStringList& supportWords()
{
    static const QStringList words =
        wordsOf("配合 参与 参加 协办 协同 协助 协作 支持 会办 联办 联合");
    return words;
}

const QStringList& responsibleWords()
{
    static const QStringList words =
        wordsOf("责任 负责 承办 实施 落实 主管 承担 完成 执行 分工 包联 包抓 推进 组织");
    return words;
}

std::optional<Says> roleIn(QStringView words)
{
    if (containsAny(words, leadWords()))
        return Says::Lead;
    if (containsAny(words, supportWords()))
        return Says::Support;
    if (containsAny(words, responsibleWords()))
        return Says::Responsible;
    return {};
}

/// What a label's words say; Other for words that are none of a responsibility.
Says meaningOf(QStringView words)
{
    static const QStringList people =
        wordsOf("领导 责任人 负责人 联系人 牵头人 同志 分管人员 省级领导干部");
    static const QStringList units =
        wordsOf("单位 部门 地区 处室 科室 机构 企业 市州 主体 地方 方");
    static const QStringList alone =
        wordsOf("牵头 责任 负责 配合 主办 协办 参与 承办 牵头负责 配合落实 负责落实 责任分工 "
                "职责分工 任务分工 分工");
    static const QStringList deeds = wordsOf("支持 推进 组织 联合 协助"); // 支持企业 is none
    static const QStringList objects = wordsOf("企业 机构 地区 市州 地方 方");
    static const QStringList supervising = wordsOf("督办 督导 督查 监督 考核");
    if (!words.isEmpty() && (words.back() == u'为' || words.back() == u'是'))
        words.chop(1);
    static const QStringList noPeople = wordsOf("组织领导 加强领导 强化领导 坚强领导 全面领导");
    if (endsWithAny(words, people))
        return endsWithAny(words, noPeople) ? Says::Other : Says::People;
    if (leadingWord(words, deeds) > 0 && endsWithAny(words, objects))
        return Says::Other;
    if (!endsWithAny(words, units) && !alone.contains(words.toString()))
        return Says::Other;
    if (const auto says = roleIn(words))
        return *says;
    return containsAny(words, supervising) ? Says::Supervise : Says::Other;
}

bool isColon(QChar c)
{
    return c == u'：' || c == u':' || c == u'︰' || c == u'﹕';
}

bool separates(QChar c)
{
    return QStringView(u"、，；。,;！？!?\n“”‘’《》").contains(c);
}

/// 【责任单位】 and the like.
std::optional<ResponsibilityLabel> bracketedLabel(QStringView text)
{
    qsizetype end = 1;
    while (end < std::min(text.size(), kLongestLabel) && !isClosingBracket(text.at(end))) {
        const QChar c = text.at(end++);
        const bool isLast = end < text.size() && isClosingBracket(text.at(end));
        if (separates(c) || isOpeningBracket(c) || (isColon(c) && !isLast))
            return {};
    }
    if (end >= text.size() || !isClosingBracket(text.at(end)))
        return {};
    QStringView words = text.mid(1, end - 1);
    if (!words.isEmpty() && isColon(words.back()))
        words.chop(1);
    const Says says = meaningOf(words);
    if (says == Says::Other)
        return {};
    ++end;
    if (end < text.size() && isColon(text.at(end)))
        ++end;
    return ResponsibilityLabel{says, end};
}

/// Labels so usual that they need no colon to be one.
const QStringList& usualLabels()
{
    static const QStringList words =
        wordsOf("牵头单位 责任单位 配合单位 参与单位 协办单位 主办单位 承办单位 主责单位 协同单位 "
                "落实单位 实施单位 完成单位 牵头部门 责任部门 配合部门 牵头领导 责任领导 分管领导 "
                "包联领导 包抓领导 牵头责任 主要责任 责任主体 责任人 责任处室 责任科室 牵头处室");
    return words;
}

/// 责任单位省商务厅: the colon is missing, but the word is one of the usual labels.
std::optional<ResponsibilityLabel> labelWithoutColon(QStringView text)
{
    const QStringList& usual = usualLabels();
    static const QStringList starts =
        wordsOf("省 市 州 县 区 自治区 各 国家 中国 为省 为市 为州 为县 为各 是省");
    const auto found = std::find_if(usual.begin(), usual.end(),
                                    [&](const QString& word) { return text.startsWith(word); });
    if (found == usual.end())
        return {};
    const QStringView rest = text.mid(found->size());
    const bool goesOn = std::any_of(starts.begin(), starts.end(),
                                    [&](const QString& word) { return rest.startsWith(word); });
    if (!goesOn)
        return {};
    const bool is = rest.startsWith(u'为') || rest.startsWith(u'是');
    return ResponsibilityLabel{meaningOf(*found), found->size() + (is ? 1 : 0)};
}

/// Behind names: what may stand between and after the words that say a role.
const QStringList& fillingWords()
{
    static const QStringList words =
        wordsOf("按照 按 依照 依据 依 根据 各自 职责 职能 职权 权限 分工 任务 分别 共同 具体 组织 "
                "抓好 做好 抓紧 推进 推动 工作 统筹 贯彻 认真 协调");
    return words;
}

const QStringList& roleVerbs()
{
    static const QStringList words =
        wordsOf("牵头 负责 落实 实施 配合 参与 参加 协助 协同 支持 执行 "
                "承担 主办 协办 承办 会办");
    return words;
}

qsizetype trailingWord(QStringView text, const QStringList& words)
{
    for (const QString& word : words) {
        if (text.endsWith(word))
            return word.size();
    }
    return 0;
}

} // namespace

std::optional<ResponsibilityLabel> responsibilityLabelAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (isOpeningBracket(text.front()))
        return bracketedLabel(text);
    ResponsibilityLabel label;
    qsizetype words = 0; // of the label, up to a bracket within it
    for (qsizetype at = 0; at < text.size() && at - label.remarkLength <= kLongestLabel; ++at) {
        const QChar c = text.at(at);
        if (isColon(c)) {
            if (at == 0)
                return {};
            label.says = meaningOf(text.left(words > 0 ? words : at));
            label.length = at + 1;
            return label;
        }
        if (isOpeningBracket(c) && words == 0) {
            words = at;
            label.remarkStart = at + 1;
            while (at < std::min(text.size(), words + kLongestRemark) &&
                   !isClosingBracket(text.at(at)))
                ++at;
            label.remarkLength = at - label.remarkStart;
        } else if (separates(c) || isOpeningBracket(c)) {
            break;
        }
    }
    return labelWithoutColon(text);
}

bool isResponsibilityLabel(QStringView words)
{
    return meaningOf(words) != Says::Other;
}

bool beginsWithUsualLabel(QStringView text)
{
    return leadingWord(text, usualLabels()) > 0;
}

bool isUsualLabelAt(QStringView text)
{
    static const QStringList labels = usualLabels() + wordsOf("联系人 完成时限 完成时间");
    if (text.isEmpty() || !QStringView(u"牵责配参协主承落实完分包联").contains(text.front()))
        return false;
    const qsizetype length = leadingWord(text, labels);
    return length > 0 && length < text.size() && isColon(text.at(length));
}

Role roleOf(Says says)
{
    switch (says) {
    case Says::Lead: return Role::Lead;
    case Says::Support:
    case Says::Supervise: return Role::Support;
    case Says::Responsible:
    case Says::People:
    case Says::Other: break;
    }
    return Role::Responsible;
}

RoleWords roleWordsAtEndOf(QStringView text)
{
    qsizetype start = text.size();
    QStringList met;
    while (start > 0) {
        const QStringView left = text.left(start);
        qsizetype length = trailingWord(left, roleVerbs());
        if (length > 0)
            met.append(left.last(length).toString());
        else if (!met.isEmpty())
            length = trailingWord(left, fillingWords());
        if (length == 0)
            break;
        start -= length;
    }
    if (met.isEmpty())
        return {text.size(), {}};
    const auto says = roleIn(met.join(QString()));
    return {start, says ? std::optional(roleOf(*says)) : std::nullopt};
}

bool saysThatTheFirstLeads(QStringView text)
{
    static const QStringList first =
        wordsOf("首位 第一位 排名第一 列第一 排第一 排在第一 位列第一 第一个 排首 列首 排在最前");
    return containsAny(text, first) && text.contains(QStringLiteral("牵头"));
}

bool holdsNoteThatTheFirstLeads(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text.at(i)) && !isOpeningBracket(text.at(i)) &&
            !isClosingBracket(text.at(i)))
            continue;
        const QStringView clause = text.mid(from, i - from);
        if (clause.size() <= kLongestRemark && saysThatTheFirstLeads(clause))
            return true;
        from = i + 1;
    }
    return false;
}

bool saysTheSameBelow(QStringView text)
{
    static const QStringList words = wordsOf("下同 以下同 下列同 后同 以下相同 以下均同");
    return words.contains(text.toString());
}

bool saysThatItIsNotRepeated(QStringView text)
{
    static const QStringList repeat = wordsOf("列出 列示 列举 标注 说明 注明 重复 赘述 逐一 一一");
    return (text.startsWith(QStringLiteral("不再")) || text.startsWith(QStringLiteral("不另"))) &&
           text.size() <= 12 && containsAny(text, repeat);
}

EveryMeasureWords everyMeasureWordsAt(QStringView text)
{
    static const QStringList below = wordsOf("以下 下列 各项 所有 全部 本方案 本措施 各条");
    static const QStringList above = wordsOf("以上 上述");
    static const QStringList filling = wordsOf("各项 各条 举措 措施 任务 工作 重点 条款 事项 内容");
    static const QStringList must =
        wordsOf("均需 均须 均由 均应 均要 均请 都要 都由 都需 需 须 均 由");
    EveryMeasureWords found;
    qsizetype at = leadingWord(text, below);
    if (at == 0) {
        at = leadingWord(text, above);
        found.above = at > 0;
    }
    if (at == 0)
        return {};
    while (const qsizetype length = leadingWord(text.mid(at), filling))
        at += length;
    qsizetype asked = 0;
    while (const qsizetype length = leadingWord(text.mid(at + asked), must))
        asked += length;
    found.length = asked > 0 ? at + asked : 0;
    return found;
}

} // namespace kmh

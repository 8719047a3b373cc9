// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_title.h"

#include "core/notice/official_forms.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr qsizetype kLookedAt = 40;    ///< paragraphs a title may stand behind
constexpr qsizetype kLetter = 30;      ///< paragraphs a covering letter may have
constexpr qsizetype kMostLines = 5;    ///< of a title
constexpr qsizetype kLongestLine = 90; ///< characters
constexpr qsizetype kShortestName = 5;

constexpr std::array<QStringView, 22> kGenres = {
    u"通知",   u"措施",   u"举措",   u"方案",   u"要点",   u"清单",  u"安排", u"意见",
    u"计划",   u"办法",   u"任务",   u"细则",   u"目标",   u"行动",  u"通告", u"工作",
    u"分解表", u"分工表", u"任务表", u"安排表", u"责任表", u"一览表"};

/// What a web page's index says of a text and is no title of it.
constexpr std::array<QStringView, 10> kIndexWords = {
    u"索引号",   u"发文字号", u"发布机构", u"主题分类", u"成文日期",
    u"公文时效", u"首页",     u"信息分类", u"发文机关", u"公开方式"};

/// What a short title goes without, the longer ones first.
constexpr std::array<QStringView, 16> kForms = {
    u"若干政策措施", u"重点任务清单", u"工作任务清单", u"若干措施", u"若干举措", u"若干政策",
    u"若干意见",     u"政策措施",     u"任务清单",     u"实施方案", u"工作方案", u"措施",
    u"举措",         u"方案",         u"要点",         u"安排"};

template<std::size_t N>
bool holdsOne(QStringView words, const std::array<QStringView, N>& parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QStringView part) { return words.contains(part); });
}

bool isTitleLine(const NoticeParagraph& paragraph)
{
    const QStringView words = paragraph.words.words();
    return !paragraph.number && words.size() <= kLongestLine &&
           !QStringView(u"。：；，").contains(words.back()) && !words.contains(u'。') &&
           !isAnnexHead(words) && !holdsOne(words, kIndexWords);
}

bool endsTitle(QStringView words)
{
    while (!words.isEmpty() && QStringView(u"》”）)").contains(words.back()))
        words.chop(1);
    return std::any_of(kGenres.begin(), kGenres.end(),
                       [&](QStringView genre) { return words.endsWith(genre); });
}

/// The part of a title that names the plan.
QString nameIn(const QString& title)
{
    const qsizetype about = title.indexOf(u"关于");
    const qsizetype issuing = title.indexOf(u"印发", std::max<qsizetype>(0, about));
    if (about < 0 || issuing < 0)
        return title.mid(std::max<qsizetype>(0, about));
    QString name = title.mid(issuing + 2);
    const qsizetype opened = name.indexOf(u'《');
    const qsizetype closed = name.lastIndexOf(u'》');
    if (opened == 0 && closed > opened)
        return name.mid(1, closed - 1);
    if (name.endsWith(u"通知"))
        name.chop(2);
    if (name.endsWith(u'的'))
        name.chop(1);
    return name;
}

/// The names in 《》; with `behind` only those that it follows.
void collectNames(QStringView words, QStringList& names, QStringView behind = {})
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype opened = words.indexOf(u'《', from);
        const qsizetype closed = opened < 0 ? -1 : words.indexOf(u'》', opened);
        if (closed < 0)
            return;
        const QString name = bareName(words.mid(opened, closed - opened));
        if (name.size() >= kShortestName && !names.contains(name) &&
            words.mid(closed + 1).startsWith(behind))
            names.append(name);
        from = closed;
    }
}

} // namespace

bool isAnnexHead(QStringView words)
{
    return words.startsWith(u"附件") && words.size() <= 5;
}

QString bareName(QStringView words)
{
    QString bare;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

qsizetype titleLines(const QVector<NoticeParagraph>& paragraphs, qsizetype first, QString& words)
{
    words.clear();
    for (qsizetype i = first; i < std::min(paragraphs.size(), first + kMostLines); ++i) {
        if (!isTitleLine(paragraphs.at(i)))
            return 0;
        words += paragraphs.at(i).words.words();
        const bool letter = words.contains(u"关于");
        const bool isPart = words.endsWith(u"印发") || words.endsWith(u"关于");
        if (!isPart && (letter ? words.endsWith(u"通知") || words.endsWith(u"的函") ||
                                     (!words.contains(u"印发") && endsTitle(words))
                               : endsTitle(words)))
            return i + 1 - first;
    }
    return 0;
}

NoticeTitle titleOf(const QVector<NoticeParagraph>& paragraphs)
{
    NoticeTitle title;
    QString words;
    const qsizetype end = std::min(paragraphs.size(), kLookedAt);
    for (qsizetype i = 0; i < end && title.end == 0; ++i) {
        const qsizetype lines = titleLines(paragraphs, i, words);
        if (lines == 0)
            continue;
        const Quote first = paragraphs.at(i).quote();
        title.quote = {first.start, paragraphs.at(i + lines - 1).quote().end() - first.start};
        title.end = i + lines;
        title.name = nameIn(words);
        CleanText printed;
        for (qsizetype line = i; line < title.end; ++line)
            printed.append(paragraphs.at(line).words);
        if (const qsizetype about = words.indexOf(u"关于"); about > 0)
            title.issuer = issuersIn(printed.mid(0, about));
        if (const QString bare = bareName(title.name); bare.size() >= kShortestName)
            title.names.append(bare);
    }
    for (qsizetype i = 0; i < std::min(paragraphs.size(), kLetter); ++i)
        collectNames(paragraphs.at(i).words.words(), title.names);
    for (qsizetype i = title.end; i < std::min(paragraphs.size(), kLetter); ++i)
        collectNames(paragraphs.at(i).words.words(), title.handedOut, u"印发");
    return title;
}

QString shortTitleOf(const QString& title)
{
    const bool about = title.startsWith(u"关于");
    QString rest = title;
    for (const QStringView form : kForms) {
        if (title.endsWith(form)) {
            rest = title.chopped(form.size());
            break;
        }
    }
    if (about && rest.endsWith(u"通知"))
        rest.chop(2);
    if (rest.endsWith(u'的')) {
        rest.chop(1);
        rest = about ? rest.mid(2) : rest;
    }
    const bool counted = rest.endsWith(u'条') || rest.endsWith(u'项'); // 十条措施 is one word
    return rest.size() >= kShortestName && !counted ? rest : title;
}

} // namespace kmh

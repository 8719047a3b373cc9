// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_lines.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kmh {

namespace {

using Kind = NoticeLine::Kind;

constexpr int kLongestLeftover = 120; ///< characters
constexpr int kNarrowest = 36;        ///< columns a page is set in
constexpr int kWidest = 160;
constexpr int kSlack = 5;  ///< columns a broken line may fall short of the page's width
constexpr int kIndent = 4; ///< columns

/// Said by web pages around a text and by no notice.
constexpr std::array<QStringView, 20> kOfPages = {
    u"扫一扫",   u"打印本页", u"关闭窗口", u"关闭本页", u"分享到",   u"网站标识码", u"ICP备",
    u"公网安备", u"浏览次数", u"阅读次数", u"点击次数", u"当前位置", u"返回顶部",   u"版权所有",
    u"【打印",   u"【关闭",   u"[打印]",   u"[大]",     u"【大",     u"技术支持："};
/// The same where a line begins with it.
constexpr std::array<QStringView, 16> kOfPagesInFront = {
    u"上一篇",   u"下一篇",   u"相关链接", u"相关阅读", u"相关文件", u"相关文档",
    u"责任编辑", u"信息来源", u"来源：",   u"主办：",   u"承办：",   u"字号：",
    u"字体：",   u"首页>",    u"您的位置", u"相关解读"};
constexpr std::array<QStringView, 10> kWhole = {u"打印", u"关闭",        u"打印关闭", u"分享",
                                                u"收藏", u"纠错",        u"目录",     u"打印收藏",
                                                u"TOP",  u"保存打印关闭"};

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100;
}

bool isDash(QChar c)
{
    return QStringView(u"-—–－―‐﹣−─·•*~").contains(c);
}

bool isPageMark(QStringView words)
{
    if (words.size() > 20)
        return false;
    qsizetype digits = 0;
    qsizetype others = 0;
    for (const QChar c : words) {
        digits += c.isDigit() ? 1 : 0;
        others += c.isDigit() || isDash(c) || QStringView(u"第页共/,， ").contains(c) ? 0 : 1;
    }
    const bool page = words.startsWith(u'第') && words.contains(u'页');
    const bool bare = !words.contains(u'第') && !words.contains(u'页');
    return digits > 0 && digits <= 8 && others == 0 &&
           (page || (bare && digits <= 4) || words.contains(u'/'));
}

/// 一、稳定工业运行…………3
bool isOfContents(QStringView words)
{
    return words.size() > 4 && words.back().isDigit() &&
           (words.contains(u"………") || words.contains(u"......") || words.contains(u"······"));
}

bool isLeftover(QStringView words)
{
    if (words.size() > kLongestLeftover)
        return false;
    const auto contains = [&](QStringView part) { return words.contains(part); };
    const auto begins = [&](QStringView part) { return words.startsWith(part); };
    return std::find(kWhole.begin(), kWhole.end(), words) != kWhole.end() ||
           std::any_of(kOfPagesInFront.begin(), kOfPagesInFront.end(), begins) ||
           std::any_of(kOfPages.begin(), kOfPages.end(), contains) || isOfContents(words);
}

Kind kindOf(QStringView words)
{
    if (words.isEmpty())
        return Kind::Blank;
    if (isPageMark(words))
        return Kind::PageMark;
    return isLeftover(words) ? Kind::Leftover : Kind::Text;
}

NoticeLine lineAt(const QString& text, int start, int end)
{
    NoticeLine line;
    int indent = 0;
    for (int i = start; i < end; ++i)
        line.width += isWide(text.at(i)) ? 2 : 1;
    while (start < end && text.at(start).isSpace())
        indent += isWide(text.at(start++)) ? 2 : 1;
    while (end > start && text.at(end - 1).isSpace())
        line.width -= isWide(text.at(--end)) ? 2 : 1;
    line.quote = {start, end - start};
    line.words = CleanText(text, line.quote);
    line.kind = kindOf(line.words.words());
    line.indented = indent >= kIndent;
    return line;
}

} // namespace

QVector<NoticeLine> linesOf(const QString& text)
{
    QVector<NoticeLine> lines;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        lines.append(lineAt(text, int(start), int(end)));
        start = end + 1;
    }
    return lines;
}

/// A page's lines end where there is no more room: about as wide as each other and in the middle of
/// sentences. Lines that end where a sentence does say nothing.
int brokenWidth(const QVector<NoticeLine>& lines)
{
    std::array<int, kWidest + 1> counts = {};
    int texts = 0;
    int wider = 0;
    for (const NoticeLine& line : lines) {
        if (line.kind != Kind::Text || line.words.isEmpty())
            continue;
        ++texts;
        if (line.width > kWidest)
            ++wider;
        else if (!QStringView(u"。！？；：").contains(line.words.words().back()))
            ++counts[std::size_t(line.width)];
    }
    int best = 0;
    int most = 0;
    for (int width = kNarrowest; width <= kWidest; ++width) {
        const auto first = counts.begin() + std::max(0, width - kSlack);
        const int near = std::accumulate(first, counts.begin() + width + 1, 0);
        if (near > 0 && near >= most) {
            most = near;
            best = width;
        }
    }
    return wider == 0 && texts >= 6 && most * 3 >= texts ? best : 0;
}

} // namespace kmh

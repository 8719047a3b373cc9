// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/proposals.h"
#include "core/notice/waiver_words.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// How far around a place its words are looked at.
constexpr int reach = 60;

/// A place and the words around it, as they read.
struct Around
{
    CleanText text;
    Span place;
    Span clause; ///< up to ， 。 and the ends of lines

    QStringView said() const { return clause.viewOf(text.words()); }
};

bool endsClause(QChar c)
{
    return QStringView(u"，。；：！\n,:").contains(c);
}

Around around(const Plan& plan, const Quote& place, const Quote& bounds)
{
    const int start = std::max(bounds.start, place.start - reach);
    const int end = std::min(bounds.end(), place.end() + reach);
    Around result{CleanText(plan.noticeText, {start, end - start}), {}, {}};
    const QString& words = result.text.words();
    result.place = {int(result.text.indexOf(place.start)), int(result.text.indexOf(place.end()))};
    result.clause = result.place;
    while (result.clause.start > 0 && !endsClause(words.at(result.clause.start - 1)))
        --result.clause.start;
    while (result.clause.end < words.size() && !endsClause(words.at(result.clause.end)))
        ++result.clause.end;
    return result;
}

std::optional<WaiverProposal> proposal(const Around& words, const Span& span, const QString& reason)
{
    if (span.isEmpty())
        return {};
    return WaiverProposal{words.text.quote(span.start, span.length()), reason};
}

std::optional<WaiverProposal> proposal(const Around& words,
                                       const std::optional<WaivedWords>& waived)
{
    return waived ? proposal(words, waived->span, waived->reason) : std::nullopt;
}

/// The line a place stands in.
Span lineAround(const Around& around)
{
    const QString& words = around.text.words();
    Span line = around.place;
    while (line.start > 0 && words.at(line.start - 1) != u'\n')
        --line.start;
    while (line.end < words.size() && words.at(line.end) != u'\n')
        ++line.end;
    return line;
}

/// The characters around a place that numbers and dates are written with: 015000185/2025-00005.
Span runAround(const Around& around, QStringView marks)
{
    const QString& words = around.text.words();
    const auto belongs = [&](QChar c) {
        return c.isDigit() || (c.unicode() < 0x80 && c.isLetter()) || marks.contains(c);
    };
    Span run = around.place;
    while (run.start > 0 && belongs(words.at(run.start - 1)))
        --run.start;
    while (run.end < words.size() && belongs(words.at(run.end)))
        ++run.end;
    return run;
}

/// 2025年1月26日, 2025-01-26, 015000185/2025-00005.
std::optional<WaiverProposal> numberOfHead(const Around& around)
{
    constexpr int longest = 12; // a date in figures, with marks
    const Span date = runAround(around, u"年月日-/");
    const QStringView said = date.viewOf(around.text.words());
    if (said.contains(u'年') && said.endsWith(u'日'))
        return proposal(around, date, QStringLiteral("成文日期"));
    if (said.count(u'-') == 2 && said.size() <= longest)
        return proposal(around, date, QStringLiteral("成文日期"));
    if (said.size() > longest && (said.contains(u'/') || said.contains(u'-')))
        return proposal(around, date, QStringLiteral("索引号"));
    return {};
}

/// 关于印发《…》的通知, the plan's own title, 《…》 that is passed on.
std::optional<WaiverProposal> titleOfHead(const Around& around, const Plan& plan)
{
    const QString& words = around.text.words();
    const QString reason = QStringLiteral("公文标题");
    if (const Span line = lineAround(around); line.viewOf(words).startsWith(u"关于"))
        return proposal(around, line, reason);
    const auto open = int(words.lastIndexOf(u'《', around.place.start));
    const auto closed = int(words.lastIndexOf(u'》', around.place.start));
    if (open >= 0 && open > closed) {
        const auto close = int(words.indexOf(u'》', around.place.end));
        const Span line = lineAround(around);
        const bool whole = close >= 0 && close < line.end;
        return proposal(around, {std::max(open, line.start), whole ? close + 1 : line.end}, reason);
    }
    const Span line = lineAround(around);
    const QString said = line.in(words);
    if (said.endsWith(u"的通知") || plan.title.contains(said))
        return proposal(around, line, reason);
    return {};
}

/// What is said before the first section: head, covering letter, preamble. A covering letter that
/// asks for something itself is left to a person.
std::optional<WaiverProposal> waiverOfHead(const Around& around, const CoverageItem& open,
                                           const Plan& plan)
{
    const QString& words = around.text.words();
    if (const auto ordinal = proposal(around, ordinalAt(words, around.place)))
        return ordinal;
    if (const auto number = numberOfHead(around))
        return number;
    if (const auto title = titleOfHead(around, plan))
        return title;
    const QStringView said = around.said();
    if (said.contains(u"发布机构") || said.contains(u"公开发布") || said.contains(u"公文时效"))
        return proposal(around, around.clause, QStringLiteral("公文附注，不是待办事项"));
    if (said.contains(u"印发") || said.contains(u"制定本") || said.contains(u"制定如下"))
        return proposal(around, around.clause, QStringLiteral("印发本通知的用语，不是待办文件"));
    if (said.contains(u"“两会”"))
        return proposal(around, fixedPhraseAt(words, around.place));
    if (said.contains(u"报送") || said.contains(u"请于") || said.contains(u"上报"))
        return {};
    static const WordSet aims(u"确保 实现 推动 努力实现 力争 全力确保 奋力实现 坚决");
    if (aims.beginning(said) > 0)
        return proposal(around, around.clause, QStringLiteral("总目标，由各部分目标和任务落实"));
    if (open.kind == CoverageItem::Kind::Deadline)
        return proposal(around, around.clause, QStringLiteral("形势判断，不是任务"));
    return proposal(around, fixedPhraseAt(words, around.place));
}

/// The heading's words: their tasks stand behind them.
std::optional<WaiverProposal> waiverOfTitle(const CoverageItem& open, const Plan& plan,
                                            const Measure& measure)
{
    constexpr qsizetype longestTitle = 200;
    if (measure.title.isEmpty() || measure.title.size() > longestTitle)
        return {};
    const Quote body = plan.body(measure);
    const int longest = int(measure.title.size()) * 2 + reach;
    const CleanText words(plan.noticeText, {body.start, std::min(body.length, longest)});
    if (!words.words().startsWith(measure.title))
        return {};
    const Quote title = words.quote(0, measure.title.size());
    if (!title.contains(open.quote))
        return {};
    return WaiverProposal{title, QStringLiteral("标题用语，任务在正文中另列")};
}

/// A span of time that sets no day: 紧盯春运, 一季度主要经济指标.
std::optional<WaiverProposal> waiverOfSpan(const Around& around)
{
    const QStringView said = around.said();
    static const WordSet watching(u"紧盯 聚焦 围绕 突出 针对");
    if (watching.beginning(said) > 0)
        return proposal(around, {around.clause.start, around.place.end},
                        QStringLiteral("重点领域名称，不是期限"));
    static const WordSet seizing(u"抓住 抢抓 利用 把握 用好");
    if (seizing.beginning(said) > 0)
        return proposal(around, around.clause, QStringLiteral("活动时段，所列活动据此定期限"));
    const QStringView behind =
        Span{around.place.end, around.clause.end}.viewOf(around.text.words());
    static const WordSet figures(
        u"主要经济指标 经济指标 主要指标 目标任务 目标 指标 各项目标 经济运行 经济工作");
    if (const int figure = figures.beginning(behind); figure > 0)
        return proposal(around, {around.place.start, around.place.end + figure},
                        QStringLiteral("时间范围用语，目标见各部分"));
    return {};
}

/// 已下达的, 确保项目审批和资金下达能快则快: an action that is done, or that others follow up.
std::optional<WaiverProposal> waiverOfAction(const Around& around)
{
    const QString& words = around.text.words();
    constexpr int before = 2;
    const Span near{std::max(around.clause.start, around.place.start - before), around.place.start};
    const QStringView said = near.viewOf(words);
    if (said.endsWith(u'已') || said.endsWith(u"已经")) {
        const bool of = around.place.end < words.size() && words.at(around.place.end) == u'的';
        const bool money =
            words.at(around.place.start) == u'下' || words.at(around.place.start) == u'发';
        return proposal(around, {around.clause.start, around.place.end + (of ? 1 : 0)},
                        money ? QStringLiteral("资金已经下达，使用情况由资金台账跟踪")
                              : QStringLiteral("已经完成的事项，不是待办任务"));
    }
    static const WordSet assuring(u"确保 保证 做到 防止 避免");
    if (assuring.beginning(around.said()) > 0)
        return proposal(around, around.clause, QStringLiteral("一般性要求，由本条其他事项跟踪"));
    return {};
}

} // namespace

std::optional<WaiverProposal> proposedWaiver(const CoverageItem& open, const Plan& plan)
{
    if (!open.measure) {
        const Quote before{0, plan.sections.isEmpty() ? int(plan.noticeText.size())
                                                      : plan.sections.first().quote.start};
        const bool behind = !before.contains(open.quote);
        const Quote bounds = behind ? Quote{0, int(plan.noticeText.size())} : before;
        return waiverOfHead(around(plan, open.quote, bounds), open, plan);
    }
    const Measure& measure = plan.measure(*open.measure);
    if (const auto title = waiverOfTitle(open, plan, measure))
        return title;
    const Around words = around(plan, open.quote, plan.body(measure));
    switch (open.kind) {
    case CoverageItem::Kind::Quantity:
        if (const auto phrase = proposal(words, fixedPhraseAt(words.text.words(), words.place)))
            return phrase;
        return proposal(words, ordinalAt(words.text.words(), words.place));
    case CoverageItem::Kind::Deadline: return waiverOfSpan(words);
    case CoverageItem::Kind::Action: return waiverOfAction(words);
    }
    return {};
}

} // namespace kmh

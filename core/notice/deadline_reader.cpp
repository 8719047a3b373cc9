// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deadline_reader.h"

#include "core/notice/deadline_words.h"
#include "core/notice/name_marks.h"
#include "core/notice/solar_terms.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

using Kind = DateWords::Kind;
using Until = DateWords::Until;

constexpr qsizetype kLongestClause = 80; ///< what is further away is not asked for by then

/// What may be asked for within a span.
constexpr QStringView kAsking[] = {
    u"完成", u"开工", u"投产",   u"建成",   u"印发", u"出台", u"举办", u"启动", u"实现", u"达到",
    u"新增", u"下达", u"提交",   u"提请",   u"发布", u"制定", u"召开", u"兑现", u"拨付", u"发放",
    u"到位", u"通车", u"投运",   u"竣工",   u"组织", u"新建", u"培育", u"引进", u"突破", u"超过",
    u"增长", u"编制", u"不低于", u"不少于", u"落地", u"并网", u"形成", u"上线", u"开通", u"复工",
    u"达产", u"净增", u"接待",   u"开展",   u"签约", u"全部", u"力争"};
/// What stands directly behind a month or a day that is asked for: 3月开工.
constexpr QStringView kDoing[] = {
    u"完成", u"开工", u"投产", u"建成", u"印发", u"出台",   u"举办",   u"启动", u"实现", u"发布",
    u"召开", u"兑现", u"拨付", u"发放", u"通车", u"投运",   u"竣工",   u"上线", u"开通", u"复工",
    u"达产", u"并网", u"全部", u"开展", u"力争", u"前完成", u"底完成", u"组织"};
/// Behind a span they make it part of a name: 上半年目标任务, 全年的关系.
constexpr QStringView kNaming[] = {u"目标", u"经济", u"主要", u"任务", u"的",  u"计划", u"工作",
                                   u"各项", u"形势", u"指标", u"预期", u"GDP", u"实际", u"度"};
constexpr QStringView kIssuing[] = {u"印发", u"出台", u"制定", u"发布",
                                    u"下发", u"制发", u"编制", u"部署"};
constexpr QStringView kIssued[] = {u"通知", u"方案", u"预案", u"措施", u"安排",
                                   u"细则", u"公告", u"指南", u"计划", u"办法"};
constexpr QStringView kHolding[] = {u"举办", u"开展", u"组织", u"举行", u"推出", u"办好"};
constexpr QStringView kUpTo[] = {u"到", u"至", u"截至", u"截止", u"截止到", u"于"};
constexpr QStringView kLimit[] = {u"完成时限：", u"时限：",     u"完成时间：", u"办理时限：",
                                  u"时间节点：", u"时限要求：", u"完成期限：", u"期限：",
                                  u"完成时限:",  u"完成时间:"};

/// The words from a place to the next of some marks.
QStringView wordsUpTo(QStringView text, qsizetype at, QStringView marks)
{
    qsizetype end = at;
    while (end < text.size() && end - at < kLongestClause && !marks.contains(text.at(end)))
        ++end;
    return text.mid(at, end - at);
}

QStringView wordsBefore(QStringView text, qsizetype end, QStringView marks)
{
    qsizetype at = end;
    while (at > 0 && end - at < kLongestClause && !marks.contains(text.at(at - 1)))
        --at;
    return text.mid(at, end - at);
}

/// A text, the plan's period and what stands in names: what the days of its words depend on.
class DayFinder
{
public:
    DayFinder(QStringView text, const Period& plan)
        : m_text(text)
        , m_plan(plan)
        , m_marks(text)
    {
    }

    /// Nothing where nothing is due then.
    std::optional<QDate> dayOf(const DateWords& words, const DateWords* next) const
    {
        if (m_marks.isNamed(words.start) && words.kind != Kind::Festival) // “五一”前
            return {};
        std::optional<QDate> day;
        if (words.kind == Kind::Festival)
            day = festivalDayOf(words, next);
        else if (words.kind == Kind::SolarTerm)
            day = solarDayOf(words);
        else
            day = calendarDayOf(words);
        if (!day || !day->isValid())
            return {};
        return inPlansTime(*day, words);
    }

private:
    QStringView behind(const DateWords& words, QStringView marks) const
    {
        return wordsUpTo(m_text, words.start + words.length, marks);
    }

    /// A span is a deadline of its own where something is asked for within it; the plan's own one
    /// says no more than the plan does, but for 上半年, by which notices mean the end of June.
    bool isAskedWithin(const DateWords& words) const
    {
        const qsizetype end = words.start + words.length;
        const Period& span = *words.period;
        const bool half = span.kind() == Period::Kind::Half && span.ordinal() == 0;
        if ((span == m_plan && !half) || words.inRange || !wordAt(m_text, end, kNaming).isEmpty())
            return false;
        if (span.kind() == Period::Kind::Year) {
            const bool upTo = !wordBefore(m_text, words.start, kUpTo).isEmpty();
            return upTo || !wordAt(m_text, end, kDoing).isEmpty();
        }
        if (span.kind() == Period::Kind::Month || span.kind() == Period::Kind::Xun)
            return !wordAt(m_text, end, kDoing).isEmpty();
        const QStringView asked = behind(words, u"，。；：\n");
        const bool number =
            std::any_of(asked.begin(), asked.end(), [](QChar c) { return c.isDigit(); });
        return number || holdsAny(asked, kAsking);
    }

    std::optional<QDate> calendarDayOf(const DateWords& words) const
    {
        const qsizetype end = words.start + words.length;
        if (words.kind == Kind::Day) {
            const QDate day(words.year.value_or(m_plan.year()), *words.month, words.day);
            const bool due = words.until == Until::Before || words.until == Until::Within ||
                             !wordAt(m_text, end, kDoing).isEmpty();
            return due && !words.inRange ? std::optional(day) : std::nullopt;
        }
        const Period& span = *words.period;
        if (words.until == Until::During)
            return {};
        if (words.kind == Kind::SpanEnd || words.until == Until::Within)
            return span.lastDay();
        if (words.until == Until::Before) {
            const bool whole =
                span.kind() == Period::Kind::Month || span.kind() == Period::Kind::Year;
            return whole ? span.firstDay().addDays(-1) : span.lastDay();
        }
        return isAskedWithin(words) ? std::optional(span.lastDay()) : std::nullopt;
    }

    std::optional<QDate> solarDayOf(const DateWords& words) const
    {
        const bool before = words.until == Until::Before;
        return before ? std::optional(solarTermDay(words.solarTerm, m_plan.year()).addDays(-1))
                      : std::nullopt;
    }

    /// In the plan's year, or the next where that is before the plan.
    QDate festivalIn(Festival festival, int daysBefore) const
    {
        const QDate day = festivalDay(festival, m_plan.year()).addDays(-daysBefore);
        return day < m_plan.firstDay()
                   ? festivalDay(festival, m_plan.year() + 1).addDays(-daysBefore)
                   : day;
    }

    std::optional<QDate> festivalDayOf(const DateWords& words, const DateWords* next) const
    {
        if (words.until == Until::Before)
            return festivalIn(*words.festival, 1);
        const QStringView before = wordsBefore(m_text, words.start, u"，。；：、\n");
        const bool issued =
            holdsAny(before, kIssuing) && holdsAny(behind(words, u"，。；\n"), kIssued);
        if (words.until == Until::During && issued)
            return festivalIn(*words.festival,
                              1); // what is issued for a festival is there before it
        const bool goesOn =
            next && next->kind == Kind::Festival && next->start - (words.start + words.length) <= 1;
        return goesOn ? std::nullopt : heldOn(words);
    }

    /// What is held for a festival of one day is over with it. 两节 may mean 元旦 and 春节 or 春节
    /// and 元宵: it is read as the later end that the plan's period holds.
    std::optional<QDate> heldOn(const DateWords& words) const
    {
        Festival festival = *words.festival;
        if (words.bothFestivals)
            festival = Festival::Lantern;
        const bool oneDay = festival == Festival::Lantern || festival == Festival::Qingming ||
                            festival == Festival::DragonBoat || festival == Festival::MidAutumn;
        const QDate day = festivalDay(festival, m_plan.year());
        const bool within = m_plan.firstDay() <= day && day <= m_plan.lastDay();
        const bool held = holdsAny(wordsBefore(m_text, words.start, u"。；\n"), kHolding) ||
                          holdsAny(behind(words, u"。；\n"), kHolding);
        return oneDay && within && held ? std::optional(day) : std::nullopt;
    }

    /// A day before the plan is past where its year is named; where it is not, it is the next
    /// year's, unless that is far behind the plan.
    std::optional<QDate> inPlansTime(QDate day, const DateWords& words) const
    {
        if (day >= m_plan.firstDay())
            return day;
        if (words.year)
            return {};
        const QDate next = day.addYears(1);
        return next <= m_plan.lastDay().addMonths(6) ? next : day;
    }

    QStringView m_text;
    const Period& m_plan;
    NameMarks m_marks;
};

/// 月底 and 季度末 alone and festivals do not name their day themselves.
bool namesDay(const DateWords& words, QStringView text)
{
    const QChar first = text.at(words.start);
    const bool calendar = words.kind != Kind::Festival && words.kind != Kind::SolarTerm;
    return calendar && first != u'月' && !(first == u'季');
}

FoundDeadline deadlineOf(QStringView text, const DateWords& words, QDate day, qsizetype floor)
{
    FoundDeadline found;
    found.start = words.start;
    found.length = words.length;
    found.day = day;
    found.named = namesDay(words, text);
    found.period = words.period;
    const QStringView before = wordsBefore(text, words.start, u"，。；：\n");
    found.clauseStart = int(std::max<qsizetype>(floor, words.start - before.size()));
    return found;
}

/// Up to 。 or ； or the next deadline's clause; all the words where a label gives the measure's
/// own time limit (完成时限：9月底前).
void endClauses(QStringView text, QVector<FoundDeadline>& found)
{
    qsizetype end = text.size();
    qsizetype at = text.size();
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        FoundDeadline& deadline = found[i];
        for (; at > deadline.start; --at) {
            if (QStringView(u"。；\n").contains(text.at(at - 1)))
                end = at - 1;
        }
        deadline.clauseLength = int(end - deadline.clauseStart);
        end = deadline.clauseStart;
        at = std::min<qsizetype>(at, deadline.clauseStart);
    }
    for (FoundDeadline& deadline : found) {
        if (!wordBefore(text, deadline.start, kLimit).isEmpty()) {
            deadline.clauseStart = 0;
            deadline.clauseLength = int(text.size());
        }
    }
}

} // namespace

QVector<FoundDeadline> findDeadlines(const CleanText& words, const Period& plan)
{
    const QStringView text(words.words());
    const QVector<DateWords> dates = findDateWords(text, plan);
    const DayFinder finder(text, plan);
    QVector<FoundDeadline> found;
    qsizetype floor = 0;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const DateWords* next = i + 1 < dates.size() ? &dates.at(i + 1) : nullptr;
        const std::optional<QDate> day = finder.dayOf(dates.at(i), next);
        if (!day)
            continue;
        found.append(deadlineOf(text, dates.at(i), *day, floor));
        floor = dates.at(i).start + dates.at(i).length;
    }
    endClauses(text, found);
    return found;
}

QVector<FoundDeadline> findDeadlinesFrom(const CleanText& words, QDate issued)
{
    QVector<FoundDeadline> found =
        findDeadlines(words, Period::containing(issued, Period::Kind::Month));
    found.removeIf([&](const FoundDeadline& deadline) { return deadline.day < issued; });
    return found;
}

} // namespace kmh

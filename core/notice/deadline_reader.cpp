// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deadline_reader.h"

#include "core/notice/deadline_days.h"
#include "core/notice/word_match.h"

namespace kmh {

namespace {

using Kind = DateWords::Kind;

constexpr qsizetype kLongestClause = 80; ///< what is further away is not asked for by then
constexpr QStringView kLimit[] = {u"完成时限：", u"时限：",     u"完成时间：", u"办理时限：",
                                  u"时间节点：", u"时限要求：", u"完成期限：", u"期限：",
                                  u"完成时限:",  u"完成时间:"};

/// Where the clause of a place begins, no further back than another place.
qsizetype clauseStart(QStringView text, qsizetype at, qsizetype floor)
{
    const qsizetype least = std::max(floor, at - kLongestClause);
    while (at > least && !QStringView(u"，。；：\n").contains(text.at(at - 1)))
        --at;
    return at;
}

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
    found.clauseStart = int(clauseStart(text, words.start, floor));
    return found;
}

/// Whether a clause begins with a date, so that it says of itself when it is to be done: ，一季度
/// 新开工300个, ，确保全年完成8亿元. What is done by an earlier deadline ends before it.
bool beginsClause(QStringView text, const DateWords& words)
{
    static constexpr QStringView lead[] = {u"确保", u"力争", u"争取", u"努力", u"并",   u"同时",
                                           u"其中", u"全省", u"全市", u"全州", u"全县", u"全区",
                                           u"到",   u"至",   u"截至", u"在",   u"于"};
    qsizetype at = words.start;
    for (int taken = 0; taken < 2; ++taken)
        at -= wordBefore(text, at, lead).size();
    return at == 0 || QStringView(u"，。；：\n").contains(text.at(at - 1));
}

/// Up to 。 or ； or the next deadline's clause or one that begins with a date; all the words where
/// a label gives the measure's own time limit (完成时限：9月底前).
void endClauses(QStringView text, QVector<FoundDeadline>& found, const QVector<int>& datedClauses)
{
    qsizetype end = text.size();
    qsizetype at = text.size();
    qsizetype dated = datedClauses.size() - 1;
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        FoundDeadline& deadline = found[i];
        for (; dated >= 0 && datedClauses.at(dated) > deadline.start; --dated)
            end = std::min<qsizetype>(end, datedClauses.at(dated));
        for (; at > deadline.start; --at) {
            if (QStringView(u"。；\n").contains(text.at(at - 1)))
                end = std::min(end, at - 1);
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
    const bool isLabelled = holdsAny(text, kLimit);
    QVector<FoundDeadline> found;
    QVector<int> datedClauses; // that begin with a date by which nothing is due: the plan's quarter
    qsizetype floor = 0;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const DateWords& date = dates.at(i);
        const DateWords* next = i + 1 < dates.size() ? &dates.at(i + 1) : nullptr;
        // A festival that something is issued for (春节期间) says by when only where nothing does.
        const bool isOccasion = isLabelled && date.until == DateWords::Until::During;
        const std::optional<QDate> day = isOccasion ? std::nullopt : finder.dayOf(date, next);
        if (day) {
            found.append(deadlineOf(text, date, *day, floor));
            floor = date.start + date.length;
        } else if (beginsClause(text, date) && !finder.isInName(date)) {
            datedClauses.append(int(clauseStart(text, date.start, floor)));
        }
    }
    endClauses(text, found, datedClauses);
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

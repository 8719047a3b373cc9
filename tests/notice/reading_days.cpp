// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/reading_parts.h"

namespace kmh::test {

namespace {

/// A day the draft holds something to by the notice's own words.
struct ReadDay
{
    Quote quote;
    QDate day;
    bool expected = false;
};

QVector<ReadDay> daysOf(const Draft& draft)
{
    QVector<ReadDay> days;
    for (const DraftItem& item : draft.items) {
        const auto* task = contentOf<DraftDeliverable>(item);
        if (!task || !task->dueQuote)
            continue;
        bool known = false;
        for (const ReadDay& day : days)
            known = known || (day.quote == *task->dueQuote && day.day == task->due);
        if (!known)
            days.append({*task->dueQuote, task->due});
    }
    return days;
}

/// Targets are due with a period: with the one that ends on the day, or the 旬 or month it is in.
bool isDueOn(const Period& due, const QDate& day)
{
    const bool isShort = due.kind() == Period::Kind::Xun || due.kind() == Period::Kind::Month;
    return due.lastDay() == day || (isShort && due.firstDay() <= day && day <= due.lastDay());
}

bool isTargetDue(const Draft& draft, const MeasurePair& pair, const QDate& day)
{
    for (const DraftItem& item : draft.items) {
        const auto* target = contentOf<DraftTarget>(item);
        if (target && pair.read && item.parent == pair.read->id && isDueOn(target->due, day))
            return true;
    }
    return false;
}

void compareDeadline(const ExpectedDeadline& deadline, QVector<ReadDay>& days, bool targetDue,
                     ReadingScore& score)
{
    QString read;
    for (ReadDay& day : days) {
        for (const Quote& place : deadline.places) {
            if (!overlap(day.quote, place))
                continue;
            day.expected = true;
            if (read != u"right")
                read = day.day == deadline.date ? QStringLiteral("right")
                                                : day.day.toString(Qt::ISODate);
        }
    }
    const QString what =
        QStringLiteral("%1 = %2").arg(deadline.wording, deadline.date.toString(Qt::ISODate));
    if (read == u"right" || (read.isEmpty() && targetDue))
        score.right(ReadClass::Deadlines);
    else if (read.isEmpty())
        score.missing(ReadClass::Deadlines, what);
    else
        score.judge(ReadClass::Deadlines, false, what, read);
}

} // namespace

QVector<Quote> compareDeadlines(const Draft& draft, const QVector<MeasurePair>& pairs,
                                const ExpectedReading& expected, ReadingScore& score)
{
    QVector<ReadDay> days = daysOf(draft);
    for (const MeasurePair& pair : pairs) {
        for (const ExpectedDeadline& deadline : pair.expected->deadlines)
            compareDeadline(deadline, days, isTargetDue(draft, pair, deadline.date), score);
    }
    QVector<Quote> wrong;
    for (const ReadDay& day : days) {
        const QString wording = day.quote.in(draft.text);
        if (day.expected || countsNeitherWay(expected, QStringLiteral("deadlines"), wording))
            continue;
        wrong.append(day.quote);
        score.extra(ReadClass::Deadlines, wording + u' ' + day.day.toString(Qt::ISODate));
    }
    return wrong;
}

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/argument_values.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"

#include <QtCore/QRegularExpression>

namespace kmh {

namespace {

constexpr QSize kSmallest{640, 480};
constexpr QSize kLargest{7680, 4320};

QString outsidePlan(const Period& period, const Plan& plan)
{
    const QString from = plan.period.firstDay().toString(Qt::ISODate);
    const QString to = plan.period.lastDay().toString(Qt::ISODate);
    const QDate last = lastReleaseDay(plan);
    if (last == plan.period.lastDay())
        return tr("%1 lies outside the plan, which runs from %2 to %3 (%4); choose a period within "
                  "it.")
            .arg(period.code(), from, to, plan.period.code());
    return tr("%1 lies outside the plan, which runs from %2 to %3 (%4); choose a period within it, "
              "or a ten-day period after it until the last of its figures comes on %5.")
        .arg(period.code(), from, to, plan.period.code(), last.toString(Qt::ISODate));
}

} // namespace

Period readPeriod(const QString& text, const Plan& plan)
{
    const std::optional<Period> period = Period::parse(text);
    if (!period)
        throw Error(
            Error::Kind::Usage,
            kmh::tr("“%1” is no period; write 2025, 2025H1, 2025Q1, 2025-03 or 2025-03-X2 (X1, X2 "
                    "and X3 are the month's ten-day periods).")
                .arg(text));
    if (!plan.period.contains(*period) && !assessablePeriods(plan).contains(*period))
        throw Error(Error::Kind::Usage, outsidePlan(*period, plan));
    return *period;
}

QDateTime readMoment(const QString& text, DayEdge edge)
{
    const QString trimmed = text.trimmed();
    QDateTime moment;
    if (trimmed.size() == 10)
        moment = QDateTime(QDate::fromString(trimmed, Qt::ISODate),
                           edge == DayEdge::First ? QTime(0, 0) : QTime(23, 59, 59, 999));
    else
        moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!moment.isValid())
        throw Error(Error::Kind::Usage,
                    kmh::tr("“%1” is no time; write 2025-03-21, 2025-03-21T08:30 or "
                            "2025-03-21T08:30:00+08:00.")
                        .arg(text));
    return moment.toUTC();
}

QString readChoice(const QString& text, const QString& option, const QStringList& choices)
{
    if (!choices.contains(text))
        throw Error(Error::Kind::Usage, kmh::tr("There is no “%1” for --%2; choose one of %3.")
                                            .arg(text, option, choices.join(u' ')));
    return text;
}

QSize readPictureSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})[xX×]([0-9]{1,5})$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.boundedTo(kLargest) != size || size.expandedTo(kSmallest) != size)
        throw Error(
            Error::Kind::Usage,
            tr("“%1” is no size for a page; write width×height in pixels such as 1920x1080, "
               "from 640x480 to 7680x4320.")
                .arg(text));
    return size;
}

} // namespace kmh

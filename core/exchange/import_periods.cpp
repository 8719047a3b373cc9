// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_periods.h"

#include "core/domain/beijing_day.h"
#include "core/domain/text.h"

namespace kmh {

namespace {

/// What periods are to be asked about: files have few, however many lines.
class Periods
{
public:
    struct Judgement
    {
        bool refused = false;
        QString sentence = {}; ///< empty for a period that is as it should be
    };

    Periods(const Plan& plan, const QDateTime& now)
        : m_first(std::min(plan.reportingStart(), QDate(plan.period.firstDay().year() - 1, 1, 1)))
        , m_last(plan.period.lastDay())
        , m_today(beijingDay(now))
    {
    }

    const Judgement& of(const Period& period)
    {
        const int key = (int(period.kind()) * 10'000 + period.year()) * 100 + period.ordinal();
        auto found = m_known.constFind(key);
        if (found == m_known.cend())
            found = m_known.insert(key, judged(period));
        return *found;
    }

private:
    Judgement judged(const Period& period) const
    {
        if (m_today.isValid() && period.firstDay() > m_today)
            return {true,
                    kmh::tr("%1 has not begun yet; mend the period.").arg(periodLabel(period))};
        if (period.lastDay() < m_first || period.firstDay() > m_last)
            return {false, kmh::tr("%1 is far from the plan's own periods; check whether it is "
                                   "meant.")
                               .arg(periodLabel(period))};
        return {};
    }

    QDate m_first;
    QDate m_last;
    QDate m_today;
    QHash<int, Judgement> m_known;
};

} // namespace

void judgePeriods(QVector<ImportLine>& lines, const Plan& plan, const QDateTime& now)
{
    Periods periods(plan, now);
    for (ImportLine& line : lines) {
        if (line.status == ImportLine::Status::Unchanged ||
            line.status == ImportLine::Status::Refused)
            continue;
        const Periods::Judgement& judgement = periods.of(line.change.key.period);
        if (judgement.sentence.isEmpty())
            continue;
        if (judgement.refused)
            line.status = ImportLine::Status::Refused;
        line.message = line.message.isEmpty() ? judgement.sentence
                                              : judgement.sentence + kmh::tr("; ") + line.message;
    }
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_doubts.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/figure_remarks.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

class Doubts
{
public:
    Doubts(QVector<ImportLine>& lines, const ImportContext& context)
        : m_lines(lines)
        , m_context(context)
        , m_plan(*context.plan)
        , m_first(m_plan.reportingStart())
        , m_last(m_plan.period.lastDay())
    {
    }

    void tell()
    {
        gatherLines();
        if (m_places.isEmpty())
            return;
        QHash<FigureKey, QStringList> doubts;
        for (const FigureRemark& remark : figureRemarks(inForce(), changes()))
            doubts[remark.key].append(remark.sentence);
        for (auto doubt = doubts.begin(); doubt != doubts.end(); ++doubt) {
            QString& message = m_lines[m_places.value(doubt.key())].message;
            if (!message.isEmpty())
                doubt->append(message);
            message = doubt->join(kmh::tr("; "));
        }
    }

private:
    bool isOfPlan(const Period& period) const
    {
        return period.firstDay() >= m_first && period.lastDay() <= m_last;
    }

    void gatherLines()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const ImportLine& line = m_lines[i];
            if (line.status != ImportLine::Status::Refused &&
                line.status != ImportLine::Status::Unchanged && isOfPlan(line.change.key.period))
                m_places.insert(line.change.key, i);
        }
    }

    /// In the order of the file.
    QVector<FigureChange> changes() const
    {
        QVector<FigureChange> changes;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_places.value(m_lines[i].change.key, -1) == i)
                changes.append(m_lines[i].change);
        }
        return changes;
    }

    /// Those the file has figures of, the rates these are part of, and the parts of all of them.
    QSet<IndicatorId> indicators() const
    {
        QSet<IndicatorId> touched;
        for (auto it = m_places.keyBegin(); it != m_places.keyEnd(); ++it)
            touched.insert(it->indicator);
        const auto isTouched = [&](const std::optional<IndicatorId>& part) {
            return part && touched.contains(*part);
        };
        QSet<IndicatorId> all = touched;
        for (const Indicator& indicator : m_plan.indicators) {
            if (!touched.contains(indicator.id) && !isTouched(indicator.numerator) &&
                !isTouched(indicator.denominator))
                continue;
            all.insert(indicator.id);
            for (const auto& part : {indicator.numerator, indicator.denominator}) {
                if (part)
                    all.insert(*part);
            }
        }
        return all;
    }

    /// All that may be in force of them, in every region.
    QVector<FigureKey> keysAround() const
    {
        QVector<FigureKey> keys;
        for (const IndicatorId indicator : indicators()) {
            QVector<Period> periods; // each once
            const Calendar calendar = m_plan.indicator(indicator).calendar;
            for (const Calendar longer :
                 {calendar, Calendar::Month, Calendar::Quarter, Calendar::Half, Calendar::Year}) {
                if (reportingKind(longer) < reportingKind(calendar))
                    continue;
                for (const Period& period : periodsOf(longer)) {
                    if (isOfPlan(period) && !periods.contains(period))
                        periods.append(period);
                }
            }
            for (const Region& region : m_plan.regions) {
                for (const Period& period : std::as_const(periods))
                    keys.append({indicator, region.id, period});
            }
        }
        return keys;
    }

    const QVector<Period>& periodsOf(Calendar calendar) const
    {
        QVector<Period>& periods = m_periods[int(calendar)];
        if (periods.isEmpty()) {
            for (int year = m_first.year(); year <= m_last.year(); ++year)
                periods += reportingPeriods(calendar, Period::year(year));
        }
        return periods;
    }

    Snapshot inForce() const
    {
        const QHash<FigureKey, ReportedFigure> figures = m_context.inForce(keysAround());
        Snapshot snapshot;
        snapshot.plan = m_context.plan;
        snapshot.period = m_plan.period;
        for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
            const FigureKey& key = it.key();
            snapshot.observations.append(
                {key.indicator, key.region, key.period, it->value, it->cumulative, it->quality});
        }
        std::sort(snapshot.observations.begin(), snapshot.observations.end(),
                  [](const Observation& a, const Observation& b) {
                      if (a.indicator != b.indicator)
                          return a.indicator < b.indicator;
                      return a.region != b.region ? a.region < b.region : a.period < b.period;
                  });
        return snapshot;
    }

    QVector<ImportLine>& m_lines;
    const ImportContext& m_context;
    const Plan& m_plan;
    QDate m_first;
    QDate m_last;
    QHash<FigureKey, qsizetype> m_places;
    mutable QHash<int, QVector<Period>> m_periods;
};

} // namespace

void tellDoubts(QVector<ImportLine>& lines, const ImportContext& context)
{
    Doubts(lines, context).tell();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/due_figures.h"

#include "core/domain/beijing_day.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/late_reports.h"
#include "core/evaluation/series.h"
#include "core/report/unit_dossier.h"

#include <algorithm>

namespace kmh {

namespace {

/// What came for a figure, or for a longer period of the same end.
class Came
{
public:
    explicit Came(const DueRecords& records)
    {
        for (const FirstReport& report : records.reports)
            m_reports[{report.indicator, report.region}].append(report);
        for (const Receipt& receipt : records.receipts)
            m_receipts.insert(receipt.id, receipt);
    }

    const FirstReport* of(const FigureKey& key) const
    {
        const auto found = m_reports.constFind({key.indicator, key.region});
        if (found == m_reports.cend())
            return nullptr;
        const FirstReport* longer = nullptr;
        for (const FirstReport& report : *found) {
            if (report.period == key.period)
                return &report;
            if (report.period.lastDay() == key.period.lastDay() &&
                report.period.kind() > key.period.kind())
                longer = &report;
        }
        return longer;
    }

    QString sender(const FirstReport& report) const
    {
        const auto receipt =
            report.receipt ? m_receipts.constFind(*report.receipt) : m_receipts.cend();
        return receipt != m_receipts.cend() && !receipt->sender.isEmpty() ? receipt->sender
                                                                          : report.source;
    }

private:
    QHash<std::pair<IndicatorId, RegionId>, QVector<FirstReport>> m_reports;
    QHash<ReceiptId, Receipt> m_receipts;
};

class Owed
{
public:
    Owed(const Snapshot& snapshot, const DueRecords& records, QDate day)
        : m_snapshot(snapshot)
        , m_plan(*snapshot.plan)
        , m_came(records)
        , m_due{roundOf(snapshot.period), day, {}}
    {
        for (const Unit& unit : m_plan.units) {
            for (const IndicatorId id : reportedBy(m_plan, unit.id))
                m_reporters.insert(id, unit.id);
        }
    }

    DueFigures figures()
    {
        for (const Indicator& indicator : m_plan.indicators) {
            for (const Region& region : m_plan.regions)
                add(indicator, region.id);
        }
        for (const Indicator& indicator : m_plan.indicators) {
            for (const Region& region : m_plan.regions) {
                if (isWelcome(indicator, region.id))
                    addOptional(indicator, region.id);
            }
        }
        sort(m_due.figures);
        sort(m_due.optional);
        return m_due;
    }

private:
    bool isProvince(RegionId region) const { return region == m_plan.province().id; }

    Reporter reporterOf(IndicatorId indicator, RegionId region) const
    {
        if (!isProvince(region))
            return {{}, region};
        const auto unit = m_reporters.constFind(indicator);
        return unit == m_reporters.cend() ? Reporter() : Reporter{*unit, {}};
    }

    /// Units, prefectures, and what nobody is named for.
    qsizetype place(const Reporter& reporter) const
    {
        qsizetype place = 0;
        for (const Unit& unit : m_plan.units) {
            if (reporter.unit == unit.id)
                return place;
            ++place;
        }
        for (const Region& region : m_plan.regions) {
            if (reporter.region == region.id)
                return place;
            ++place;
        }
        return place;
    }

    void sort(QVector<DueFigure>& figures) const
    {
        std::stable_sort(figures.begin(), figures.end(),
                         [this](const DueFigure& a, const DueFigure& b) {
                             return place(a.reporter) < place(b.reporter);
                         });
    }

    /// Whether a prefecture's figure would say something of the province's, though nobody owes it.
    bool isWelcome(const Indicator& indicator, RegionId region) const
    {
        if (isProvince(region) || !periodsOf(indicator, region).isEmpty())
            return false;
        return indicator.overRegions == Aggregation::Sum ||
               std::any_of(m_plan.indicators.begin(), m_plan.indicators.end(),
                           [&](const Indicator& rate) {
                               return (rate.numerator == indicator.id ||
                                       rate.denominator == indicator.id) &&
                                      isByRegion(rate);
                           });
    }

    /// Whether prefectures have targets for it or have reported it.
    bool isByRegion(const Indicator& indicator) const
    {
        return std::any_of(m_plan.regions.begin(), m_plan.regions.end(), [&](const Region& region) {
            return !isProvince(region.id) && !periodsOf(indicator, region.id).isEmpty();
        });
    }

    void addOptional(const Indicator& indicator, RegionId region)
    {
        for (const Period& period : reportingPeriods(indicator.calendar, m_plan.period)) {
            if (period.lastDay() > m_due.round.lastDay())
                continue;
            DueFigure figure = figureOf(indicator, {indicator.id, region, period});
            figure.optional = true;
            if (figure.due <= m_due.round.lastDay() && !figure.arrears)
                m_due.optional.append(figure);
        }
    }

    /// The periods an indicator is asked for in a region, in order.
    QVector<Period> periodsOf(const Indicator& indicator, RegionId region) const
    {
        const Target* target = m_plan.target(indicator.id, region);
        QDate first;
        if (!target && !isProvince(region)) {
            const ObservationRange reported =
                observationsOf(m_snapshot.observations, indicator.id, region);
            if (reported.isEmpty())
                return {};
            first = reported.first->period.lastDay();
        }
        QDate last = m_due.round.lastDay();
        if (target && target->due.lastDay() < m_plan.period.lastDay())
            last = std::min(last, target->due.lastDay());
        QVector<Period> asked;
        for (const Period& period : reportingPeriods(indicator.calendar, m_plan.period)) {
            const bool begun = !first.isValid() || period.lastDay() >= first;
            if (begun && period.lastDay() <= last)
                asked.append(period);
        }
        return asked;
    }

    void add(const Indicator& indicator, RegionId region)
    {
        QVector<DueFigure> figures;
        for (const Period& period : periodsOf(indicator, region)) {
            const DueFigure figure = figureOf(indicator, {indicator.id, region, period});
            if (figure.due > m_due.round.lastDay())
                continue;
            if (figure.arrears && indicator.guidance)
                figures.clear(); // one published since says what it said
            if (!figure.arrears || !figure.came.isValid())
                figures.append(figure);
        }
        if (indicator.guidance && figures.size() > 1 && figures.first().arrears)
            figures.removeFirst();
        m_due.figures += figures;
    }

    DueFigure figureOf(const Indicator& indicator, const FigureKey& key) const
    {
        DueFigure figure{key, reporterOf(key.indicator, key.region)};
        figure.due = std::max(releaseDay(m_plan, indicator, key.period), key.period.lastDay());
        figure.inTimeUntil = inTimeUntil(m_plan, indicator, key.period);
        figure.arrears = figure.due < m_due.round.firstDay();
        figure.statistics = indicator.guidance;
        QDate until = m_due.day;
        if (const FirstReport* report = m_came.of(key)) {
            figure.came = report->at;
            figure.receipt = report->receipt;
            figure.from = m_came.sender(*report);
            until = beijingDay(report->at);
            figure.state = until > figure.inTimeUntil ? DueState::Late : DueState::Reported;
        } else if (figure.due <= m_due.day) {
            figure.state = DueState::Missing;
        }
        figure.daysLate = std::max(0, int(figure.inTimeUntil.daysTo(until)));
        return figure;
    }

    const Snapshot& m_snapshot;
    const Plan& m_plan;
    Came m_came;
    QHash<IndicatorId, UnitId> m_reporters;
    DueFigures m_due;
};

} // namespace

Period roundOf(const Period& period)
{
    return Period::containing(period.lastDay(), Period::Kind::Xun);
}

QDate dayLookedAt(const Plan& plan, const QDateTime& moment, const QDateTime& now)
{
    return moment.isValid() ? beijingDay(moment) : std::min(beijingDay(now), lastReleaseDay(plan));
}

DueFigures dueFigures(const Snapshot& snapshot, const DueRecords& records, QDate day)
{
    return Owed(snapshot, records, day).figures();
}

DueFigures dueFigures(const Snapshot& snapshot, QDate day)
{
    DueRecords records;
    records.reports.reserve(snapshot.observations.size());
    for (const Observation& o : snapshot.observations)
        records.reports.append(
            {o.indicator, o.region, o.period, QDateTime::fromSecsSinceEpoch(0).toUTC()});
    return dueFigures(snapshot, records, day);
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_remarks.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"
#include "core/evaluation/series_checks.h"
#include "core/evaluation/trajectory.h"

#include <QtCore/QHash>

#include <algorithm>
#include <tuple>

namespace kmh {

namespace {

bool isPartOf(IndicatorId part, const Indicator& rate)
{
    return rate.numerator == part || rate.denominator == part;
}

/// What a finding is about, whatever its figures.
bool areOfTheSame(const Finding& a, const Finding& b)
{
    return a.kind == b.kind && a.indicator == b.indicator && a.region == b.region &&
           a.period == b.period;
}

class Remarks
{
public:
    Remarks(const Snapshot& around, const QVector<FigureChange>& figures)
        : m_plan(*around.plan)
        , m_before(around)
        , m_after(around)
        , m_figures(figures)
        , m_remarks(figures.size())
    {
        for (int i = 0; i < figures.size(); ++i)
            m_places.insert(figures.at(i).key, i);
        m_before.observations.clear();
        for (const Indicator& indicator : m_plan.indicators) {
            if (!isConcerned(indicator))
                continue;
            m_concerned.append(&indicator);
            keepObservations(around, indicator.id);
            for (const auto& part : {indicator.numerator, indicator.denominator}) {
                if (part)
                    keepObservations(around, *part);
            }
        }
        sort(m_before.observations);
        putIn();
    }

    QVector<FigureRemark> all()
    {
        for (const Indicator* indicator : m_concerned)
            check(*indicator);
        for (int i = 0; i < m_figures.size(); ++i) {
            if (m_places.value(m_figures.at(i).key) == i && m_figures.at(i).after)
                checkAlone(i, *m_figures.at(i).after);
        }
        QVector<FigureRemark> result;
        for (const QVector<FigureRemark>& remarks : std::as_const(m_remarks))
            result += remarks;
        return result;
    }

private:
    bool isConcerned(const Indicator& indicator) const
    {
        return std::any_of(m_figures.begin(), m_figures.end(), [&](const FigureChange& figure) {
            return figure.key.indicator == indicator.id ||
                   isPartOf(figure.key.indicator, indicator);
        });
    }

    void keepObservations(const Snapshot& around, IndicatorId indicator)
    {
        if (m_kept.contains(indicator))
            return;
        m_kept.insert(indicator);
        for (const Observation& o : observationsOf(around.observations, indicator))
            m_before.observations.append(o);
    }

    static void sort(QVector<Observation>& observations)
    {
        std::sort(observations.begin(), observations.end(),
                  [](const Observation& a, const Observation& b) {
                      return std::tie(a.indicator, a.region, a.period) <
                             std::tie(b.indicator, b.region, b.period);
                  });
    }

    /// The figures take the place of what is in force.
    void putIn()
    {
        m_after.observations.clear();
        for (const Observation& o : std::as_const(m_before.observations)) {
            if (!m_places.contains({o.indicator, o.region, o.period}))
                m_after.observations.append(o);
        }
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            const std::optional<ReportedFigure>& figure = m_figures.at(place.value()).after;
            const FigureKey& key = place.key();
            if (figure && (figure->value || figure->cumulative))
                m_after.observations.append({key.indicator, key.region, key.period, figure->value,
                                             figure->cumulative, figure->quality});
        }
        sort(m_after.observations);
    }

    void check(const Indicator& indicator)
    {
        const QVector<Finding> before = findingsOf(m_before, indicator);
        for (const Finding& finding : findingsOf(m_after, indicator)) {
            if (isPremature(m_after, finding))
                continue;
            const FigureKey own{finding.indicator, finding.region, finding.period};
            if (const int place = m_places.value(own, -1); place >= 0) {
                add(place, finding, findingText(m_plan, finding));
                continue;
            }
            const bool known = std::any_of(before.begin(), before.end(), [&](const Finding& f) {
                return areOfTheSame(f, finding);
            });
            if (const int cause = known ? -1 : causeOf(finding, indicator); cause >= 0)
                add(cause, finding,
                    kmh::tr("%1: %2").arg(placeText(finding), findingText(m_plan, finding)));
        }
    }

    /// The first figure that a finding elsewhere comes from; -1 if none explains it.
    int causeOf(const Finding& finding, const Indicator& indicator) const
    {
        for (int i = 0; i < m_figures.size(); ++i) {
            const FigureKey& key = m_figures.at(i).key;
            const bool sameSeries =
                key.indicator == finding.indicator && key.region == finding.region;
            switch (finding.kind) {
            case Finding::Kind::TotalMismatch:
            case Finding::Kind::Fall:
                if (sameSeries && key.period < finding.period)
                    return i;
                break;
            case Finding::Kind::PartsMismatch:
                if (sameSeries && finding.period.contains(key.period))
                    return i;
                break;
            case Finding::Kind::RegionsMismatch:
                if ((key.indicator == finding.indicator || isPartOf(key.indicator, indicator)) &&
                    key.period == finding.period)
                    return i;
                break;
            case Finding::Kind::RateMismatch:
                if (isPartOf(key.indicator, indicator) && key.region == finding.region &&
                    key.period == finding.period)
                    return i;
                break;
            case Finding::Kind::Jump:
            case Finding::Kind::UnitSlip:
            case Finding::Kind::LedgerMismatch: break;
            }
        }
        return -1;
    }

    QString placeText(const Finding& finding) const
    {
        const Indicator& indicator = m_plan.indicator(finding.indicator);
        return kmh::tr("%1, %2, %3")
            .arg(indicator.name, m_plan.region(finding.region).shortName,
                 reportShortLabel(indicator.calendar, finding.period));
    }

    void checkAlone(int place, const ReportedFigure& figure)
    {
        const FigureKey& key = m_figures.at(place).key;
        const auto indicator =
            std::find_if(m_concerned.begin(), m_concerned.end(),
                         [&](const Indicator* i) { return i->id == key.indicator; });
        if (indicator == m_concerned.end())
            return; // not of this plan, which problemWith() says
        checkFirst(place, **indicator);
        if (!accumulates((*indicator)->kind) || !figure.value || !figure.cumulative ||
            *figure.value <= *figure.cumulative || has(place, Finding::Kind::TotalMismatch))
            return;
        const Finding finding{Finding::Kind::TotalMismatch, key.indicator, key.region, key.period,
                              *figure.cumulative,           *figure.value};
        add(place, finding,
            kmh::tr("the total reported is %1, less than the %2 of this period alone")
                .arg(formatValue(*figure.cumulative, **indicator),
                     formatValue(*figure.value, **indicator)));
    }

    /// With no figure before it only the plan tells whether the first is in the right unit.
    void checkFirst(int place, const Indicator& indicator)
    {
        const FigureKey& key = m_figures.at(place).key;
        const QVector<SeriesPoint> series = seriesOf(m_after, indicator, key.region);
        const Target* target = m_plan.target(indicator.id, key.region);
        if (series.isEmpty() || series.first().period != key.period || !target)
            return;
        const auto course = Trajectory::of(m_plan, indicator, *target);
        const double planned = course ? course->at(key.period.lastDay()) : 0;
        const double value = series.first().value;
        const auto factor = slipFactor(value, planned, indicator);
        if (!factor)
            return;
        const Finding finding{Finding::Kind::UnitSlip, key.indicator, key.region, key.period, value,
                              value / *factor};
        add(place, finding,
            kmh::tr("%1 does not fit the plan to date, %2; in another unit it would be %3")
                .arg(formatValue(value, indicator), formatValue(planned, indicator),
                     formatValue(finding.expected, indicator)));
    }

    bool has(int place, Finding::Kind kind) const
    {
        const QVector<FigureRemark>& remarks = m_remarks.at(place);
        return std::any_of(remarks.begin(), remarks.end(),
                           [&](const FigureRemark& remark) { return remark.finding.kind == kind; });
    }

    void add(int place, const Finding& finding, const QString& sentence)
    {
        m_remarks[place].append({m_figures.at(place).key, finding, sentence});
    }

    const Plan& m_plan;
    Snapshot m_before; ///< of the indicators concerned only
    Snapshot m_after;
    const QVector<FigureChange>& m_figures;
    QSet<IndicatorId> m_kept;
    QHash<FigureKey, int> m_places; ///< the last change of each figure
    QVector<const Indicator*> m_concerned;
    QVector<QVector<FigureRemark>> m_remarks; ///< by change
};

} // namespace

bool isPremature(const Snapshot& reported, const Finding& finding)
{
    if (finding.kind != Finding::Kind::RegionsMismatch)
        return false;
    const Plan& plan = *reported.plan;
    bool all = true;
    for (const Region& region : plan.prefectures()) {
        if (plan.target(finding.indicator, region.id))
            return false;
        bool has = false;
        for (const Observation& o :
             observationsOf(reported.observations, finding.indicator, region.id)) {
            if (o.period < finding.period)
                return false;
            has = has || o.period == finding.period;
        }
        all = all && has;
    }
    return !all;
}

QVector<FigureRemark> figureRemarks(const Snapshot& around, const QVector<FigureChange>& figures)
{
    return figures.isEmpty() ? QVector<FigureRemark>() : Remarks(around, figures).all();
}

} // namespace kmh

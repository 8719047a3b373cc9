// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_remarks.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/series.h"
#include "core/evaluation/single_figure.h"

#include <QtCore/QHash>

#include <algorithm>
#include <tuple>

namespace kmh {

namespace {

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
        for (int i = 0; i < figures.size(); ++i) {
            m_places.insert(figures.at(i).key, i);
            m_changes[figures.at(i).key.indicator].append(i);
        }
        m_before.observations.clear();
        for (const Indicator& indicator : m_plan.indicators) {
            if (!isConcerned(indicator))
                continue;
            m_concerned.append(&indicator);
            m_known.insert(indicator.id, &indicator);
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
        return m_changes.contains(indicator.id) ||
               (indicator.numerator && m_changes.contains(*indicator.numerator)) ||
               (indicator.denominator && m_changes.contains(*indicator.denominator));
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
        for (const auto& id :
             {std::optional(indicator.id), indicator.numerator, indicator.denominator}) {
            for (const int i : id ? m_changes.value(*id) : QVector<int>()) {
                if (explains(m_figures.at(i).key, finding))
                    return i;
            }
        }
        return -1;
    }

    /// Whether a figure of the finding's indicator, or of one it is the quotient of, leads to it.
    static bool explains(const FigureKey& key, const Finding& finding)
    {
        const bool isOwn = key.indicator == finding.indicator;
        const bool sameSeries = isOwn && key.region == finding.region;
        switch (finding.kind) {
        case Finding::Kind::TotalMismatch:
        case Finding::Kind::Fall: return sameSeries && key.period < finding.period;
        case Finding::Kind::PartsMismatch: return sameSeries && finding.period.contains(key.period);
        case Finding::Kind::RegionsMismatch: return key.period == finding.period;
        case Finding::Kind::RateMismatch:
            return !isOwn && key.region == finding.region && key.period == finding.period;
        case Finding::Kind::Jump:
        case Finding::Kind::UnitSlip:
        case Finding::Kind::LedgerMismatch: return false;
        }
        Q_UNREACHABLE();
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
        const Indicator* indicator = m_known.value(key.indicator);
        if (!indicator)
            return; // not of this plan, which problemWith() says
        if (const auto remark = firstFigureRemark(m_after, *indicator, key))
            m_remarks[place].append(*remark);
        const auto remark = smallTotalRemark(*indicator, key, figure);
        if (remark && !has(place, Finding::Kind::TotalMismatch))
            m_remarks[place].append(*remark);
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
    QHash<FigureKey, int> m_places;             ///< the last change of each figure
    QHash<IndicatorId, QVector<int>> m_changes; ///< those of each indicator
    QVector<const Indicator*> m_concerned;
    QHash<IndicatorId, const Indicator*> m_known;
    QVector<QVector<FigureRemark>> m_remarks; ///< by change
};

} // namespace

QVector<FigureRemark> figureRemarks(const Snapshot& around, const QVector<FigureChange>& figures)
{
    return figures.isEmpty() ? QVector<FigureRemark>() : Remarks(around, figures).all();
}

} // namespace kmh

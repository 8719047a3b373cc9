// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_doubts.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/consistency.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

bool isOfItsSeries(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::TotalMismatch:
    case Finding::Kind::PartsMismatch:
    case Finding::Kind::Jump:
    case Finding::Kind::Fall:
    case Finding::Kind::UnitSlip: return true;
    case Finding::Kind::RegionsMismatch:
    case Finding::Kind::RateMismatch:
    case Finding::Kind::LedgerMismatch: return false;
    }
    Q_UNREACHABLE();
}

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
        const Snapshot snapshot = snapshotWithFile();
        for (const Finding& finding : findInconsistencies(snapshot, {}, {})) {
            const auto place =
                m_places.constFind({finding.indicator, finding.region, finding.period});
            if (place == m_places.cend() || !isOfItsSeries(finding.kind))
                continue;
            QString& message = m_lines[*place].message;
            const QString doubt = findingText(m_plan, finding);
            message = message.isEmpty() ? doubt : doubt + kmh::tr("; ") + message;
        }
    }

private:
    void gatherLines()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const ImportLine& line = m_lines[i];
            const Period& period = line.change.key.period;
            if (line.status != ImportLine::Status::Refused &&
                line.status != ImportLine::Status::Unchanged && period.firstDay() >= m_first &&
                period.lastDay() <= m_last)
                m_places.insert(line.change.key, i);
        }
    }

    /// All that may be in force of the series the file has figures of.
    QVector<FigureKey> seriesKeys() const
    {
        QSet<FigureKey> keys;
        QSet<std::pair<IndicatorId, RegionId>> series;
        for (auto it = m_places.keyBegin(); it != m_places.keyEnd(); ++it)
            series.insert({it->indicator, it->region});
        for (const auto& [indicator, region] : std::as_const(series)) {
            const Calendar calendar = m_plan.indicator(indicator).calendar;
            for (const Calendar longer :
                 {calendar, Calendar::Month, Calendar::Quarter, Calendar::Half, Calendar::Year}) {
                if (reportingKind(longer) < reportingKind(calendar))
                    continue;
                for (const Period& period : periodsOf(longer))
                    keys.insert({indicator, region, period});
            }
        }
        return QVector<FigureKey>(keys.begin(), keys.end());
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

    Snapshot snapshotWithFile() const
    {
        QHash<FigureKey, ReportedFigure> figures = m_context.inForce(seriesKeys());
        Period last = m_plan.period;
        for (auto it = m_places.begin(); it != m_places.end(); ++it)
            figures.insert(it.key(), *m_lines[it.value()].change.after);
        Snapshot snapshot;
        snapshot.plan = m_context.plan;
        snapshot.period = last;
        for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
            const FigureKey& key = it.key();
            if (key.period.firstDay() < m_first || key.period.lastDay() > m_last)
                continue;
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

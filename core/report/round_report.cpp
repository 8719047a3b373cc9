// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/round_report.h"

#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/explanation.h"
#include "core/report/attention.h"
#include "core/report/ledger_labels.h"

namespace kmh {

namespace {

constexpr int kDrafted = 12; // lines a draft names; the rest is counted

class Lines
{
public:
    Lines(const Assessment& assessment, const RoundTasks& tasks, const RoundEntries& entries)
        : m_assessment(assessment)
        , m_plan(assessment.plan())
        , m_tasks(tasks)
        , m_entries(entries)
    {
    }

    QVector<RoundLine> of(EntryField step) const
    {
        switch (step) {
        case EntryField::Dispatch: return missing();
        case EntryField::Supervision: return overdue();
        case EntryField::Reconciliation: return findings();
        case EntryField::Analysis: return indicators(m_tasks.toAnalyse);
        case EntryField::Bulletin: return indicators(m_tasks.indicatorsToTell) + units();
        default: return {};
        }
    }

private:
    QVector<RoundLine> missing() const
    {
        QVector<RoundLine> lines;
        for (const RoundTasks::Report& report : m_tasks.missing) {
            const Indicator& indicator = m_plan.indicator(report.indicator);
            const IndicatorAssessment* a = m_assessment.indicator(report.indicator, report.region);
            const bool ofProvince = report.region == m_plan.province().id;
            lines.append({.light = Light::Missing,
                          .name = indicator.name,
                          .whose = ofProvince ? leadUnits(m_plan, m_plan.measure(indicator.measure))
                                              : m_plan.region(report.region).shortName,
                          .detail = reportShortLabel(indicator.calendar, *a->expected),
                          .measure = indicator.measure,
                          .indicator = indicator.id});
        }
        return lines;
    }

    QVector<RoundLine> overdue() const
    {
        QVector<RoundLine> lines;
        for (const Entry& entry : m_entries.overdue) {
            const Verdict verdict = judgeEntry(entry, m_assessment.period().lastDay());
            const auto unit = entry.ref<UnitId>(EntryField::Unit);
            lines.append({.light = verdict.light,
                          .name = entry.name(),
                          .whose = unit ? m_plan.unit(*unit).shortName : QString(),
                          .detail = verdict.reason,
                          .entry = entry.id,
                          .unit = unit});
        }
        return lines;
    }

    QVector<RoundLine> findings() const
    {
        QVector<RoundLine> lines;
        for (const Finding& finding : m_tasks.findings) {
            const Indicator& indicator = m_plan.indicator(finding.indicator);
            lines.append({.name = indicator.name,
                          .whose = m_plan.region(finding.region).shortName,
                          .detail = findingText(m_plan, finding),
                          .measure = indicator.measure,
                          .indicator = indicator.id});
        }
        return lines;
    }

    QVector<RoundLine> indicators(const QVector<IndicatorId>& ids) const
    {
        QVector<RoundLine> lines;
        for (const IndicatorId id : ids) {
            const Indicator& indicator = m_plan.indicator(id);
            const IndicatorAssessment& a = m_assessment.provincial(id);
            const QString gap = indicatorGap(m_assessment, a);
            lines.append({.light = a.light,
                          .name = indicator.name,
                          .whose = leadUnits(m_plan, m_plan.measure(indicator.measure)),
                          .detail = gap.isEmpty() || a.override ? reasonOf(m_plan, a) : gap,
                          .measure = indicator.measure,
                          .indicator = id});
        }
        return lines;
    }

    QVector<RoundLine> units() const
    {
        QVector<RoundLine> lines;
        for (const RoundTasks::Owing& owing : m_tasks.owing) {
            if (!owing.unit || !m_tasks.unitsToTell.contains(*owing.unit))
                continue;
            lines.append(
                {.light = Light::Behind,
                 .name = m_plan.unit(*owing.unit).name,
                 .detail = kmh::tr("overdue: %1, %2")
                               .arg(kmh::tr("%n deliverables", "in a list", owing.deliverables),
                                    kmh::tr("%n matters", "in a list", owing.matters)),
                 .unit = owing.unit});
        }
        return lines;
    }

    const Assessment& m_assessment;
    const Plan& m_plan;
    const RoundTasks& m_tasks;
    const RoundEntries& m_entries;
};

} // namespace

QString roundStepName(EntryField step)
{
    switch (step) {
    case EntryField::Dispatch: return tr("1 Dispatch");
    case EntryField::Supervision: return tr("2 Supervision");
    case EntryField::Reconciliation: return tr("3 Reconciliation");
    case EntryField::Analysis: return tr("4 Analysis");
    case EntryField::Bulletin: return tr("5 Bulletin");
    default: return fieldLabel(LedgerKind::Rounds, step);
    }
}

QVector<RoundLine> roundLines(const Assessment& assessment, const RoundTasks& tasks,
                              const RoundEntries& entries, EntryField step)
{
    return Lines(assessment, tasks, entries).of(step);
}

QString roundSentence(const RoundTasks& tasks, EntryField step)
{
    const int left = tasks.left(step);
    switch (step) {
    case EntryField::Dispatch:
        return tr("%1 figures are due, %2 of them not reported.", nullptr, int(tasks.reportsDue))
            .arg(tasks.reportsDue)
            .arg(left);
    case EntryField::Supervision:
        return tr("%1 deliverables and matters are overdue (units: %2).", nullptr, int(left))
            .arg(left)
            .arg(tasks.owing.size());
    case EntryField::Reconciliation:
        return tr("%1 findings are to be looked at, %2 explained.", nullptr, int(left))
            .arg(left)
            .arg(tasks.explained);
    case EntryField::Analysis:
        return tr("%1 indicators are behind or to be watched, %2 of them not analysed yet.",
                  nullptr, int(tasks.lagging))
            .arg(tasks.lagging)
            .arg(left);
    default:
        return tr("The bulletin must name %1 indicators and units, %2 of them it does not yet.",
                  nullptr, int(tasks.toTell))
            .arg(tasks.toTell)
            .arg(left);
    }
}

QString roundDraft(const Assessment& assessment, const RoundTasks& tasks,
                   const RoundEntries& entries, EntryField step)
{
    const QVector<RoundLine> lines = roundLines(assessment, tasks, entries, step);
    QStringList draft{
        tr("As of %1: %2").arg(periodLabel(assessment.period()), roundSentence(tasks, step))};
    for (const RoundLine& line : lines.mid(0, kDrafted)) {
        const QString what =
            line.whose.isEmpty() ? line.name : tr("%1 (%2)").arg(line.name, line.whose);
        draft.append(line.detail.isEmpty() ? what : tr("%1: %2").arg(what, line.detail));
    }
    if (lines.size() > kDrafted)
        draft.append(tr("and %1 more").arg(lines.size() - kDrafted));
    return draft.join(u'\n');
}

} // namespace kmh

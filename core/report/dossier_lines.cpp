// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_lines.h"

#include "core/domain/entry_states.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/against_province.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/entry_light.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/tally_sum.h"
#include "core/report/attention.h"
#include "core/report/ledger_labels.h"

#include <algorithm>

namespace kmh {

namespace {

QString againstProvince(const Assessment& assessment, const IndicatorAssessment& a)
{
    const Plan& plan = assessment.plan();
    if (a.region == plan.province().id)
        return {};
    const auto points = pointsAgainstProvince(plan, a, assessment.provincial(a.indicator));
    if (!points)
        return {};
    return (*points > 0 ? QStringLiteral("+") : QString()) + formatPoints(*points);
}

DossierLate lateFigure(const Plan& plan, const LateReport& late)
{
    const Indicator& indicator = plan.indicator(*late.indicator);
    return {late, indicator.name, reportShortLabel(indicator.calendar, *late.period),
            indicator.measure};
}

QString remainingText(const Entry& entry, QDate day)
{
    const QDate due = entry.day(EntryField::Due);
    if (!due.isValid() || phaseOf(entry.state()) == EntryPhase::Closed)
        return {};
    const qint64 left = day.daysTo(due);
    return left < 0    ? tr("%1 days late", nullptr, int(-left)).arg(-left)
           : left == 0 ? tr("due, not done")
                       : tr("%1 days left", nullptr, int(left)).arg(left);
}

QString ledgerName(const Plan& plan, const QString& code)
{
    const Ledger* ledger = plan.ledger(code);
    return ledger ? ledger->name : code;
}

} // namespace

QString placeName(const Plan& plan, const Entry& entry)
{
    const auto region = entry.ref<RegionId>(EntryField::Region);
    const auto county = entry.ref<CountyId>(EntryField::County);
    if (!region)
        return {};
    const QString name = plan.region(*region).shortName;
    return county ? tr("%1 · %2").arg(name, plan.county(*county).name) : name;
}

DossierIndicator dossierIndicator(const Assessment& assessment, IndicatorId id, RegionId region)
{
    const Plan& plan = assessment.plan();
    const Indicator& indicator = plan.indicator(id);
    DossierIndicator line{id, region, indicator.measure, indicator.name,
                          plan.region(region).shortName};
    line.actual = absentNumber();
    const IndicatorAssessment* a = assessment.indicator(id, region);
    if (!a)
        return line;
    line.light = a->light;
    line.overridden = a->override.has_value();
    line.reason = reasonOf(plan, *a);
    if (a->actual && a->actualPeriod)
        line.actual = tr("%1 (%2)").arg(formatValue(*a->actual, indicator),
                                        reportShortLabel(indicator.calendar, *a->actualPeriod));
    line.target = a->target ? formatTarget(*a->target, indicator) : QString();
    const bool lacks = a->light != Light::Met && a->light != Light::OnTrack;
    line.gap = lacks ? indicatorGap(assessment, *a) : QString();
    line.province = againstProvince(assessment, *a);
    return line;
}

DossierEntry dossierEntry(const Plan& plan, const Entry& entry, QDate day)
{
    const Verdict verdict = judgeEntry(entry, day);
    DossierEntry line{entry.id, entry.name(), ledgerName(plan, entry.ledger),
                      entryStateLabel(entry.state()), entry.day(EntryField::Due)};
    line.light = verdict.light;
    line.reason = verdict.reason;
    line.remaining = remainingText(entry, day);
    if (const auto unit = entry.ref<UnitId>(EntryField::Unit))
        line.unit = plan.unit(*unit).shortName;
    line.place = placeName(plan, entry);
    line.enterprise = entry.text(EntryField::Enterprise);
    line.region = entry.ref<RegionId>(EntryField::Region);
    line.county = entry.ref<CountyId>(EntryField::County);
    return line;
}

QVector<DossierLedger> dossierLedgers(const Plan& plan, const QVector<LedgerTallies>& tallies)
{
    QVector<DossierLedger> lines;
    for (const LedgerTallies& of : tallies) {
        const EntryTally sum = sumOf(of.groups);
        const Ledger* ledger = plan.ledger(of.ledger);
        if (!ledger || !isOwed(ledger->kind) || sum.count == 0)
            continue;
        DossierLedger line{ledger->code, ledger->name, sum.count, openIn(sum), sum.overdue};
        if (ledger->kind == LedgerKind::Projects) {
            line.planned = sum.plannedYear;
            line.completed = sum.completedYear;
        }
        lines.append(line);
    }
    return lines;
}

QVector<DossierLate> dossierLate(const Plan& plan, const QVector<FirstReport>& figures,
                                 const QVector<QVector<Entry>>& entries, QDate day)
{
    QVector<DossierLate> lines;
    for (const LateReport& late : lateReports(plan, figures))
        lines.append(lateFigure(plan, late));
    for (const QVector<Entry>& versions : entries) {
        if (const auto late = lateEntry(versions))
            lines.append({*late, versions.last().name(), ledgerName(plan, versions.last().ledger)});
    }
    lines.removeIf([day](const DossierLate& line) { return line.late.due > day; });
    std::stable_sort(lines.begin(), lines.end(), [](const DossierLate& a, const DossierLate& b) {
        return a.late.days() > b.late.days();
    });
    return lines;
}

} // namespace kmh

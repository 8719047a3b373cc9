// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unit_dossier.h"

#include "core/domain/text.h"
#include "core/evaluation/tally_sum.h"

#include <algorithm>

namespace kmh {

namespace {

std::optional<Role> roleIn(const Measure& measure, UnitId unit)
{
    for (const Responsibility& responsibility : measure.units) {
        if (responsibility.unit == unit)
            return responsibility.role;
    }
    return {};
}

std::optional<UnitId> reporterOf(const Plan& plan, const Measure& measure)
{
    for (const Role role : {Role::Lead, Role::Responsible}) {
        for (const Responsibility& responsibility : measure.units) {
            if (responsibility.role == role && !plan.unit(responsibility.unit).generic)
                return responsibility.unit;
        }
    }
    return {};
}

void addMeasures(const Assessment& assessment, UnitDossier& dossier)
{
    const Plan& plan = assessment.plan();
    for (const Measure& measure : plan.measures) {
        const auto role = roleIn(measure, dossier.unit);
        if (!role)
            continue;
        const MeasureAssessment& a = assessment.measure(measure.id);
        dossier.measures.append(
            {measure.id, plan.measureLabel(measure), *role, a.light, a.explanation.reason});
    }
}

void addEntries(const Assessment& assessment, const UnitRecords& records, UnitDossier& dossier)
{
    const QDate day = assessment.period().lastDay();
    dossier.ledgers = dossierLedgers(assessment.plan(), records.ledgers);
    for (const DossierLedger& ledger : std::as_const(dossier.ledgers)) {
        dossier.open += ledger.open;
        dossier.overdue += ledger.overdue;
    }
    for (const Entry& entry : records.open) {
        dossier.entries.append(dossierEntry(assessment.plan(), entry, day));
        const QDate due = entry.day(EntryField::Due);
        if (due.isValid())
            dossier.longestLate = std::max(dossier.longestLate, int(due.daysTo(day)));
    }
}

} // namespace

QVector<IndicatorId> indicatorsOf(const Plan& plan, UnitId unit)
{
    QVector<IndicatorId> ids;
    for (const Indicator& indicator : plan.indicators) {
        const auto role = roleIn(plan.measure(indicator.measure), unit);
        if (role && *role != Role::Support)
            ids.append(indicator.id);
    }
    return ids;
}

QVector<IndicatorId> reportedBy(const Plan& plan, UnitId unit)
{
    QVector<IndicatorId> ids;
    for (const Indicator& indicator : plan.indicators) {
        if (reporterOf(plan, plan.measure(indicator.measure)) == unit)
            ids.append(indicator.id);
    }
    return ids;
}

UnitDossier unitDossier(const Assessment& assessment, UnitId unit, const UnitRecords& records)
{
    const Plan& plan = assessment.plan();
    UnitDossier dossier{unit, plan.unit(unit).name};
    addMeasures(assessment, dossier);
    for (const IndicatorId id : indicatorsOf(plan, unit)) {
        dossier.indicators.append(dossierIndicator(assessment, id, plan.province().id));
    }
    for (const IndicatorId id : reportedBy(plan, unit))
        dossier.missing += assessment.provincial(id).ruleLight == Light::Missing;
    addEntries(assessment, records, dossier);
    dossier.late =
        dossierLate(plan, records.figures, records.finishedLate, assessment.period().lastDay());
    return dossier;
}

QString dossierSentence(const UnitDossier& dossier)
{
    const auto leads = std::count_if(dossier.measures.begin(), dossier.measures.end(),
                                     [](const DossierMeasure& m) { return m.role == Role::Lead; });
    const auto others = dossier.measures.size() - leads;
    const QString answers = others == 0
                                ? tr("Leads %1 measures", nullptr, int(leads)).arg(leads)
                                : tr("Leads %1 measures and answers for %2", nullptr, int(leads))
                                      .arg(leads)
                                      .arg(others);
    const QString owes = dossier.overdue == 0 ? tr("%1 open, none overdue").arg(dossier.open)
                                              : tr("%1 open (%2 overdue, the longest by %3 days)",
                                                   nullptr, int(dossier.longestLate))
                                                    .arg(dossier.open)
                                                    .arg(dossier.overdue)
                                                    .arg(dossier.longestLate);
    return tr("%1; %2; %3; late %4 times.", nullptr, int(dossier.late.size()))
        .arg(answers, owes,
             tr("%1 figures not reported", nullptr, dossier.missing).arg(dossier.missing))
        .arg(dossier.late.size());
}

} // namespace kmh

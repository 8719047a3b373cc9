// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/place_dossier.h"

#include "core/domain/entry_states.h"
#include "core/domain/text.h"
#include "core/evaluation/tally_sum.h"

namespace kmh {

namespace {

using Kind = PlaceLevel::Kind;

/// Adds what one ledger holds of a part; an empty group is what names none.
void addLedger(DossierPart& part, const Plan& plan, const LedgerTallies& of,
               const FieldValue& group)
{
    const EntryTally tally = tallyOf(of.groups, group);
    const Ledger* ledger = plan.ledger(of.ledger);
    if (!ledger || !isOwed(ledger->kind) || tally.count == 0)
        return;
    int& counted = ledger->kind == LedgerKind::Projects  ? part.projects
                   : ledger->kind == LedgerKind::Matters ? part.matters
                                                         : part.others;
    counted += tally.count;
    part.open += openIn(tally);
    part.overdue += tally.overdue;
    if (ledger->kind == LedgerKind::Projects) {
        part.planned = part.planned.value_or(0) + tally.plannedYear;
        part.completed = part.completed.value_or(0) + tally.completedYear;
    }
}

bool isEmpty(const DossierPart& part)
{
    return part.projects + part.matters + part.others == 0;
}

class Builder
{
public:
    Builder(const Assessment& assessment, const PlaceLevel& level, const PlaceRecords& records)
        : m_assessment(assessment)
        , m_plan(assessment.plan())
        , m_level(level)
        , m_records(records)
    {
    }

    QVector<DossierPart> parts() const
    {
        QVector<DossierPart> parts;
        switch (m_level.kind) {
        case Kind::Province:
            for (const RegionAssessment& a : m_assessment.regions)
                parts.append(prefecture(a));
            addRest(parts, kmh::tr("the province itself"));
            break;
        case Kind::Prefecture:
            for (const County& county : m_plan.counties) {
                if (county.region == m_level.region)
                    parts.append(
                        filled({.county = county.id, .name = county.name}, county.id.value));
            }
            addRest(parts, kmh::tr("no county named"));
            break;
        case Kind::County:
            for (const QString& name : enterprises())
                parts.append(filled({.enterprise = name, .name = name}, name));
            addRest(parts, kmh::tr("no enterprise named"));
            break;
        case Kind::Enterprise: break;
        }
        return parts;
    }

    QVector<DossierIndicator> indicators() const
    {
        QVector<DossierIndicator> lines;
        if (m_level.kind != Kind::Province && m_level.kind != Kind::Prefecture)
            return lines;
        for (const Indicator& indicator : m_plan.indicators) {
            if (m_assessment.indicator(indicator.id, m_level.region))
                lines.append(dossierIndicator(m_assessment, indicator.id, m_level.region));
        }
        return lines;
    }

private:
    DossierPart filled(DossierPart part, const FieldValue& group) const
    {
        for (const LedgerTallies& of : m_records.ledgers)
            addLedger(part, m_plan, of, group);
        return part;
    }

    DossierPart prefecture(const RegionAssessment& a) const
    {
        DossierPart part{.region = a.region, .name = m_plan.region(a.region).shortName};
        part.light = a.light;
        part.reason = a.explanation.reason;
        part.lights = a.indicators;
        if (m_level.indicator && m_assessment.indicator(*m_level.indicator, a.region))
            part.figure = dossierIndicator(m_assessment, *m_level.indicator, a.region);
        return filled(part, a.region.value);
    }

    /// What names no part below counts too, so that the parts add up to the whole.
    void addRest(QVector<DossierPart>& parts, const QString& name) const
    {
        DossierPart rest = filled({.name = name}, FieldValue());
        if (m_level.kind == Kind::Province) // entries may name the province in so many words
            rest = filled(rest, m_plan.province().id.value);
        if (!isEmpty(rest))
            parts.append(rest);
    }

    QStringList enterprises() const
    {
        QStringList names;
        for (const LedgerTallies& of : m_records.ledgers) {
            for (const EntryTally& tally : of.groups) {
                const auto* name = std::get_if<QString>(&tally.group);
                if (name && !names.contains(*name))
                    names.append(*name);
            }
        }
        names.sort();
        return names;
    }

    const Assessment& m_assessment;
    const Plan& m_plan;
    const PlaceLevel& m_level;
    const PlaceRecords& m_records;
};

QString nameOf(const Plan& plan, const PlaceLevel& level)
{
    switch (level.kind) {
    case Kind::Province:
    case Kind::Prefecture: return plan.region(level.region).name;
    case Kind::County: return plan.county(*level.county).name;
    case Kind::Enterprise: return level.enterprise;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<EntryField> partsField(PlaceLevel::Kind kind)
{
    switch (kind) {
    case Kind::Province: return EntryField::Region;
    case Kind::Prefecture: return EntryField::County;
    case Kind::County: return EntryField::Enterprise;
    case Kind::Enterprise: return {};
    }
    Q_UNREACHABLE();
}

PlaceDossier placeDossier(const Assessment& assessment, const PlaceLevel& level,
                          const PlaceRecords& records)
{
    const Plan& plan = assessment.plan();
    const Builder builder(assessment, level, records);
    PlaceDossier dossier{level, nameOf(plan, level), builder.indicators(), builder.parts()};
    dossier.ledgers = dossierLedgers(plan, records.ledgers);
    for (const DossierLedger& ledger : std::as_const(dossier.ledgers)) {
        dossier.open += ledger.open;
        dossier.overdue += ledger.overdue;
    }
    for (const Entry& entry : records.entries)
        dossier.entries.append(dossierEntry(plan, entry, assessment.period().lastDay()));
    dossier.late =
        dossierLate(plan, records.figures, records.finishedLate, assessment.period().lastDay());
    return dossier;
}

QString dossierSentence(const PlaceDossier& dossier)
{
    const QString owes = tr("%1 entries open, %2 of them overdue", nullptr, int(dossier.open))
                             .arg(dossier.open)
                             .arg(dossier.overdue);
    if (dossier.indicators.isEmpty())
        return tr("%1.").arg(owes);
    LightCount lights;
    for (const DossierIndicator& line : dossier.indicators)
        ++lights[line.light];
    const QString judged = tr("%1 indicators: %2 behind, %3 to be watched, %4 not reported",
                              nullptr, int(dossier.indicators.size()))
                               .arg(dossier.indicators.size())
                               .arg(lights[Light::Behind])
                               .arg(lights[Light::Watch])
                               .arg(lights[Light::Missing]);
    if (dossier.level.kind == Kind::Province)
        return tr("%1; %2.").arg(judged, owes);
    return tr("%1; %2; late %3 times.", nullptr, int(dossier.late.size()))
        .arg(judged, owes)
        .arg(dossier.late.size());
}

} // namespace kmh

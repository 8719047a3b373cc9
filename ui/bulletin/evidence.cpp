// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/evidence.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "ui/desk.h"

#include <algorithm>

namespace kmh {

namespace {

/// The deliverable a subject is; null for any other.
const Deliverable* deliverableOf(const Plan& plan, const LedgerSubject& subject)
{
    if (subject.query.item.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(plan.deliverables.begin(), plan.deliverables.end(),
                     [&](const Deliverable& each) { return each.code == subject.query.item; });
    return found == plan.deliverables.end() ? nullptr : &*found;
}

struct Name
{
    const Desk& desk;
    const Plan& plan = desk.plan();

    QString operator()(const MeasureSubject& s) const
    {
        return s.indicator ? plan.indicator(*s.indicator).name
                           : plan.measureLabel(plan.measure(s.measure));
    }
    QString operator()(const UnitSubject& s) const { return plan.unit(s.unit).name; }
    QString operator()(const PlaceSubject& s) const
    {
        if (!s.enterprise.isEmpty())
            return s.enterprise;
        const QString place = s.county ? plan.county(*s.county).name : plan.region(s.region).name;
        return s.indicator ? kmh::tr("%1: %2").arg(place, plan.indicator(*s.indicator).name)
                           : place;
    }
    QString operator()(const LedgerSubject& s) const
    {
        if (const Deliverable* deliverable = deliverableOf(plan, s))
            return deliverable->name;
        const Ledger* ledger = plan.ledger(s.query.ledger);
        return ledger ? ledger->name : kmh::tr("All ledgers");
    }
    QString operator()(const EntrySubject& s) const
    {
        const auto entry = desk.workbook().entry(s.entry, desk.asOf());
        return entry ? entry->name() : kmh::tr("Entry %1").arg(s.entry.value);
    }
    QString operator()(const QuoteSubject& s) const
    {
        return kmh::tr("Notice: “%1”").arg(plan.wording(s.quote));
    }
    QString operator()(const FigureSubject& s) const
    {
        const QString name = plan.indicator(s.indicator).name;
        return s.region ? kmh::tr("%1: %2").arg(plan.region(*s.region).name, name) : name;
    }
};

/// The verdict a subject is about; null where it is about none.
const IndicatorAssessment* verdictOf(const Desk& desk, const Subject& subject)
{
    const Assessment& assessment = desk.assessment();
    const RegionId province = desk.plan().province().id;
    if (const auto* measure = std::get_if<MeasureSubject>(&subject))
        return measure->indicator ? assessment.indicator(*measure->indicator, province) : nullptr;
    if (const auto* place = std::get_if<PlaceSubject>(&subject))
        return place->indicator ? assessment.indicator(*place->indicator, place->region) : nullptr;
    if (const auto* figure = std::get_if<FigureSubject>(&subject))
        return assessment.indicator(figure->indicator, figure->region.value_or(province));
    return nullptr;
}

/// Its light, and the figure or day it is judged by.
void judge(EvidenceRow& row, const Desk& desk)
{
    const Plan& plan = desk.plan();
    if (const IndicatorAssessment* verdict = verdictOf(desk, row.subject)) {
        row.figure = formatValue(verdict->actual, plan.indicator(verdict->indicator));
        row.light = verdict->light;
    }
    const auto* ledger = std::get_if<LedgerSubject>(&row.subject);
    if (const Deliverable* deliverable = ledger ? deliverableOf(plan, *ledger) : nullptr) {
        row.figure =
            kmh::tr("due %1", "a deliverable").arg(dayLabel(deliverable->due, plan.period.year()));
        row.light = desk.assessment().deliverable(deliverable->id).light;
    }
}

QVariant lightOf(const EvidenceRow& row, int role)
{
    return role == LightRole && row.light ? QVariant(int(*row.light)) : QVariant();
}

} // namespace

QString subjectName(const Desk& desk, const Subject& subject)
{
    return std::visit(Name{desk}, subject);
}

QVector<EvidenceRow> evidenceOf(const Desk& desk, const Sentence& sentence, int mention, int most)
{
    QVector<EvidenceRow> rows;
    for (qsizetype i = 0; i < sentence.mentions.size(); ++i) {
        if (mention >= 0 && mention != i)
            continue;
        const Mention& said = sentence.mentions.at(i);
        for (const Subject& subject : said.about) {
            if (rows.size() == most)
                return rows;
            rows.append({.words = sentence.text.mid(said.start, said.length),
                         .what = subjectName(desk, subject),
                         .subject = subject});
            judge(rows.last(), desk);
        }
    }
    return rows;
}

int evidenceCount(const Sentence& sentence, int mention)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < sentence.mentions.size(); ++i) {
        if (mention < 0 || mention == i)
            count += sentence.mentions.at(i).about.size();
    }
    return int(count);
}

EvidenceModel* makeEvidenceModel(QObject* parent)
{
    QVector<Column<EvidenceRow>> columns{
        {tr("In the text"), [](const EvidenceRow& row) { return row.words; }},
        {tr("Rests on"), [](const EvidenceRow& row) { return row.what; }},
        {tr("Figure or due day"), [](const EvidenceRow& row) { return row.figure; },
         Qt::AlignRight | Qt::AlignVCenter},
        {tr("Light"),
         [](const EvidenceRow& row) { return row.light ? lightLabel(*row.light) : QString(); },
         Qt::AlignLeft | Qt::AlignVCenter, lightOf}};
    return new EvidenceModel(std::move(columns), parent);
}

} // namespace kmh

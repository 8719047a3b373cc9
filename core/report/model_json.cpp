// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/model_json.h"

#include "core/report/json_value.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QJsonValue comparatorJson(const std::optional<Comparator>& comparator)
{
    return comparator ? QJsonValue(comparatorCode(*comparator)) : QJsonValue();
}

class Model
{
public:
    Model(const Plan& plan, const QVector<ProjectReport>& reports)
        : m_plan(plan)
        , m_deliverables(plan.deliverables)
        , m_projects(plan.projects)
        , m_mechanisms(plan.mechanisms)
        , m_fundings(plan.fundings)
        , m_quantities(plan.quantities)
        , m_indicators(plan.indicators)
    {
        for (const ProjectReport& report : reports)
            m_stages.insert(report.project, report.stage);
        for (const Unit& unit : plan.units)
            m_units.insert(unit.id, &unit);
        for (const Measure& m : plan.measures)
            m_measures[m.section].append(&m);
        for (const Target& t : plan.targets) {
            if (t.quote && t.region == plan.province().id)
                m_targets[plan.indicator(t.indicator).measure].append(&t);
        }
    }

    QJsonObject json() const
    {
        QJsonArray sections;
        for (const Section& s : m_plan.sections)
            sections.append(section(s));
        const QJsonObject plan{{"code"_L1, m_plan.code},
                               {"title"_L1, m_plan.title},
                               {"document_no"_L1, m_plan.documentNo},
                               {"issuer"_L1, m_plan.issuer},
                               {"issued"_L1, jsonText(m_plan.issued.toString(Qt::ISODate))},
                               {"period"_L1, m_plan.period.code()}};
        return {{"plan"_L1, plan}, {"sections"_L1, sections}};
    }

private:
    QString quoted(const Quote& quote) const { return quote.in(m_plan.noticeText); }

    /// A list of the plan's by measure: a notice can have ten thousand of them.
    template<class T>
    class ByMeasure
    {
    public:
        explicit ByMeasure(const QVector<T>& items)
        {
            for (const T& item : items)
                m_items[item.measure].append(&item);
        }
        const QVector<const T*> of(MeasureId measure) const { return m_items.value(measure); }

    private:
        QHash<MeasureId, QVector<const T*>> m_items;
    };

    /// The items of one measure, each as `toJson` writes it.
    template<class T, class ToJson>
    static QJsonArray listOf(const ByMeasure<T>& items, MeasureId measure, ToJson toJson)
    {
        QJsonArray list;
        for (const T* item : items.of(measure))
            list.append(toJson(*item));
        return list;
    }

    QJsonObject section(const Section& s) const
    {
        QJsonArray measures;
        for (const Measure* m : m_measures.value(s.id))
            measures.append(measure(*m));
        const Sector& sector = m_plan.sector(s.sector);
        return {{"no"_L1, s.no},
                {"title"_L1, s.title},
                {"sector"_L1, sector.name},
                {"sector_code"_L1, sector.code},
                {"measures"_L1, measures}};
    }

    QJsonObject measure(const Measure& m) const
    {
        QJsonObject json{{"no"_L1, m.no},
                         {"title"_L1, m.title},
                         {"text"_L1, quoted(m.quote)},
                         {"units"_L1, units(m)},
                         {"regions"_L1, regions(m)},
                         {"targets"_L1, targets(m)},
                         {"guidance"_L1, guidance(m)}};
        addTasks(json, m.id);
        json["quantities"_L1] =
            listOf(m_quantities, m.id, [this](const Quantity& q) { return quantity(q); });
        return json;
    }

    QJsonArray units(const Measure& m) const
    {
        QJsonArray list;
        for (const Responsibility& r : m.units) {
            const Unit& unit = *m_units.value(r.unit);
            list.append(QJsonObject{{"name"_L1, unit.name},
                                    {"role"_L1, roleCode(r.role)},
                                    {"generic"_L1, unit.generic},
                                    {"quote"_L1, quoted(r.quote)}});
        }
        return list;
    }

    QJsonArray regions(const Measure& m) const
    {
        QJsonArray list;
        for (const RegionId& region : m.regions)
            list.append(m_plan.region(region).name);
        return list;
    }

    QJsonArray targets(const Measure& m) const
    {
        QJsonArray list;
        for (const Target* target : m_targets.value(m.id)) {
            const Target& t = *target;
            const Indicator& i = m_plan.indicator(t.indicator);
            list.append(QJsonObject{{"indicator"_L1, i.name},
                                    {"code"_L1, i.code},
                                    {"definition"_L1, i.definition},
                                    {"quote"_L1, quoted(*t.quote)},
                                    {"comparator"_L1, comparatorCode(t.comparator)},
                                    {"value"_L1, jsonNumber(t.value)},
                                    {"unit"_L1, i.unit},
                                    {"due"_L1, t.due.code()}});
        }
        return list;
    }

    QJsonArray guidance(const Measure& m) const
    {
        QJsonArray list;
        for (const Indicator* indicator : m_indicators.of(m.id)) {
            const Indicator& i = *indicator;
            if (!i.guidance)
                continue;
            const Target* target = m_plan.target(i.id, m_plan.province().id);
            list.append(
                QJsonObject{{"indicator"_L1, i.name},
                            {"code"_L1, i.code},
                            {"definition"_L1, i.definition},
                            {"unit"_L1, i.unit},
                            {"value"_L1, target ? jsonNumber(target->value) : QJsonValue()}});
        }
        return list;
    }

    void addTasks(QJsonObject& json, MeasureId measure) const
    {
        json["deliverables"_L1] = listOf(m_deliverables, measure, [&](const Deliverable& d) {
            return QJsonObject{{"name"_L1, d.name},
                               {"code"_L1, d.code},
                               {"quote"_L1, quoted(d.quote)},
                               {"due"_L1, jsonText(d.due.toString(Qt::ISODate))},
                               {"due_wording"_L1, jsonText(d.dueWording)}};
        });
        json["projects"_L1] = listOf(m_projects, measure, [&](const Project& p) {
            const auto stage = m_stages.constFind(p.id);
            return QJsonObject{
                {"name"_L1, p.name},
                {"code"_L1, p.code},
                {"quote"_L1, quoted(p.quote)},
                {"ask"_L1, p.askWording},
                {"stage"_L1, stage == m_stages.cend() ? QJsonValue() : stageCode(*stage)}};
        });
        json["mechanisms"_L1] = listOf(m_mechanisms, measure, [&](const Mechanism& m) {
            return QJsonObject{{"name"_L1, m.name},
                               {"code"_L1, m.code},
                               {"kind"_L1, m.kindCode},
                               {"quote"_L1, quoted(m.quote)}};
        });
        json["fundings"_L1] = listOf(m_fundings, measure, [&](const Funding& f) {
            return QJsonObject{{"name"_L1, f.name},
                               {"code"_L1, f.code},
                               {"quote"_L1, quoted(f.quote)},
                               {"ask"_L1, f.askWording},
                               {"value"_L1, jsonNumber(f.amount)},
                               {"unit"_L1, f.unit}};
        });
    }

    QJsonObject quantity(const Quantity& q) const
    {
        const bool existing = q.classCode == "existing"_L1;
        QJsonObject json{
            {"quote"_L1, quoted(q.quote)},
            {"value"_L1, jsonNumber(q.value)},
            {"unit"_L1, jsonText(q.unit)},
            {"comparator"_L1, comparatorJson(q.comparator)},
            {"class"_L1, existing ? QStringLiteral("count-of-existing") : q.classCode}};
        if (!q.trackedBy.isEmpty())
            json["tracked_by"_L1] = q.trackedBy;
        else if (!q.waived.isEmpty())
            json["waived"_L1] = q.waived;
        return json;
    }

    const Plan& m_plan;
    QHash<ProjectId, Stage> m_stages;
    QHash<UnitId, const Unit*> m_units;
    QHash<SectionId, QVector<const Measure*>> m_measures;
    QHash<MeasureId, QVector<const Target*>> m_targets; ///< the notice's own
    ByMeasure<Deliverable> m_deliverables;
    ByMeasure<Project> m_projects;
    ByMeasure<Mechanism> m_mechanisms;
    ByMeasure<Funding> m_fundings;
    ByMeasure<Quantity> m_quantities;
    ByMeasure<Indicator> m_indicators;
};

} // namespace

QJsonObject modelJson(const Plan& plan, const QVector<ProjectReport>& projectReports)
{
    return Model(plan, projectReports).json();
}

} // namespace kmh

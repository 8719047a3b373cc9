// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/store/new_workbook.h"

#include <QtCore/QSet>

#include <algorithm>

namespace kmh {

namespace {

/// Looks for the first thing wrong.
class PlanCheck
{
public:
    explicit PlanCheck(const Plan& plan)
        : m_plan(plan)
    {
    }

    QString problem()
    {
        checkRegisters();
        checkMeasures();
        checkIndicators();
        checkTasks();
        checkQuotes();
        return m_problem;
    }

private:
    void fail(const QString& sentence)
    {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    template<class List, class Key>
    void requireOnce(const List& list, const Key& key, const QString& sentence)
    {
        QSet<QString> seen;
        for (const auto& thing : list) {
            const QString name = key(thing);
            if (seen.contains(name))
                fail(sentence.arg(name));
            seen.insert(name);
        }
    }

    template<class List>
    static auto idsOf(const List& list)
    {
        QSet<decltype(list.first().id)> ids;
        for (const auto& thing : list)
            ids.insert(thing.id);
        return ids;
    }

    void checkRegisters()
    {
        if (m_plan.sectors.isEmpty())
            fail(kmh::tr("There are no sectors to show the plan in; load a register of them."));
        if (m_plan.regions.isEmpty() || m_plan.province().kind != Region::Kind::Province)
            fail(kmh::tr("The register of regions does not begin with the whole they are parts of; "
                         "load one that does."));
        const auto name = [](const auto& thing) { return thing.name; };
        requireOnce(m_plan.units, name,
                    kmh::tr("Two units are called “%1”; give one of them another name."));
        requireOnce(m_plan.regions, name,
                    kmh::tr("Two regions are called “%1”; give one of them another name."));
        requireOnce(m_plan.goods, name,
                    kmh::tr("Two goods are called “%1”; give one of them another name."));
        m_units = idsOf(m_plan.units);
        m_regions = idsOf(m_plan.regions);
    }

    void checkMeasures()
    {
        if (m_plan.measures.isEmpty())
            fail(kmh::tr("The plan has no measure, so there is nothing to work on; choose another "
                         "notice."));
        const auto sectors = idsOf(m_plan.sectors);
        const auto sections = idsOf(m_plan.sections);
        for (const Section& section : m_plan.sections)
            require(sectors.contains(section.sector), kmh::tr("Section %1").arg(section.no));
        for (const Measure& measure : m_plan.measures) {
            const QString what = kmh::tr("Measure %1").arg(measure.no);
            require(sections.contains(measure.section), what);
            for (const Responsibility& r : measure.units)
                require(m_units.contains(r.unit), what);
            for (const RegionId region : measure.regions)
                require(m_regions.contains(region), what);
        }
        m_measures = idsOf(m_plan.measures);
    }

    void require(bool known, const QString& what)
    {
        if (!known)
            fail(kmh::tr("%1 refers to something that the plan does not hold; correct it.")
                     .arg(what));
    }

    void checkIndicators()
    {
        for (const Indicator& indicator : m_plan.indicators) {
            require(m_measures.contains(indicator.measure), indicator.name);
            if (indicator.decimals < 0 || indicator.decimals > 6)
                fail(kmh::tr("%1 is shown with %2 decimals; 0 to 6 can be.")
                         .arg(indicator.name)
                         .arg(indicator.decimals));
        }
        for (const Target& target : m_plan.targets) {
            require(m_regions.contains(target.region), kmh::tr("A target"));
            const bool range = target.comparator == Comparator::Between;
            if (range != target.upper.has_value() || (range && *target.upper < target.value))
                fail(kmh::tr("The range of %1 does not end above where it begins; correct it.")
                         .arg(m_plan.indicator(target.indicator).name));
        }
    }

    void checkTasks()
    {
        QStringList codes;
        const auto check = [&](const auto& items) {
            for (const auto& item : items) {
                require(m_measures.contains(item.measure), item.name);
                codes.append(item.code);
                if (item.name.trimmed().isEmpty())
                    fail(kmh::tr("%1 has no name; write one.").arg(item.code));
            }
        };
        check(m_plan.deliverables);
        check(m_plan.projects);
        check(m_plan.mechanisms);
        check(m_plan.fundings);
        for (const Indicator& indicator : m_plan.indicators)
            codes.append(indicator.code);
        requireOnce(
            codes, [](const QString& code) { return code; },
            kmh::tr("The code %1 stands for two things; give one of them another."));
        for (const Deliverable& task : m_plan.deliverables) {
            if (!task.due.isValid())
                fail(kmh::tr("%1 has no due date; set one.").arg(task.name));
        }
        checkKinds();
    }

    /// As in data/schema/0001_plan.sql.
    void checkKinds()
    {
        static const QSet<QString> kAsks{
            QStringLiteral("full_capacity"), QStringLiteral("commission"),
            QStringLiteral("build"),         QStringLiteral("start"),
            QStringLiteral("upgrade"),       QStringLiteral("produce"),
            QStringLiteral("support")};
        static const QSet<QString> kMechanisms{
            QStringLiteral("mechanism"), QStringLiteral("action"), QStringLiteral("watch_list"),
            QStringLiteral("ledger")};
        const QString unknown =
            kmh::tr("What kind of thing is asked for with %1 is not known; choose one.");
        for (const Project& project : m_plan.projects) {
            if (!kAsks.contains(project.askCode))
                fail(unknown.arg(project.name));
        }
        for (const Mechanism& mechanism : m_plan.mechanisms) {
            if (!kMechanisms.contains(mechanism.kindCode))
                fail(unknown.arg(mechanism.name));
        }
    }

    void checkQuotes()
    {
        const auto check = [&](const Quote& quote, const QString& what) {
            if (quote.start < 0 || quote.length <= 0 ||
                quote.length > m_plan.noticeText.size() - quote.start)
                fail(kmh::tr("%1 quotes a place outside the notice; correct it.").arg(what));
        };
        for (const Section& section : m_plan.sections)
            check(section.quote, kmh::tr("Section %1").arg(section.no));
        for (const Measure& measure : m_plan.measures)
            check(measure.quote, kmh::tr("Measure %1").arg(measure.no));
        for (const Indicator& indicator : m_plan.indicators) {
            if (indicator.quote)
                check(*indicator.quote, indicator.name);
        }
        const auto checkAll = [&](const auto& items) {
            for (const auto& item : items)
                check(item.quote, item.name);
        };
        checkAll(m_plan.deliverables);
        checkAll(m_plan.projects);
        checkAll(m_plan.mechanisms);
        checkAll(m_plan.fundings);
        for (const Quantity& quantity : m_plan.quantities)
            check(quantity.quote, kmh::tr("A quantity"));
        for (const Waiver& waiver : m_plan.waivers)
            check(waiver.quote, waiver.reason);
    }

    const Plan& m_plan;
    QString m_problem;
    QSet<UnitId> m_units;
    QSet<RegionId> m_regions;
    QSet<MeasureId> m_measures;
};

} // namespace

QString planProblem(const Plan& plan)
{
    return PlanCheck(plan).problem();
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/plan_entries.h"

#include "core/notice/coverage.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace kmh::test {

namespace {

using Says = QMap<QString, QString>;

QString choice(int value, std::initializer_list<const char*> names)
{
    return QString::fromLatin1(*(names.begin() + value));
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

class Teller
{
public:
    explicit Teller(const Plan& plan)
        : m_plan(plan)
    {
    }

    QVector<PlanEntry> all()
    {
        tellHead();
        for (const Measure& measure : m_plan.measures)
            tellMeasure(measure);
        tellIndicators();
        tellTasks();
        tellQuantities();
        tellWaivers();
        return m_entries;
    }

private:
    int no(MeasureId measure) const { return m_plan.measure(measure).no; }

    void tell(const char* kind, int measure, const QString& words, const Says& says)
    {
        m_entries.append({QString::fromLatin1(kind), measure, words, says});
    }
    void tell(const char* kind, MeasureId measure, const Quote& quote, const Says& says)
    {
        tell(kind, no(measure), m_plan.wording(quote), says);
    }

    void tellHead()
    {
        tell("head", 0, {},
             {{QStringLiteral("code"), m_plan.code},
              {QStringLiteral("title"), m_plan.title},
              {QStringLiteral("short_title"), m_plan.shortTitle},
              {QStringLiteral("document_no"), m_plan.documentNo},
              {QStringLiteral("issuer"), m_plan.issuer},
              {QStringLiteral("issued"), m_plan.issued.toString(Qt::ISODate)},
              {QStringLiteral("period"), m_plan.period.code()}});
        for (const Section& section : m_plan.sections)
            tell("section", 0, m_plan.wording(section.quote),
                 {{QStringLiteral("title"), section.title},
                  {QStringLiteral("sector"), m_plan.sector(section.sector).code}});
    }

    void tellMeasure(const Measure& measure)
    {
        QStringList regions;
        for (const RegionId region : measure.regions)
            regions.append(m_plan.region(region).shortName);
        // The words of a measure are long; their ends tell them.
        const QString words = m_plan.wording(measure.quote);
        constexpr int shown = 12;
        tell("measure", measure.no, words.left(shown) + u'…' + words.right(shown),
             {{QStringLiteral("title"), measure.title},
              {QStringLiteral("section"), QString::number(m_plan.section(measure.section).no)},
              {QStringLiteral("regions"), regions.join(u' ')},
              {QStringLiteral("regions_by"),
               measure.regionQuote ? m_plan.wording(*measure.regionQuote) : QString()}});
        int place = 0;
        for (const Responsibility& one : measure.units)
            tell("responsibility", measure.id, one.quote,
                 {{QStringLiteral("unit"), m_plan.unit(one.unit).name},
                  {QStringLiteral("role"),
                   choice(int(one.role), {"lead", "responsible", "support"})},
                  {QStringLiteral("place"), QString::number(++place)}});
    }

    void tellIndicators()
    {
        for (const Indicator& indicator : m_plan.indicators) {
            if (indicator.guidance || !indicator.quote)
                continue;
            Says says{
                {QStringLiteral("name"), indicator.name},
                {QStringLiteral("definition"), indicator.definition},
                {QStringLiteral("unit"), indicator.unit},
                {QStringLiteral("kind"), choice(int(indicator.kind), {"cumulative", "level", "rate",
                                                                      "count", "milestone"})},
                {QStringLiteral("calendar"),
                 choice(int(indicator.calendar),
                        {"xun", "month", "month_without_january", "quarter", "half", "year"})},
                {QStringLiteral("over_time"),
                 choice(int(indicator.overTime), {"sum", "last", "mean", "none"})},
                {QStringLiteral("over_regions"),
                 choice(int(indicator.overRegions), {"sum", "last", "mean", "none"})},
                {QStringLiteral("decimals"), QString::number(indicator.decimals)}};
            if (const Target* target = m_plan.target(indicator.id, m_plan.province().id)) {
                says.insert(QStringLiteral("asked"),
                            comparatorCode(target->comparator) + number(target->value));
                says.insert(QStringLiteral("due"), target->due.code());
            }
            // Quoted by the words around its number: how far they reach decides nothing.
            tell("indicator", no(indicator.measure),
                 says.value(QStringLiteral("asked")) + indicator.unit, says);
        }
    }

    void tellTasks()
    {
        for (const Deliverable& d : m_plan.deliverables)
            tell("deliverable", d.measure, d.quote,
                 {{QStringLiteral("name"), d.name},
                  {QStringLiteral("kind"),
                   choice(int(d.kind), {"document", "activity", "payment", "work"})},
                  {QStringLiteral("due"), d.due.toString(Qt::ISODate)},
                  {QStringLiteral("basis"),
                   choice(int(d.dueBasis), {"notice", "resolved", "plan"})}});
        for (const Project& p : m_plan.projects)
            tell("project", p.measure, p.quote,
                 {{QStringLiteral("name"), p.name},
                  {QStringLiteral("kind"), choice(int(p.kind), {"project", "enterprise"})},
                  {QStringLiteral("ask"), p.askCode},
                  {QStringLiteral("wording"), p.askWording}});
        for (const Mechanism& m : m_plan.mechanisms)
            tell("mechanism", m.measure, m.quote,
                 {{QStringLiteral("name"), m.name}, {QStringLiteral("kind"), m.kindCode}});
        for (const Funding& f : m_plan.fundings)
            tell("funding", f.measure, f.quote,
                 {{QStringLiteral("name"), f.name},
                  {QStringLiteral("amount"), number(f.amount) + f.unit},
                  {QStringLiteral("wording"), f.askWording}});
    }

    void tellQuantities()
    {
        for (const Quantity& q : m_plan.quantities) {
            if (q.classCode == u"deadline")
                continue;
            const QString amount = q.value ? number(*q.value) + q.unit : QString();
            const std::optional<Quote> item = m_plan.itemQuote(q.trackedBy);
            const QString by = item ? m_plan.wording(*item) : q.trackedBy.left(1);
            tell("quantity", no(q.measure), q.classCode + u' ' + amount + u' ' + by,
                 {{QStringLiteral("comparator"),
                   q.comparator ? comparatorCode(*q.comparator) : QString()},
                  {QStringLiteral("waived"), q.waived}});
        }
    }

    void tellWaivers()
    {
        Plan bare = m_plan;
        bare.deliverables.clear();
        bare.projects.clear();
        bare.mechanisms.clear();
        bare.fundings.clear();
        bare.quantities.clear();
        bare.targets.clear();
        bare.indicators.clear();
        bare.waivers.clear();
        const QVector<CoverageItem> places = coverageOf(bare);
        for (const Waiver& waiver : m_plan.waivers) {
            for (const CoverageItem& place : places) {
                if (waiver.quote.contains(place.quote))
                    tell("waiver", place.measure ? no(*place.measure) : 0,
                         QString::number(place.quote.start) + u' ' + m_plan.wording(place.quote),
                         {{QStringLiteral("reason"), waiver.reason}});
            }
        }
    }

    const Plan& m_plan;
    QVector<PlanEntry> m_entries;
};

Says saysOf(const QJsonObject& json)
{
    Says says;
    for (auto it = json.begin(); it != json.end(); ++it)
        says.insert(it.key(), it.value().toString());
    return says;
}

} // namespace

QString PlanEntry::key() const
{
    return QStringLiteral("%1 %2 [%3]").arg(kind).arg(measure).arg(words);
}

QString PlanEntry::line() const
{
    QStringList parts = {key()};
    for (auto it = says.begin(); it != says.end(); ++it)
        parts.append(it.key() + u'=' + it.value());
    return parts.join(u" | ");
}

QVector<PlanEntry> entriesOf(const Plan& plan)
{
    return Teller(plan).all();
}

QString applyCorrection(QVector<PlanEntry>& entries, const QJsonObject& correction)
{
    PlanEntry meant{correction.value(u"kind").toString(),
                    correction.value(u"measure").toInt(),
                    correction.value(u"words").toString(),
                    {}};
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const PlanEntry& entry) {
        return entry.key() == meant.key();
    });
    if (correction.contains(u"add")) {
        if (found != entries.end())
            return meant.key() + QStringLiteral(" is read already");
        meant.says = saysOf(correction.value(u"add").toObject());
        entries.append(meant);
        return {};
    }
    if (found == entries.end())
        return meant.key() + QStringLiteral(" is not read");
    if (correction.value(u"drop").toBool()) {
        entries.erase(found);
        return {};
    }
    const Says says = saysOf(correction.value(u"correct").toObject());
    for (auto it = says.begin(); it != says.end(); ++it) {
        if (found->says.value(it.key()) == it.value())
            return meant.key() + QStringLiteral(" says so already: ") + it.key();
        found->says.insert(it.key(), it.value());
    }
    return says.isEmpty() ? meant.key() + QStringLiteral(" is not corrected") : QString();
}

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plan_text.h"

#include "core/domain/entry_fields.h"

namespace kmh::test {

namespace {

/// Puts the fields of one thing into a line.
class Line
{
public:
    explicit Line(const char* kind) { m_fields.append(QString::fromUtf8(kind)); }

    Line& operator<<(const QString& text)
    {
        m_fields.append(text);
        return *this;
    }
    Line& operator<<(double number) { return *this << QString::number(number, 'g', 17); }
    Line& operator<<(qint64 number) { return *this << QString::number(number); }
    Line& operator<<(int number) { return *this << qint64(number); }
    Line& operator<<(bool flag) { return *this << int(flag); }
    Line& operator<<(const Quote& quote) { return *this << quote.start << quote.length; }
    Line& operator<<(const Period& period) { return *this << period.code(); }
    Line& operator<<(const QDate& day) { return *this << day.toString(Qt::ISODate); }
    Line& operator<<(const Stamp& stamp)
    {
        return *this << stamp.at.toUTC().toString(Qt::ISODateWithMs) << stamp.by << stamp.note;
    }
    template<class Tag>
    Line& operator<<(const Id<Tag>& id)
    {
        return *this << id.value;
    }
    template<class T>
    Line& operator<<(const std::optional<T>& value)
    {
        return value ? *this << *value : *this << QStringLiteral("–");
    }
    template<class T>
    requires std::is_enum_v<T> Line& operator<<(T value) { return *this << int(value); }

    operator QString() const { return m_fields.join(u'|'); }

private:
    QStringList m_fields;
};

void addRegisters(const Plan& p, QStringList& lines)
{
    for (const Sector& s : p.sectors)
        lines.append(Line("sector") << s.id << s.code << s.name << s.kind);
    for (const Region& r : p.regions)
        lines.append(Line("region")
                     << r.id << r.name << r.shortName << r.kind << r.tileRow << r.tileColumn);
    for (const County& c : p.counties)
        lines.append(Line("county") << c.id << c.region << c.name);
    for (const Unit& u : p.units)
        lines.append(Line("unit") << u.id << u.name << u.shortName << u.generic);
    for (const UnitName& n : p.unitNames)
        lines.append(Line("name") << n.unit << n.name << n.kind);
    for (const Goods& g : p.goods)
        lines.append(Line("goods") << g.name << g.unit);
}

void addMeasures(const Plan& p, QStringList& lines)
{
    for (const Section& s : p.sections)
        lines.append(Line("section") << s.id << s.no << s.title << s.sector << s.quote);
    for (const Measure& m : p.measures) {
        lines.append(Line("measure")
                     << m.id << m.no << m.section << m.title << m.quote << m.regionQuote);
        for (const Responsibility& r : m.units)
            lines.append(Line(" answers") << r.unit << r.role << r.quote);
        for (const RegionId region : m.regions)
            lines.append(Line(" in") << region);
    }
}

void addIndicators(const Plan& p, QStringList& lines)
{
    for (const Indicator& i : p.indicators)
        lines.append(Line("indicator")
                     << i.id << i.code << i.measure << i.name << i.definition << i.unit << i.kind
                     << i.calendar << i.overTime << i.overRegions << i.guidance << i.decimals
                     << i.quote << i.reportLagDays << i.numerator << i.denominator);
    for (const Target& t : p.targets)
        lines.append(Line("target") << t.indicator << t.region << t.comparator << t.value << t.due
                                    << t.quote << t.demo << t.upper << t.stamp);
    for (const PlannedCourse& c : p.courses) {
        lines.append(Line("course")
                     << c.indicator << c.region << c.shape << c.referenceYear << c.demo << c.stamp);
        for (const PlannedCourse::Point& point : c.points)
            lines.append(Line(" point") << point.period << point.value);
    }
    for (const ReleaseDate& d : p.releaseDates)
        lines.append(Line("release") << d.indicator << d.period << d.day << d.source);
    for (const LedgerRate& r : p.ledgerRates)
        lines.append(Line("rate") << r.indicator << r.kind);
    for (const SeriesBreak& b : p.breaks)
        lines.append(Line("break")
                     << b.indicator << b.region << b.period << b.note << b.demo << b.stamp);
    for (const LightRule& r : p.rules)
        lines.append(Line("rule") << r.name << r.version << r.form << r.onTrackLimit << r.watchLimit
                                  << r.title << r.stamp);
}

void addTasks(const Plan& p, QStringList& lines)
{
    for (const Deliverable& d : p.deliverables)
        lines.append(Line("deliverable") << d.id << d.code << d.measure << d.name << d.kind << d.due
                                         << d.dueBasis << d.dueWording << d.quote);
    for (const Project& r : p.projects)
        lines.append(Line("project") << r.id << r.code << r.measure << r.name << r.kind << r.askCode
                                     << r.askWording << r.quote);
    for (const Mechanism& m : p.mechanisms)
        lines.append(Line("mechanism") << m.code << m.measure << m.name << m.kindCode << m.quote);
    for (const Funding& f : p.fundings)
        lines.append(Line("funding") << f.code << f.measure << f.name << f.amount << f.unit
                                     << f.askWording << f.quote);
    for (const Quantity& q : p.quantities)
        lines.append(Line("quantity") << q.measure << q.classCode << q.value << q.unit
                                      << q.comparator << q.trackedBy << q.waived << q.quote);
    for (const Waiver& w : p.waivers)
        lines.append(Line("waiver") << w.reason << w.quote);
    for (const Ledger& l : p.ledgers)
        lines.append(Line("ledger") << l.code << l.name << l.kind << l.measure << l.position
                                    << l.removed << l.demo << l.stamp);
    for (const Carried& c : p.carried)
        lines.append(Line("carried") << c.kind << c.code << c.fromPlan << c.fromCode);
}

} // namespace

QString planText(const Plan& p)
{
    QStringList lines{Line("plan") << p.code << p.title << p.shortTitle << p.documentNo << p.issuer
                                   << p.issued << p.period << p.lightRule << p.noticeText};
    addRegisters(p, lines);
    addMeasures(p, lines);
    addIndicators(p, lines);
    addTasks(p, lines);
    return lines.join(u'\n');
}

QString entryText(const Entry& entry)
{
    Line line("entry");
    line << entry.id << entry.ledger << entry.removed << entry.demo << entry.stamp;
    for (const EntryField field : entryFields()) {
        const FieldValue& value = entry.value(field);
        if (const auto* text = std::get_if<QString>(&value))
            line << *text;
        else if (const auto* number = std::get_if<double>(&value))
            line << *number;
        else if (const auto* day = std::get_if<QDate>(&value))
            line << *day;
        else if (const auto* id = std::get_if<qint64>(&value))
            line << *id;
        else
            line << QString();
    }
    return line;
}

} // namespace kmh::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_json.h"

#include "core/notice/draft_json_codes.h"

#include <QtCore/QJsonArray>

namespace kmh {

namespace {

using namespace draftcodes;
using namespace Qt::StringLiterals;

template<class List, class Write>
QJsonArray listOf(const List& list, const Write& write)
{
    QJsonArray json;
    for (const auto& thing : list)
        json.append(write(thing));
    return json;
}

QJsonArray quoteJson(const Quote& quote)
{
    return {quote.start, quote.length};
}

QString dayJson(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

void setQuote(QJsonObject& json, const QString& key, const std::optional<Quote>& quote)
{
    if (quote)
        json[key] = quoteJson(*quote);
}

/// Null stays out: what is not there is none.
template<class T>
void setNumber(QJsonObject& json, const QString& key, const std::optional<T>& number)
{
    if (number)
        json[key] = *number;
}

QJsonObject headJson(const DraftHead& head)
{
    QJsonObject json{{"code"_L1, head.code},
                     {"title"_L1, head.title},
                     {"short_title"_L1, head.shortTitle},
                     {"document_no"_L1, head.documentNo},
                     {"issuer"_L1, head.issuer},
                     {"issued"_L1, dayJson(head.issued)},
                     {"light_rule"_L1, head.lightRule}};
    if (head.period)
        json["period"_L1] = head.period->code();
    return json;
}

QJsonObject regionJson(const Region& region)
{
    QJsonObject json{{"id"_L1, region.id.value},
                     {"name"_L1, region.name},
                     {"short_name"_L1, region.shortName},
                     {"kind"_L1, codeOf(kRegionKinds, region.kind)}};
    setNumber(json, "tile_row"_L1, region.tileRow);
    setNumber(json, "tile_column"_L1, region.tileColumn);
    return json;
}

QJsonObject registersJson(const Registers& registers)
{
    QJsonObject json;
    json["sectors"_L1] = listOf(registers.sectors, [](const Sector& s) {
        return QJsonObject{{"id"_L1, s.id.value},
                           {"code"_L1, s.code},
                           {"name"_L1, s.name},
                           {"kind"_L1, codeOf(kSectorKinds, s.kind)}};
    });
    json["regions"_L1] = listOf(registers.regions, regionJson);
    json["counties"_L1] = listOf(registers.counties, [](const County& c) {
        return QJsonObject{
            {"id"_L1, c.id.value}, {"region"_L1, c.region.value}, {"name"_L1, c.name}};
    });
    json["units"_L1] = listOf(registers.units, [](const Unit& u) {
        return QJsonObject{{"id"_L1, u.id.value},
                           {"name"_L1, u.name},
                           {"short_name"_L1, u.shortName},
                           {"generic"_L1, u.generic}};
    });
    json["unit_names"_L1] = listOf(registers.unitNames, [](const UnitName& n) {
        return QJsonObject{{"unit"_L1, n.unit.value},
                           {"name"_L1, n.name},
                           {"kind"_L1, codeOf(kUnitNameKinds, n.kind)}};
    });
    json["goods"_L1] = listOf(registers.goods, [](const Goods& g) {
        return QJsonObject{{"name"_L1, g.name}, {"unit"_L1, g.unit}};
    });
    return json;
}

/// What an item is, under “is”, and all that is said of it.
struct ContentJson
{
    QJsonObject operator()(const DraftSection& s) const
    {
        return {{"is"_L1, "section"_L1},
                {"no"_L1, s.no},
                {"title"_L1, s.title},
                {"sector"_L1, s.sector}};
    }
    QJsonObject operator()(const DraftMeasure& m) const
    {
        return {{"is"_L1, "measure"_L1},
                {"no"_L1, m.no},
                {"printed"_L1, m.printed},
                {"title"_L1, m.title}};
    }
    QJsonObject operator()(const DraftResponsibility& r) const
    {
        QJsonObject json{{"is"_L1, "responsibility"_L1},
                         {"name"_L1, r.name},
                         {"role"_L1, codeOf(kRoles, r.role)},
                         {"generic"_L1, r.generic}};
        if (r.unit)
            json["unit"_L1] = r.unit->value;
        return json;
    }
    QJsonObject operator()(const DraftImplementation& i) const
    {
        return {{"is"_L1, "implementation"_L1},
                {"regions"_L1,
                 listOf(i.regions, [](const RegionId& id) { return QJsonValue(id.value); })},
                {"every_measure"_L1, i.everyMeasure}};
    }
    QJsonObject operator()(const DraftTarget& t) const;
    QJsonObject operator()(const DraftQuantity& q) const
    {
        QJsonObject json{{"is"_L1, "quantity"_L1},
                         {"class"_L1, codeOf(kQuantityClasses, q.kind)},
                         {"value"_L1, q.value},
                         {"unit"_L1, q.unit},
                         {"waived"_L1, q.waived}};
        if (q.comparator)
            json["comparator"_L1] = comparatorCode(*q.comparator);
        if (q.trackedBy)
            json["tracked_by"_L1] = q.trackedBy->value;
        return json;
    }
    QJsonObject operator()(const DraftDeliverable& d) const
    {
        QJsonObject json{{"is"_L1, "deliverable"_L1},
                         {"name"_L1, d.name},
                         {"kind"_L1, codeOf(kDeliverableKinds, d.kind)},
                         {"due"_L1, dayJson(d.due)},
                         {"basis"_L1, codeOf(kDueBases, d.basis)}};
        setQuote(json, "due_quote"_L1, d.dueQuote);
        return json;
    }
    QJsonObject operator()(const DraftProject& p) const
    {
        return {{"is"_L1, "project"_L1},
                {"name"_L1, p.name},
                {"kind"_L1, codeOf(kProjectKinds, p.kind)},
                {"ask"_L1, p.askCode},
                {"ask_wording"_L1, p.askWording}};
    }
    QJsonObject operator()(const DraftMechanism& m) const
    {
        return {{"is"_L1, "mechanism"_L1}, {"name"_L1, m.name}, {"kind"_L1, m.kindCode}};
    }
    QJsonObject operator()(const DraftFunding& f) const
    {
        return {{"is"_L1, "funding"_L1},
                {"name"_L1, f.name},
                {"amount"_L1, f.amount},
                {"unit"_L1, f.unit},
                {"ask_wording"_L1, f.askWording}};
    }
    QJsonObject operator()(const DraftWaiver& w) const
    {
        return {{"is"_L1, "waiver"_L1}, {"reason"_L1, w.reason}};
    }
    QJsonObject operator()(const DraftNote&) const { return {{"is"_L1, "note"_L1}}; }
};

QJsonObject ContentJson::operator()(const DraftTarget& t) const
{
    QJsonObject json{{"is"_L1, "target"_L1},
                     {"indicator"_L1, t.indicator},
                     {"definition"_L1, t.definition},
                     {"unit"_L1, t.unit},
                     {"kind"_L1, codeOf(kIndicatorKinds, t.kind)},
                     {"calendar"_L1, codeOf(kCalendars, t.calendar)},
                     {"over_time"_L1, codeOf(kAggregations, t.overTime)},
                     {"over_regions"_L1, codeOf(kAggregations, t.overRegions)},
                     {"decimals"_L1, t.decimals},
                     {"comparator"_L1, comparatorCode(t.comparator)},
                     {"value"_L1, t.value},
                     {"due"_L1, t.due.code()},
                     {"guidance"_L1, t.guidance},
                     {"open"_L1, t.open}};
    setNumber(json, "upper"_L1, t.upper);
    if (t.course)
        json["course"_L1] = codeOf(kShapes, *t.course);
    if (!t.points.isEmpty())
        json["points"_L1] = listOf(t.points, [](const PlannedCourse::Point& point) {
            return QJsonArray{point.period.code(), point.value};
        });
    return json;
}

QJsonObject itemJson(const DraftItem& item)
{
    QJsonObject json = std::visit(ContentJson{}, item.content);
    json["item"_L1] = item.id.value;
    if (item.parent)
        json["parent"_L1] = item.parent->value;
    json["quote"_L1] = quoteJson(item.quote);
    json["checked"_L1] = item.checked;
    return json;
}

QJsonObject issueJson(const NoticeIssue& issue)
{
    QJsonObject json{{"line"_L1, issue.line},
                     {"severity"_L1, codeOf(kSeverities, issue.severity)},
                     {"message"_L1, issue.message},
                     {"settled"_L1, issue.settled}};
    setQuote(json, "quote"_L1, issue.quote);
    if (issue.item)
        json["item"_L1] = issue.item->value;
    return json;
}

} // namespace

QJsonObject draftJson(const Draft& draft)
{
    return {{"format"_L1, QLatin1String(kFormat)},
            {"version"_L1, kVersion},
            {"head"_L1, headJson(draft.head)},
            {"text"_L1, draft.text},
            {"registers"_L1, registersJson(draft.registers)},
            {"items"_L1, listOf(draft.items, itemJson)},
            {"issues"_L1, listOf(draft.issues, issueJson)}};
}

} // namespace kmh

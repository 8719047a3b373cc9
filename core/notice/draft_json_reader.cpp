// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_json.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/notice/json_fields.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

namespace {

using namespace draftcodes;
using namespace Qt::StringLiterals;

DraftHead headOf(const JsonFields& json)
{
    DraftHead head;
    head.code = json.text("code"_L1);
    head.title = json.text("title"_L1);
    head.shortTitle = json.text("short_title"_L1);
    head.documentNo = json.text("document_no"_L1);
    head.issuer = json.text("issuer"_L1);
    head.issued = json.day("issued"_L1);
    head.lightRule = json.text("light_rule"_L1);
    if (json.has("period"_L1))
        head.period = json.period("period"_L1);
    return head;
}

Region regionOf(const JsonFields& json)
{
    Region region{json.id<RegionId>("id"_L1),
                  json.text("name"_L1),
                  json.text("short_name"_L1),
                  json.choice("kind"_L1, kRegionKinds),
                  {},
                  {}};
    if (json.has("tile_row"_L1))
        region.tileRow = json.small("tile_row"_L1);
    if (json.has("tile_column"_L1))
        region.tileColumn = json.small("tile_column"_L1);
    return region;
}

Registers registersOf(const JsonFields& json)
{
    Registers registers;
    for (const JsonFields& s : json.objects("sectors"_L1))
        registers.sectors.append({s.id<SectorId>("id"_L1), s.text("code"_L1), s.text("name"_L1),
                                  s.choice("kind"_L1, kSectorKinds)});
    for (const JsonFields& r : json.objects("regions"_L1))
        registers.regions.append(regionOf(r));
    for (const JsonFields& c : json.objects("counties"_L1))
        registers.counties.append(
            {c.id<CountyId>("id"_L1), c.id<RegionId>("region"_L1), c.text("name"_L1)});
    for (const JsonFields& u : json.objects("units"_L1))
        registers.units.append({u.id<UnitId>("id"_L1), u.text("name"_L1), u.text("short_name"_L1),
                                u.flag("generic"_L1)});
    for (const JsonFields& n : json.objects("unit_names"_L1))
        registers.unitNames.append(
            {n.id<UnitId>("unit"_L1), n.text("name"_L1), n.choice("kind"_L1, kUnitNameKinds)});
    for (const JsonFields& g : json.objects("goods"_L1))
        registers.goods.append({g.text("name"_L1), g.text("unit"_L1)});
    return registers;
}

Comparator comparatorOf(const JsonFields& json)
{
    const auto comparator = comparatorFromCode(json.text("comparator"_L1));
    if (!comparator)
        JsonFields::refuse("comparator"_L1);
    return *comparator;
}

DraftContent responsibilityOf(const JsonFields& json)
{
    return DraftResponsibility{json.text("name"_L1), json.optionalId<UnitId>("unit"_L1),
                               json.choice("role"_L1, kRoles), json.flag("generic"_L1)};
}

DraftContent implementationOf(const JsonFields& json)
{
    DraftImplementation implementation;
    for (const QJsonValue& id : json.list("regions"_L1)) {
        if (!id.isDouble())
            JsonFields::refuse("regions"_L1);
        implementation.regions.append(RegionId{id.toInteger()});
    }
    implementation.everyMeasure = json.flag("every_measure"_L1);
    return implementation;
}

QVector<PlannedCourse::Point> pointsOf(const JsonFields& json)
{
    QVector<PlannedCourse::Point> points;
    if (!json.has("points"_L1))
        return points;
    for (const QJsonValue& value : json.list("points"_L1)) {
        const QJsonArray point = value.toArray();
        const std::optional<Period> period = Period::parse(point.at(0).toString());
        if (!period || !point.at(1).isDouble())
            JsonFields::refuse("points"_L1);
        points.append({*period, point.at(1).toDouble()});
    }
    return points;
}

DraftContent targetOf(const JsonFields& json)
{
    DraftTarget target;
    target.indicator = json.text("indicator"_L1);
    target.definition = json.text("definition"_L1);
    target.unit = json.text("unit"_L1);
    target.kind = json.choice("kind"_L1, kIndicatorKinds);
    target.calendar = json.choice("calendar"_L1, kCalendars);
    target.overTime = json.choice("over_time"_L1, kAggregations);
    target.overRegions = json.choice("over_regions"_L1, kAggregations);
    target.decimals = json.small("decimals"_L1);
    target.comparator = comparatorOf(json);
    target.value = json.number("value"_L1);
    if (json.has("upper"_L1))
        target.upper = json.number("upper"_L1);
    target.due = json.period("due"_L1);
    if (json.has("course"_L1))
        target.course = json.choice("course"_L1, kShapes);
    target.points = pointsOf(json);
    target.guidance = json.flag("guidance"_L1);
    target.open = json.flag("open"_L1);
    return target;
}

DraftContent quantityOf(const JsonFields& json)
{
    DraftQuantity quantity;
    quantity.kind = json.choice("class"_L1, kQuantityClasses);
    quantity.value = json.number("value"_L1);
    quantity.unit = json.text("unit"_L1);
    if (json.has("comparator"_L1))
        quantity.comparator = comparatorOf(json);
    quantity.trackedBy = json.optionalId<DraftId>("tracked_by"_L1);
    quantity.waived = json.text("waived"_L1);
    return quantity;
}

DraftContent deliverableOf(const JsonFields& json)
{
    DraftDeliverable deliverable{json.text("name"_L1),
                                 json.choice("kind"_L1, kDeliverableKinds),
                                 json.day("due"_L1),
                                 json.choice("basis"_L1, kDueBases),
                                 {}};
    if (json.has("due_quote"_L1))
        deliverable.dueQuote = json.quote("due_quote"_L1);
    return deliverable;
}

using ContentReader = DraftContent (*)(const JsonFields&);

const QHash<QString, ContentReader>& contentReaders()
{
    static const QHash<QString, ContentReader> readers{
        {"section"_L1,
         [](const JsonFields& j) -> DraftContent {
             return DraftSection{j.small("no"_L1), j.text("title"_L1), j.text("sector"_L1)};
         }},
        {"measure"_L1,
         [](const JsonFields& j) -> DraftContent {
             return DraftMeasure{j.small("no"_L1), j.text("printed"_L1), j.text("title"_L1)};
         }},
        {"responsibility"_L1, responsibilityOf},
        {"implementation"_L1, implementationOf},
        {"target"_L1, targetOf},
        {"quantity"_L1, quantityOf},
        {"deliverable"_L1, deliverableOf},
        {"project"_L1,
         [](const JsonFields& j) -> DraftContent {
             return DraftProject{j.text("name"_L1), j.choice("kind"_L1, kProjectKinds),
                                 j.text("ask"_L1), j.text("ask_wording"_L1)};
         }},
        {"mechanism"_L1,
         [](const JsonFields& j) -> DraftContent {
             return DraftMechanism{j.text("name"_L1), j.text("kind"_L1)};
         }},
        {"funding"_L1,
         [](const JsonFields& j) -> DraftContent {
             return DraftFunding{j.text("name"_L1), j.number("amount"_L1), j.text("unit"_L1),
                                 j.text("ask_wording"_L1)};
         }},
        {"waiver"_L1,
         [](const JsonFields& j) -> DraftContent { return DraftWaiver{j.text("reason"_L1)}; }},
        {"note"_L1, [](const JsonFields&) -> DraftContent { return DraftNote{}; }}};
    return readers;
}

DraftItem itemOf(const JsonFields& json)
{
    const ContentReader read = contentReaders().value(json.text("is"_L1));
    if (!read)
        JsonFields::refuse("is"_L1);
    return {json.id<DraftId>("item"_L1), json.optionalId<DraftId>("parent"_L1),
            json.quote("quote"_L1), read(json), json.flag("checked"_L1)};
}

NoticeIssue issueOf(const JsonFields& json)
{
    NoticeIssue issue{json.small("line"_L1), json.choice("severity"_L1, kSeverities),
                      json.text("message"_L1)};
    if (json.has("quote"_L1))
        issue.quote = json.quote("quote"_L1);
    issue.item = json.optionalId<DraftId>("item"_L1);
    issue.settled = json.flag("settled"_L1);
    return issue;
}

/// What the rest of the program relies on: ids that are one thing's each, a parent before what
/// belongs to it, quotes of the notice's own words.
void requireSound(const Draft& draft)
{
    const auto inText = [&](const Quote& quote) {
        return quote.length <= draft.text.size() - quote.start;
    };
    QSet<DraftId> known;
    for (const DraftItem& item : draft.items) {
        if (item.id.value <= 0 || known.contains(item.id))
            JsonFields::refuse("item"_L1);
        if (item.parent && !known.contains(*item.parent))
            JsonFields::refuse("parent"_L1);
        known.insert(item.id);
        const auto* deliverable = contentOf<DraftDeliverable>(item);
        const bool dueInText =
            !deliverable || !deliverable->dueQuote || inText(*deliverable->dueQuote);
        if (!inText(item.quote) || !dueInText)
            JsonFields::refuse("quote"_L1);
    }
    for (const NoticeIssue& issue : draft.issues) {
        if (issue.quote && !inText(*issue.quote))
            JsonFields::refuse("quote"_L1);
    }
}

} // namespace

Draft draftFromJson(const QJsonObject& object)
{
    const JsonFields json(object);
    if (json.text("format"_L1) != QLatin1String(kFormat))
        JsonFields::refuse("format"_L1);
    if (json.integer("version"_L1) < 1)
        JsonFields::refuse("version"_L1);
    if (json.integer("version"_L1) > kVersion)
        throw Error(Error::Kind::BadInput,
                    kmh::tr("This draft was made by a later version of the program; install that "
                            "to go on with it."));
    Draft draft;
    draft.head = headOf(json.object("head"_L1));
    draft.text = json.text("text"_L1);
    draft.registers = registersOf(json.object("registers"_L1));
    for (const JsonFields& item : json.objects("items"_L1))
        draft.items.append(itemOf(item));
    for (const JsonFields& issue : json.objects("issues"_L1))
        draft.issues.append(issueOf(issue));
    requireSound(draft);
    return draft;
}

} // namespace kmh

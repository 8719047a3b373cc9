// SPDX-License-Identifier: GPL-3.0-or-later
// The things a person chooses among in a draft's forms, in words.
#include "core/domain/text.h"
#include "core/report/code_labels.h"
#include "ui/notice/draft_words.h"

namespace kmh {

QVector<WordedChoice<Role>> roleChoices()
{
    QVector<WordedChoice<Role>> choices;
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support})
        choices.append({roleLabel(role), role});
    return choices;
}

QVector<WordedChoice<IndicatorKind>> indicatorKindChoices()
{
    return {{tr("cumulative amount"), IndicatorKind::Cumulative},
            {tr("level at a moment"), IndicatorKind::Level},
            {tr("rate or share"), IndicatorKind::Rate},
            {tr("count"), IndicatorKind::Count},
            {tr("milestone"), IndicatorKind::Milestone}};
}

QVector<WordedChoice<Calendar>> calendarChoices()
{
    return {{tr("every ten days"), Calendar::Xun},
            {tr("every month"), Calendar::Month},
            {tr("every month, January with February"), Calendar::MonthWithoutJanuary},
            {tr("every quarter"), Calendar::Quarter},
            {tr("every half-year"), Calendar::Half},
            {tr("every year"), Calendar::Year}};
}

QVector<WordedChoice<Aggregation>> aggregationChoices()
{
    return {{tr("added up"), Aggregation::Sum},
            {tr("the last one"), Aggregation::Last},
            {tr("their mean"), Aggregation::Mean},
            {tr("not put together"), Aggregation::None}};
}

QVector<WordedChoice<Comparator>> comparatorChoices()
{
    return {{tr("≥ at least"), Comparator::AtLeast}, {tr("> more than"), Comparator::MoreThan},
            {tr("≤ at most"), Comparator::AtMost},   {tr("< less than"), Comparator::LessThan},
            {tr("= exactly"), Comparator::Equal},    {tr("between"), Comparator::Between}};
}

QVector<WordedChoice<Deliverable::Kind>> deliverableKindChoices()
{
    return {{tr("document"), Deliverable::Kind::Document},
            {tr("activity"), Deliverable::Kind::Activity},
            {tr("payment"), Deliverable::Kind::Payment},
            {tr("work"), Deliverable::Kind::Work}};
}

QVector<WordedChoice<Deliverable::DueBasis>> dueBasisChoices()
{
    return {{tr("named by the notice"), Deliverable::DueBasis::Notice},
            {tr("worked out from its words"), Deliverable::DueBasis::Resolved},
            {tr("the end of the plan's period"), Deliverable::DueBasis::Plan}};
}

QVector<WordedChoice<Project::Kind>> projectKindChoices()
{
    return {{tr("project"), Project::Kind::Project}, {tr("enterprise"), Project::Kind::Enterprise}};
}

QVector<WordedChoice<QString>> askChoices()
{
    return {{tr("reach full capacity"), QStringLiteral("full_capacity")},
            {tr("go into operation"), QStringLiteral("commission")},
            {tr("speed up building"), QStringLiteral("build")},
            {tr("begin building"), QStringLiteral("start")},
            {tr("upgrade"), QStringLiteral("upgrade")},
            {tr("steady or raise output"), QStringLiteral("produce")},
            {tr("give support"), QStringLiteral("support")}};
}

QVector<WordedChoice<QString>> mechanismChoices()
{
    return {{tr("working mechanism"), QStringLiteral("mechanism")},
            {tr("special action"), QStringLiteral("action")},
            {tr("watch list"), QStringLiteral("watch_list")},
            {tr("ledger"), QStringLiteral("ledger")}};
}

QVector<WordedChoice<DraftQuantity::Class>> quantityClassChoices()
{
    return {{tr("capacity in a name"), DraftQuantity::Class::Capacity},
            {tr("count of what exists"), DraftQuantity::Class::Existing}};
}

QStringList usualReasons()
{
    return {tr("Says what is there already and asks for nothing new."),
            tr("A fixed phrase; the number in it counts nothing."),
            tr("General words without a task of their own."),
            tr("Followed up by another item of this measure."),
            tr("Arranged by another document and followed up there."),
            tr("Says how the notice is to be read.")};
}

} // namespace kmh

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/briefing/about.h"

#include <initializer_list>

namespace kmh {

/// How something stands that a briefing tells of. The figures of official statistics that are not
/// out yet are Unpublished, never Missing: nobody is chased for them.
enum class Standing {
    Behind,
    Missing,
    Watch,
    OnTrack,
    Met,
    Unpublished,
    NotDue,
    NotJudged,
    TargetOpen, ///< 目标待定
    Overdue,    ///< a deliverable, due and not done; as are the rest
    DueSoon,    ///< open, and due by the end of the next 旬
    Open,
    Done,
};

/// An indicator of a region, or a deliverable.
struct BriefingItem
{
    Standing standing = Standing::NotJudged;
    Light light = Light::NotJudged;
    bool overridden = false;
    QString name;
    /// Which gap and how much: “距计划差 0.6 个百分点”; where a person set the light to one that
    /// asks for attention, that: no gap explains it. Empty where nothing is lacking.
    QString lack;
    MeasureId measure;
    SectorId sector;
    RegionId region;
    std::optional<IndicatorId> indicator = {};
    std::optional<DeliverableId> deliverable = {};
    QDate due = {};                 ///< of the target or the deliverable
    bool late = false;              ///< of a deliverable: its day is past, not just come
    std::optional<double> lag = {}; ///< of an indicator: 进度差 in 百分点, negative when behind
    Abouts about = {};

    bool isDeliverable() const { return deliverable.has_value(); }
    bool isSameAs(const BriefingItem& other) const
    {
        return indicator == other.indicator && deliverable == other.deliverable &&
               region == other.region;
    }
};

/// Some of them, in the order of the notice until standing() sorts them.
class BriefingItems
{
public:
    QVector<BriefingItem> all;

    bool isEmpty() const { return all.isEmpty(); }
    int size() const { return int(all.size()); }
    const BriefingItem& first() const { return all.first(); }
    /// In the order of the standings given: what is overdue or due soon by its day, what is behind
    /// or to be watched by how far; all else, and what is alike in that, as the notice has it.
    BriefingItems standing(std::initializer_list<Standing> standings) const;
    BriefingItems ofSector(SectorId sector) const;
    BriefingItems indicators() const; ///< targeted or not
    BriefingItems targets() const;    ///< indicators whose target is set
    /// Whether the days of all, deliverables that are due, are past; else some have just come.
    bool areLate() const;
    BriefingItems deliverables() const;
    /// Deliverables that are due soon and not started.
    BriefingItems notStarted() const;
    /// Of those given in order of urgency the first ones that nothing tells apart: none is to be
    /// named as the most urgent where there are several.
    BriefingItems alikeFirst() const;
    /// Without those that `others` has.
    BriefingItems without(const BriefingItems& others) const;
    BriefingItems operator+(const BriefingItems& more) const;
    Abouts about() const;
};

/// The province's indicators and the deliverables.
BriefingItems provinceItems(const Assessment& assessment);
/// A prefecture's indicators.
BriefingItems regionItems(const Assessment& assessment, RegionId region);

} // namespace kmh

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
    QString
        lack; ///< which gap and how much: “距计划差 0.6 个百分点”; empty where nothing is lacking
    MeasureId measure;
    SectorId sector;
    RegionId region;
    std::optional<IndicatorId> indicator = {};
    std::optional<DeliverableId> deliverable = {};
    QDate due = {};    ///< of the target or the deliverable
    bool late = false; ///< of a deliverable: its day is past, not just come
    Abouts about = {};

    bool isDeliverable() const { return deliverable.has_value(); }
    bool isSameAs(const BriefingItem& other) const
    {
        return indicator == other.indicator && deliverable == other.deliverable &&
               region == other.region;
    }
};

/// Some of them, in the order of the notice.
class BriefingItems
{
public:
    QVector<BriefingItem> all;

    bool isEmpty() const { return all.isEmpty(); }
    int size() const { return int(all.size()); }
    const BriefingItem& first() const { return all.first(); }
    /// In the order of the standings given, each in the order of the notice.
    BriefingItems standing(std::initializer_list<Standing> standings) const;
    BriefingItems ofSector(SectorId sector) const;
    BriefingItems indicators() const; ///< targeted or not
    BriefingItems targets() const;    ///< indicators whose target is set
    BriefingItems deliverables() const;
    /// Deliverables that are due soon and not started.
    BriefingItems notStarted() const;
    /// Without those that `others` has.
    BriefingItems without(const BriefingItems& others) const;
    BriefingItems operator+(const BriefingItems& more) const;
    Abouts about() const;
};

/// The province's indicators and the deliverables.
BriefingItems provinceItems(const Assessment& assessment);
/// A prefecture's indicators.
BriefingItems regionItems(const Assessment& assessment, RegionId region);

/// How much an indicator falls short of its plan or, once that is due, its target; for an upper
/// limit, by how much it is beyond. A gap too small for the indicator's decimals is said in words,
/// but with more decimals where the light is behind.
/// Empty where it does not fall short.
QString lackText(const Assessment& assessment, const IndicatorAssessment& a);

} // namespace kmh

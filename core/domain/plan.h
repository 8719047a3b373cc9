// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparator.h"
#include "core/domain/id.h"
#include "core/domain/ledger.h"
#include "core/domain/light_rule.h"
#include "core/domain/period.h"
#include "core/domain/quote.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QVector>

#include <memory>
#include <optional>

namespace kmh {

class PlanIndex;

/// The tab a section is shown in. Accountability is the one that says who answers for the rest.
struct Sector
{
    enum class Kind { Theme, Accountability };

    SectorId id;
    QString code;
    QString name;
    Kind kind = Kind::Theme;
};

struct Region
{
    /// Province stands for the whole that the others are parts of, whatever it is: in a
    /// prefecture's own workbook it is the prefecture and the others are its counties.
    enum class Kind { Province, City, AutonomousPrefecture, Prefecture, County };

    RegionId id;
    QString name;
    QString shortName;
    Kind kind = Kind::Province;
    /// Place in the schematic tile grid, counted from 0; none for the province.
    std::optional<int> tileRow;
    std::optional<int> tileColumn;
};

/// 县市区, with the administrative division code of GB/T 2260 for its id.
struct County
{
    CountyId id;
    RegionId region;
    QString name;
};

/// A department, agency or company; generic for 省有关部门, which names nobody.
struct Unit
{
    UnitId id;
    QString name;
    QString shortName;
    bool generic = false;
};

/// What a unit is called besides its name: by others, or before it was renamed or merged.
struct UnitName
{
    enum class Kind { Short, Former, Other };

    UnitId unit;
    QString name;
    Kind kind = Kind::Short;
};

/// Goods whose prices an office watches, in the unit they are priced in (元/500克).
struct Goods
{
    QString name;
    QString unit;
};

/// 一…九 of the notice.
struct Section
{
    SectionId id;
    int no = 0;
    QString title;
    SectorId sector;
    Quote quote;
};

enum class Role { Lead, Responsible, Support };

struct Responsibility
{
    UnitId unit;
    Role role = Role::Lead;
    Quote quote;
};

/// One of the numbered measures. `title` is empty where the notice gives it no heading sentence.
struct Measure
{
    MeasureId id;
    int no = 0;
    SectionId section;
    QString title;
    Quote quote;                      ///< its whole paragraph
    QVector<Responsibility> units;    ///< as ordered in the notice
    QVector<RegionId> regions;        ///< who must carry it out
    std::optional<Quote> regionQuote; ///< the words that make them
};

enum class IndicatorKind { Cumulative, Level, Rate, Count, Milestone };

/// How often an indicator is reported. Official statistics have no figure for January alone: their
/// first one of the year, published as February's, covers both months (MonthWithoutJanuary).
enum class Calendar { Xun, Month, MonthWithoutJanuary, Quarter, Half, Year };

/// The kind of period a calendar asks for.
Period::Kind reportingKind(Calendar calendar);

enum class Aggregation { Sum, Last, Mean, None };

/// A number that is reported. `definition` says precisely what it counts.
struct Indicator
{
    IndicatorId id;
    QString code;
    MeasureId measure;
    QString name;
    QString definition;
    QString unit;
    IndicatorKind kind = IndicatorKind::Cumulative;
    Calendar calendar = Calendar::Xun;
    Aggregation overTime = Aggregation::Last;
    Aggregation overRegions = Aggregation::None;
    bool guidance = false; ///< the office steers by it; the notice does not name it
    int decimals = 0;
    std::optional<Quote> quote;
    /// Days from a period's end until its figure is due; 0 for figures due with the period itself.
    int reportLagDays = 0;
    /// The two indicators a rate is the quotient of; both or none. Only with them can the rate of
    /// several regions be known.
    std::optional<IndicatorId> numerator;
    std::optional<IndicatorId> denominator;
};

/// True for kinds that add up over the target's span: cumulative amounts and counts.
bool accumulates(IndicatorKind kind);

struct Target
{
    IndicatorId indicator;
    RegionId region;
    Comparator comparator = Comparator::AtLeast;
    double value = 0; ///< the lower end of a range
    Period due;
    std::optional<Quote> quote;
    bool demo = false;
    std::optional<double> upper = {}; ///< the upper end of a range, and only of one
    Stamp stamp = {};                 ///< who set it; the notice's own have no moment

    /// Whether `actual` satisfies the target.
    bool isMetBy(double actual) const;
};

/// How an indicator is planned to reach its target in a region; see core/evaluation/trajectory.h.
struct PlannedCourse
{
    enum class Shape {
        Points, ///< planned values at the ends of periods
        Linear, ///< the straight line, whatever was planned before
        Shares, ///< an earlier year's course: shares of the target at the ends of periods
        Flat,   ///< the target itself at all times
    };
    /// A planned value, or a share of the target (0–1), at the end of a period.
    struct Point
    {
        Period period;
        double value = 0;
        friend bool operator==(const Point&, const Point&) = default;
    };

    IndicatorId indicator;
    RegionId region;
    Shape shape = Shape::Points;
    QVector<Point> points = {};
    std::optional<int> referenceYear = {}; ///< whose course the shares are
    bool demo = false;
    Stamp stamp = {};
};

/// When the figure of an indicator for a period is published, where that is known in advance.
struct ReleaseDate
{
    IndicatorId indicator;
    Period period;
    QDate day;
    QString source;
};

/// What the projects ledger computes that an indicator reports as well, of the provincial key
/// projects in the indicator's regions; see core/evaluation/project_rates.h.
struct LedgerRate
{
    enum class Kind {
        StartedShare,   ///< 开复工率: started ÷ listed
        CompletedShare, ///< 年度计划投资完成率: completed ÷ planned for the year
        Started,
        Listed,
    };

    IndicatorId indicator;
    Kind kind = Kind::StartedShare;
};

/// From `period` on a series counts something else: what lies before is not comparable with it.
/// Without a region, in all of them.
struct SeriesBreak
{
    IndicatorId indicator;
    std::optional<RegionId> region;
    Period period;
    QString note; ///< what changed
    bool demo = false;
    Stamp stamp = {};
};

/// A document or action to finish by a date.
struct Deliverable
{
    enum class Kind { Document, Activity, Payment, Work };
    /// Where the due date comes from: named by the notice, resolved from its words (春节前), or the
    /// end of the plan's period because the notice names none.
    enum class DueBasis { Notice, Resolved, Plan };

    DeliverableId id;
    QString code;
    MeasureId measure;
    QString name;
    Kind kind = Kind::Document;
    QDate due;
    DueBasis dueBasis = DueBasis::Plan;
    QString dueWording;
    Quote quote;
};

/// A named project or enterprise and what the notice asks of it.
struct Project
{
    enum class Kind { Project, Enterprise };

    ProjectId id;
    QString code;
    MeasureId measure;
    QString name;
    Kind kind = Kind::Project;
    QString askCode;    ///< full_capacity, commission, build, start, upgrade, produce, support
    QString askWording; ///< the same in the notice's words
    Quote quote;
};

/// A mechanism, special action, watch list or ledger the notice sets up.
struct Mechanism
{
    QString code;
    MeasureId measure;
    QString name;
    QString kindCode; ///< mechanism, action, watch_list, ledger
    Quote quote;
};

struct Funding
{
    QString code;
    MeasureId measure;
    QString name;
    double amount = 0;
    QString unit;
    QString askWording;
    Quote quote;
};

/// A quantity or deadline of the notice, and what follows it up: the code of an indicator,
/// deliverable, project or funding, or else the reason why nothing needs to.
struct Quantity
{
    MeasureId measure;
    QString classCode; ///< target, capacity, funding, deadline, existing
    std::optional<double> value;
    QString unit;
    std::optional<Comparator> comparator;
    QString trackedBy;
    QString waived;
    Quote quote;
};

/// Words that look like a quantity or a deliverable and ask for nothing of their own.
struct Waiver
{
    QString reason;
    Quote quote;
};

/// What an indicator or measure of a plan goes on with: one of the plan before. Entries go on with
/// what was last recorded of them (core/report/carry_over.h).
struct Carried
{
    enum class Kind { Measure, Indicator };

    Kind kind = Kind::Indicator;
    QString code;     ///< the indicator's, or the number of the measure
    QString fromPlan; ///< the plan's code
    QString fromCode; ///< the same of the earlier plan
};

/// One notice and everything read from it. Immutable once loaded; every derived thing quotes it.
///
/// Its look-ups go through the lists one by one, or, once prepareLookUps() was called, find a thing
/// at once however many there are.
struct Plan
{
    QString code;
    QString title;
    QString shortTitle;
    QString documentNo;
    QString issuer;
    QDate issued;
    Period period = Period::year(2025);
    QString lightRule; ///< a rule's name, or a reference to one of its versions
    QString noticeText;

    QVector<Sector> sectors;
    QVector<Region> regions;  ///< the province first, then the prefectures in official order
    QVector<County> counties; ///< by prefecture, in official order
    QVector<Unit> units;
    QVector<UnitName> unitNames; ///< by unit
    QVector<Goods> goods;
    QVector<Section> sections;
    QVector<Measure> measures;
    QVector<Indicator> indicators;
    QVector<Target> targets;
    QVector<PlannedCourse> courses;
    QVector<ReleaseDate> releaseDates;
    QVector<LedgerRate> ledgerRates;
    QVector<SeriesBreak> breaks;
    QVector<LightRule> rules; ///< every version, the default rule first
    QVector<Deliverable> deliverables;
    QVector<Project> projects;
    QVector<Mechanism> mechanisms;
    QVector<Funding> fundings;
    QVector<Quantity> quantities;
    QVector<Waiver> waivers;
    QVector<Ledger> ledgers; ///< in force, in the order they are shown
    QVector<Carried> carried;

    // Look-ups by id; the id must be one of this plan's.
    const Sector& sector(SectorId id) const;
    const Region& region(RegionId id) const;
    const County& county(CountyId id) const;
    const Unit& unit(UnitId id) const;
    const Section& section(SectionId id) const;
    const Measure& measure(MeasureId id) const;
    const Indicator& indicator(IndicatorId id) const;
    const Sector& sectorOf(MeasureId id) const;

    const Region& province() const { return regions.first(); }
    /// The prefectures, i.e. every region but the province.
    QVector<Region> prefectures() const { return regions.mid(1); }

    /// Null where there is none: the target is still to be set (目标待定).
    const Target* target(IndicatorId indicator, RegionId region) const;
    /// Null where none was planned; the default course holds then.
    const PlannedCourse* course(IndicatorId indicator, RegionId region) const;
    /// Null where the day is not announced.
    const ReleaseDate* releaseDate(IndicatorId indicator, const Period& period) const;

    /// Null for a code that is none, or no longer.
    const Ledger* ledger(const QString& code) const;
    /// The words of the notice's item that an entry follows up (EntryField::Item), by its code:
    /// a deliverable's, project's, funding's or mechanism's. Nothing for a code that is none.
    std::optional<Quote> itemQuote(const QString& code) const;

    /// To be called when the plan is complete. A list that is changed afterwards is looked through
    /// one by one again, so that no answer is ever out of date.
    void prepareLookUps();

    /// The first day any figure of the plan may count from: its own start, or an earlier one of a
    /// target's span.
    QDate reportingStart() const;

    /// The words a quote stands for, as they read (without layout spaces).
    QString wording(const Quote& quote) const;
    /// A measure's text without its number (core/domain/numbering.h), as printed.
    Quote body(const Measure& measure) const;
    /// “1 高质量抓好招商引资”; a measure without a heading is named by its section.
    QString measureLabel(const Measure& measure) const;

private:
    std::shared_ptr<const PlanIndex> m_index;
};

} // namespace kmh

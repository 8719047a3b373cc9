// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtCore/QSet>

#include <variant>

namespace kmh {

/// An item's identity within its draft; it keeps it whatever is corrected.
using DraftId = Id<struct DraftTag>;

// What a notice is read into, item by item, and what a person corrects before it becomes a plan
// (draft_plan.h). Names are as they are to be shown, without layout spaces.

struct DraftSection
{
    int no = 0;     ///< 1, 2, … in the order of the notice
    QString title;  ///< without its number; may be empty where the notice has no sections
    QString sector; ///< code of the register; empty where none is likely
};

/// Its quote is everything of it, from its number to the last of its paragraphs or brackets.
struct DraftMeasure
{
    int no = 0;      ///< 1, 2, … through the whole plan
    QString printed; ///< its number as printed, without spaces: “（三）”; empty where it has none
    QString title; ///< empty where the notice gives it no heading sentence
};

/// A unit and its role in a measure.
struct DraftResponsibility
{
    QString name;               ///< in full: 省 is supplied where it is printed once for several
    std::optional<UnitId> unit; ///< of the register; none is one to be added to it
    Role role = Role::Lead;
    bool generic = false; ///< 省有关部门 names nobody
};

/// Regions that must carry a measure out.
struct DraftImplementation
{
    QVector<RegionId> regions; ///< empty: all parts of the whole
    bool everyMeasure =
        false; ///< 以下均需各市州人民政府落实: from this measure on, through the plan
};

/// Something a number is asked of.
struct DraftTarget
{
    QString indicator; ///< its name: 省级重点项目开复工率
    QString definition;
    QString unit;
    IndicatorKind kind = IndicatorKind::Cumulative;
    Calendar calendar = Calendar::Xun;
    Aggregation overTime = Aggregation::Sum;
    Aggregation overRegions = Aggregation::Sum;
    int decimals = 0;
    Comparator comparator = Comparator::AtLeast;
    double value = 0;
    std::optional<double> upper;
    Period due = Period::year(2025);
    /// How it is planned to get there where the person wants more than the default.
    std::optional<PlannedCourse::Shape> course;
    QVector<PlannedCourse::Point> points;
    /// The office steers by it; no words of the notice ask for it. Only then it has no quote, and
    /// no value where `open`.
    bool guidance = false;
    bool open = false;
};

/// Another number: a capacity in a name, a count of what exists. Targets, money and deadlines are
/// said by their own items.
struct DraftQuantity
{
    enum class Class { Capacity, Existing };

    Class kind = Class::Capacity;
    double value = 0;
    QString unit;
    std::optional<Comparator> comparator;
    std::optional<DraftId> trackedBy; ///< what follows it up; else
    QString waived;                   ///< why nothing needs to
};

struct DraftDeliverable
{
    QString name;
    Deliverable::Kind kind = Deliverable::Kind::Document;
    QDate due;
    Deliverable::DueBasis basis = Deliverable::DueBasis::Plan;
    std::optional<Quote> dueQuote; ///< the words that name the day: 3月底前
};

struct DraftProject
{
    QString name;
    Project::Kind kind = Project::Kind::Project;
    QString askCode; ///< as Project::askCode
    QString askWording;
};

struct DraftMechanism
{
    QString name;
    QString kindCode; ///< as Mechanism::kindCode
};

struct DraftFunding
{
    QString name;
    double amount = 0;
    QString unit;
    QString askWording;
};

/// Words that ask for nothing of their own, and why.
struct DraftWaiver
{
    QString reason;
};

/// A remark of the notice about how it is to be read, such as 排在首位的为牵头单位，下同, and names
/// of people (责任领导). It does not become part of the plan.
struct DraftNote
{
};

using DraftContent =
    std::variant<DraftSection, DraftMeasure, DraftResponsibility, DraftImplementation, DraftTarget,
                 DraftQuantity, DraftDeliverable, DraftProject, DraftMechanism, DraftFunding,
                 DraftWaiver, DraftNote>;

struct DraftItem
{
    DraftId id = {};
    /// A measure's section, anything else's measure; none for a section and for words before the
    /// first measure or behind the last.
    std::optional<DraftId> parent = {};
    Quote quote = {}; ///< empty for guidance
    DraftContent content = {};
    bool checked = false; ///< a person has looked at it; of a measure, at all of it
};

/// Something to be looked at. Doubts must be settled before the plan is finished.
struct NoticeIssue
{
    enum class Severity {
        Note,  ///< told, and right as it is in all likelihood
        Doubt, ///< the reader may be wrong: a person has to say
    };

    int line = 0; ///< of the notice, counted from 1
    Severity severity = Severity::Doubt;
    QString message; ///< a sentence: what is unclear, and how it was taken
    std::optional<Quote> quote = {};
    std::optional<DraftId> item = {}; ///< what was made of the words
    bool settled = false;
};

/// What the head of the notice says of the plan.
struct DraftHead
{
    QString code; ///< the period's, until a person says otherwise
    QString title;
    QString shortTitle;
    QString documentNo;
    QString issuer;
    QDate issued; ///< invalid where the notice does not say
    std::optional<Period> period;
    QString lightRule = QStringLiteral("plan-ratio");
};

/// A notice and what was read from it so far. A value: changes make a new one (draft_changes.h).
struct Draft
{
    DraftHead head;
    QString text; ///< the notice as decoded, lines ending in \n; every quote points into it
    Registers registers;
    QVector<DraftItem> items;    ///< in the order of the notice, a parent before what belongs to it
    QVector<NoticeIssue> issues; ///< by line

    /// Null for an id that is none.
    const DraftItem* item(DraftId id) const;
    /// Those that belong to one, in their order; without one, those that belong to nothing.
    QVector<DraftId> itemsOf(std::optional<DraftId> parent) const;
    DraftId newId() const;
};

/// The content of an item as one of its kinds, or null.
template<class Content>
const Content* contentOf(const DraftItem& item)
{
    return std::get_if<Content>(&item.content);
}

} // namespace kmh

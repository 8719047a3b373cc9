// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <array>

/// How what a plan has to choose from is written in files: workbooks and drafts alike.
namespace kmh::codes {

template<class T>
struct Coded
{
    const char* code;
    T value;
};

inline constexpr std::array kSectorKinds = {
    Coded<Sector::Kind>{"theme", Sector::Kind::Theme},
    Coded<Sector::Kind>{"accountability", Sector::Kind::Accountability}};

inline constexpr std::array kRegionKinds = {
    Coded<Region::Kind>{"province", Region::Kind::Province},
    Coded<Region::Kind>{"city", Region::Kind::City},
    Coded<Region::Kind>{"autonomous_prefecture", Region::Kind::AutonomousPrefecture},
    Coded<Region::Kind>{"prefecture", Region::Kind::Prefecture},
    Coded<Region::Kind>{"county", Region::Kind::County}};

inline constexpr std::array kUnitNameKinds = {
    Coded<UnitName::Kind>{"short", UnitName::Kind::Short},
    Coded<UnitName::Kind>{"former", UnitName::Kind::Former},
    Coded<UnitName::Kind>{"other", UnitName::Kind::Other}};

inline constexpr std::array kRoles = {Coded<Role>{"lead", Role::Lead},
                                      Coded<Role>{"responsible", Role::Responsible},
                                      Coded<Role>{"support", Role::Support}};

inline constexpr std::array kIndicatorKinds = {
    Coded<IndicatorKind>{"cumulative", IndicatorKind::Cumulative},
    Coded<IndicatorKind>{"level", IndicatorKind::Level},
    Coded<IndicatorKind>{"rate", IndicatorKind::Rate},
    Coded<IndicatorKind>{"count", IndicatorKind::Count},
    Coded<IndicatorKind>{"milestone", IndicatorKind::Milestone}};

inline constexpr std::array kCalendars = {
    Coded<Calendar>{"xun", Calendar::Xun},
    Coded<Calendar>{"month", Calendar::Month},
    Coded<Calendar>{"month_without_january", Calendar::MonthWithoutJanuary},
    Coded<Calendar>{"quarter", Calendar::Quarter},
    Coded<Calendar>{"half", Calendar::Half},
    Coded<Calendar>{"year", Calendar::Year}};

inline constexpr std::array kAggregations = {
    Coded<Aggregation>{"sum", Aggregation::Sum}, Coded<Aggregation>{"last", Aggregation::Last},
    Coded<Aggregation>{"mean", Aggregation::Mean}, Coded<Aggregation>{"none", Aggregation::None}};

inline constexpr std::array kShapes = {
    Coded<PlannedCourse::Shape>{"points", PlannedCourse::Shape::Points},
    Coded<PlannedCourse::Shape>{"linear", PlannedCourse::Shape::Linear},
    Coded<PlannedCourse::Shape>{"shares", PlannedCourse::Shape::Shares},
    Coded<PlannedCourse::Shape>{"flat", PlannedCourse::Shape::Flat}};

inline constexpr std::array kDeliverableKinds = {
    Coded<Deliverable::Kind>{"document", Deliverable::Kind::Document},
    Coded<Deliverable::Kind>{"activity", Deliverable::Kind::Activity},
    Coded<Deliverable::Kind>{"payment", Deliverable::Kind::Payment},
    Coded<Deliverable::Kind>{"work", Deliverable::Kind::Work}};

inline constexpr std::array kDueBases = {
    Coded<Deliverable::DueBasis>{"notice", Deliverable::DueBasis::Notice},
    Coded<Deliverable::DueBasis>{"resolved", Deliverable::DueBasis::Resolved},
    Coded<Deliverable::DueBasis>{"plan", Deliverable::DueBasis::Plan}};

inline constexpr std::array kProjectKinds = {
    Coded<Project::Kind>{"project", Project::Kind::Project},
    Coded<Project::Kind>{"enterprise", Project::Kind::Enterprise}};

template<class T, size_t N>
QString codeOf(const std::array<Coded<T>, N>& codes, T value)
{
    for (const Coded<T>& coded : codes) {
        if (coded.value == value)
            return QString::fromLatin1(coded.code);
    }
    Q_UNREACHABLE();
}

/// Nothing for a code that is none.
template<class T, size_t N>
std::optional<T> valueOf(const std::array<Coded<T>, N>& codes, const QString& code)
{
    for (const Coded<T>& coded : codes) {
        if (code == QLatin1String(coded.code))
            return coded.value;
    }
    return {};
}

} // namespace kmh::codes

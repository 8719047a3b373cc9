// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/snapshot.h"

#include <QtCore/QDateTime>

#include <array>
#include <utility>

/// How the store writes choices, days and moments.
namespace kmh::store {

template<class T>
struct Coded
{
    const char* code;
    T value;
};

inline constexpr std::array kComparators = {Coded<Comparator>{">=", Comparator::AtLeast},
                                            Coded<Comparator>{">", Comparator::MoreThan},
                                            Coded<Comparator>{"<=", Comparator::AtMost},
                                            Coded<Comparator>{"<", Comparator::LessThan},
                                            Coded<Comparator>{"=", Comparator::Equal},
                                            Coded<Comparator>{"between", Comparator::Between}};

inline constexpr std::array kShapes = {
    Coded<PlannedCourse::Shape>{"points", PlannedCourse::Shape::Points},
    Coded<PlannedCourse::Shape>{"linear", PlannedCourse::Shape::Linear},
    Coded<PlannedCourse::Shape>{"shares", PlannedCourse::Shape::Shares},
    Coded<PlannedCourse::Shape>{"flat", PlannedCourse::Shape::Flat}};

inline constexpr std::array kRuleForms = {
    Coded<LightRule::Form>{"plan-ratio", LightRule::Form::PlanRatio},
    Coded<LightRule::Form>{"linear-points", LightRule::Form::LinearPoints},
    Coded<LightRule::Form>{"schedule-share", LightRule::Form::ScheduleShare},
    Coded<LightRule::Form>{"due-only", LightRule::Form::DueOnly}};

inline constexpr std::array kLightCodes = {Coded<Light>{"met", Light::Met},
                                           Coded<Light>{"on_track", Light::OnTrack},
                                           Coded<Light>{"watch", Light::Watch},
                                           Coded<Light>{"behind", Light::Behind},
                                           Coded<Light>{"not_due", Light::NotDue},
                                           Coded<Light>{"missing", Light::Missing},
                                           Coded<Light>{"not_judged", Light::NotJudged}};

inline constexpr std::array kQualities = {Coded<Quality>{"preliminary", Quality::Preliminary},
                                          Coded<Quality>{"final", Quality::Final},
                                          Coded<Quality>{"estimated", Quality::Estimated}};

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

inline constexpr std::array kLedgerRates = {
    Coded<LedgerRate::Kind>{"started_share", LedgerRate::Kind::StartedShare},
    Coded<LedgerRate::Kind>{"completed_share", LedgerRate::Kind::CompletedShare},
    Coded<LedgerRate::Kind>{"started", LedgerRate::Kind::Started},
    Coded<LedgerRate::Kind>{"listed", LedgerRate::Kind::Listed}};

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

inline constexpr std::array kCarriedKinds = {
    Coded<Carried::Kind>{"measure", Carried::Kind::Measure},
    Coded<Carried::Kind>{"indicator", Carried::Kind::Indicator}};

template<class T, size_t N>
QString codeOf(const std::array<Coded<T>, N>& codes, T value)
{
    for (const Coded<T>& coded : codes) {
        if (coded.value == value)
            return QString::fromLatin1(coded.code);
    }
    Q_UNREACHABLE();
}

/// Later than anything recorded; moments are compared as text.
inline QString momentText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs)
                            : QStringLiteral("9999-12-31T23:59:59.999Z");
}

inline QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

} // namespace kmh::store

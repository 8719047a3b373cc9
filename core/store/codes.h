// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan_codes.h"
#include "core/domain/snapshot.h"

#include <QtCore/QDateTime>

#include <utility>

/// How the store writes choices, days and moments.
namespace kmh::store {

using namespace kmh::codes;

inline constexpr std::array kComparators = {Coded<Comparator>{">=", Comparator::AtLeast},
                                            Coded<Comparator>{">", Comparator::MoreThan},
                                            Coded<Comparator>{"<=", Comparator::AtMost},
                                            Coded<Comparator>{"<", Comparator::LessThan},
                                            Coded<Comparator>{"=", Comparator::Equal},
                                            Coded<Comparator>{"between", Comparator::Between}};

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

inline constexpr std::array kLedgerRates = {
    Coded<LedgerRate::Kind>{"started_share", LedgerRate::Kind::StartedShare},
    Coded<LedgerRate::Kind>{"completed_share", LedgerRate::Kind::CompletedShare},
    Coded<LedgerRate::Kind>{"started", LedgerRate::Kind::Started},
    Coded<LedgerRate::Kind>{"listed", LedgerRate::Kind::Listed}};

inline constexpr std::array kCarriedKinds = {
    Coded<Carried::Kind>{"measure", Carried::Kind::Measure},
    Coded<Carried::Kind>{"indicator", Carried::Kind::Indicator}};

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

namespace kmh {

/// A light with the words that explain it.
struct Verdict
{
    Light light = Light::NotJudged;
    QString reason;
};

/// What an indicator's light is judged from: its figures, and the day the assessed period ends.
struct JudgedFigures
{
    const Plan& plan;
    const Indicator& indicator;
    const IndicatorAssessment& figures;
    QDate day;
};

/// A named way of turning figures into a light.
///
/// What every rule shares is in judge(): no target or nothing to judge by, not due, not reported,
/// target reached, and due but unmet are the same under each. `compare` speaks in the rest: a
/// target that is still open, with a figure and a plan to date.
struct LightRule
{
    QString name;
    QString (*title)();
    /// The rule in one sentence of the interface's language.
    QString (*formula)();
    Verdict (*compare)(const JudgedFigures& judged);
};

/// All rules, the default first.
const QVector<LightRule>& lightRules();

/// The rule of that name; throws Error (Usage) naming the choices when there is none.
const LightRule& lightRule(const QString& name);

/// The light under a rule, with its explanation.
Verdict judge(const LightRule& rule, const JudgedFigures& judged);

} // namespace kmh

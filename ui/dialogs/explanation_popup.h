// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtWidgets/QFrame>

#include <functional>

class QVBoxLayout;

namespace kmh {

class Desk;
class LightBadge;

/// Why a light is what it is: rule, formula, inputs and the deciding sentence. Opens at a place,
/// closes with Esc or a click elsewhere. An indicator's light can be set by a person from here.
class ExplanationPopup : public QFrame
{
    Q_OBJECT

public:
    ExplanationPopup(const QString& title, Light light, const Explanation& explanation,
                     QWidget* parent);

    /// Shows an explanation below `anchor`, within its screen; it deletes itself when closed.
    static void open(QWidget* anchor, const QString& title, Light light,
                     const Explanation& explanation);
    /// The same with a button that goes on to something: `offer` says to what.
    static void open(QWidget* anchor, const QString& title, Light light,
                     const Explanation& explanation, const QString& offer,
                     std::function<void()> goOn);

    /// The same for an indicator's light under the rule in force, with a button to set it.
    static void openFor(QWidget* anchor, Desk& desk, const IndicatorAssessment& a);

    /// Adds the button, which opens an OverrideDialog over `owner`; where nothing can be
    /// recorded it is grey, with the reason below.
    void offerOverride(QWidget* owner, Desk& desk, const IndicatorAssessment& a);

private:
    void openBelow(QWidget* anchor);

    LightBadge* m_badge;
    QVBoxLayout* m_layout;
};

/// An indicator's name for a heading, with the region where it is a prefecture.
QString indicatorHeading(const Plan& plan, const IndicatorAssessment& a);

} // namespace kmh

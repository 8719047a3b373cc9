// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtWidgets/QFrame>

namespace kmh {

/// Why a light is what it is: rule, formula, inputs and the deciding sentence. Opens at a place,
/// closes with Esc or a click elsewhere.
class ExplanationPopup : public QFrame
{
    Q_OBJECT

public:
    ExplanationPopup(const QString& title, Light light, const Explanation& explanation,
                     QWidget* parent);

    /// Shows an explanation below `anchor`, within its screen; it deletes itself when closed.
    static void open(QWidget* anchor, const QString& title, Light light,
                     const Explanation& explanation);
};

} // namespace kmh

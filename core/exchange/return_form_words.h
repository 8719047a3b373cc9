// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_content.h"

namespace kmh {

// What a return form says in words.

QString formTitle(const ReturnForm& form, const Plan& plan);
/// Who is to fill it in, for which period and until when, and the form's code.
QString formSubtitle(const ReturnForm& form, const Plan& plan);
QString formHint();
/// The period a figure is of, and whether it is in arrears or published by others.
QString formPeriod(const DueFigure& due, const Plan& plan);
/// “≥50 场次” and until when; empty where the target is still to be set.
QString formTarget(const FigureKey& key, const Plan& plan);
/// What was last reported and for which period.
QString formLast(const ReturnFormLine& line, const Plan& plan);

/// What Excel says of a cell that is entered, and of what does not belong into it.
struct FormPrompt
{
    QString title; ///< at most 32 characters
    QString hint;
    QString problem;
};
FormPrompt formPrompt(const QString& column, const Indicator& indicator);

} // namespace kmh

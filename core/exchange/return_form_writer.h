// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_content.h"

namespace kmh {

/// Writes a return form (填报表): the cells to fill in are open and empty, all else is locked. What
/// it carries inside is in return_form_marks.h. Throws Error (CannotOpen).
void writeReturnForm(const ReturnForm& form, const Plan& plan, const QString& path);

/// Writes forms to a folder, each under its own name, and returns their paths. A file that is there
/// already stays, since it may be filled in; the new one gets a number. When one cannot be written
/// (Error), or a person stops it (Cancelled), those already written are removed.
QStringList writeReturnForms(const QVector<ReturnForm>& forms, const Plan& plan,
                             const QString& folder, const Progress& progress = {});

} // namespace kmh

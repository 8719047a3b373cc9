// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// A bulletin as PDF, as OfficialDocument sets it. Its text can be selected, searched for and
/// copied out as it reads. Throws Cancelled.
QByteArray bulletinPdf(const Bulletin& bulletin, const BulletinForm& form,
                       const Progress& progress = {});

} // namespace kmh

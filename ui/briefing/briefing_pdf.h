// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/report/briefing/slide.h"

#include <QtCore/QByteArray>

namespace kmh {

/// Writes slides as a PDF, one to a page of the slides' shape (338.67 mm wide, as presentation
/// programs have them, or as wide as 190.5 mm of height ask), with their text as text that can be
/// searched and copied. Throws Cancelled.
QByteArray slidesPdf(const QVector<Slide>& slides, const QString& title, const QString& author,
                     const Progress& progress = {});

} // namespace kmh
